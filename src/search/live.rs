//! What the search does on a page: it answers keys and clicks in the dialog of the header and in the box of the search
//! page, wherever and whenever these stand there.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use guide_search::{Index, Results};

use super::engine::{Engine, fetch_index};
use super::{combobox, hit, page};
use crate::browser::{self, Cue, Pause};
use crate::fetch::{FetchError, FetchState};
use crate::routes::Base;

/// How long typing pauses before the address follows: browsers take only so many changes of it.
const PAUSE: Duration = Duration::from_millis(600);

/// The search of one page load.
#[derive(Clone)]
pub struct Live(Rc<RefCell<State>>);

struct State {
    base: Base,
    engine: Engine,
    offered: Results,
    active: Option<usize>,
    /// The address will follow what was typed.
    following: Option<Pause>,
}

impl Live {
    /// Listens to the page for the rest of its life, and fetches the index.
    pub fn new(base: Base) -> Live {
        let (engine, offered) = (Engine::new(base), Results::default());
        let live = Live(Rc::new(RefCell::new(State { base, engine, offered, active: None, following: None })));
        let heard = live.clone();
        // The click that follows a link for the reader comes while another event is answered. It is not for the search.
        browser::listen(&["input", "keydown", "click", "close"], move |cue| {
            if let Ok(mut state) = heard.0.try_borrow_mut() {
                state.answer(cue);
            }
        });
        live.fetch();
        live
    }

    /// Fetches the index, and shows what is found for what was typed meanwhile.
    fn fetch(&self) {
        let live = self.clone();
        let base = self.0.borrow().base;
        wasm_bindgen_futures::spawn_local(async move {
            let fetched = fetch_index(base).await;
            live.0.borrow_mut().take(fetched);
        });
    }

    /// Opens the dialog.
    pub fn open(&self) {
        {
            let mut state = self.0.borrow_mut();
            let all = page::address(state.base, "");
            browser::fill_place(combobox::DIALOG_ID, &combobox::content(all));
            state.offer();
        }
        browser::show_dialog(combobox::DIALOG_ID);
        browser::move_focus(combobox::FIELD_ID);
        if self.0.borrow().engine.state() == FetchState::Failed {
            self.fetch();
        }
    }

    /// Shows on the search page, if it is there, what is found for the query in an address.
    pub fn show(&self, hash: &str) {
        let state = self.0.borrow();
        let asked = page::query_in(hash);
        browser::enable(page::FIELD_ID);
        if browser::value_of(page::FIELD_ID).is_some_and(|typed| typed != asked) {
            browser::set_value(page::FIELD_ID, &asked);
        }
        state.list();
    }
}

impl State {
    fn take(&mut self, fetched: Result<Index, FetchError>) {
        if let Err(error) = &fetched {
            browser::warn(&error.to_string());
        }
        self.engine.take(fetched);
        self.offer();
        self.list();
    }

    fn answer(&mut self, cue: &Cue) {
        match cue.kind().as_str() {
            "input" if cue.is_at(combobox::FIELD_ID) => self.offer(),
            "input" if cue.is_at(page::FIELD_ID) => {
                self.list();
                self.follow();
            }
            "keydown" if cue.is_at(combobox::FIELD_ID) => self.choose_by_key(cue),
            "keydown" => browser::move_among_links(cue, page::RESULTS_ID, page::FIELD_ID),
            "click" if cue.is_within(combobox::CLOSE_ID) || cue.is_within(combobox::ALL_ID) => {
                browser::close_dialog(combobox::DIALOG_ID);
            }
            "click" if cue.is_within(combobox::LIST_ID) => {
                if let Some(address) = cue.attribute("data-address") {
                    go(&address);
                }
            }
            "close" if cue.is_at(combobox::DIALOG_ID) => browser::fill_place(combobox::DIALOG_ID, &[]),
            _ => {}
        }
    }

    /// Offers in the dialog what is found for what stands in its field.
    fn offer(&mut self) {
        let Some(query) = browser::value_of(combobox::FIELD_ID) else { return };
        self.offered = self.engine.search(&query);
        let help = self.offered.danger.then(|| hit::help(self.base));
        browser::fill_place(combobox::HELP_ID, help.as_slice());
        let options = combobox::options(self.base, &self.offered);
        browser::set_attribute(
            combobox::FIELD_ID,
            "aria-expanded",
            Some(if options.is_empty() { "false" } else { "true" }),
        );
        browser::fill_place(combobox::LIST_ID, &options);
        browser::set_text(combobox::COUNT_ID, &hit::count(&query, self.engine.state(), &self.offered));
        browser::set_attribute(combobox::ALL_ID, "href", Some(&page::address(self.base, &query)));
        self.mark(None);
    }

    /// Marks the option that Enter would choose.
    fn mark(&mut self, active: Option<usize>) {
        self.active = active;
        browser::select_option(combobox::LIST_ID, active);
        let id = active.map(combobox::option_id);
        browser::set_attribute(combobox::FIELD_ID, "aria-activedescendant", id.as_deref());
    }

    fn choose_by_key(&mut self, cue: &Cue) {
        let query = browser::value_of(combobox::FIELD_ID).unwrap_or_default();
        let offered = combobox::offered(&self.offered);
        match cue.key().as_str() {
            "ArrowDown" => self.mark(combobox::next(self.active, offered.len())),
            "ArrowUp" => self.mark(combobox::previous(self.active, offered.len())),
            "Enter" => {
                let chosen = self.active.and_then(|place| offered.get(place));
                go(&chosen.map_or_else(|| page::address(self.base, &query), |hit| hit::address(self.base, hit)));
            }
            // The first Escape empties the field, the next closes the dialog.
            "Escape" if !query.is_empty() => {
                browser::set_value(combobox::FIELD_ID, "");
                self.offer();
            }
            _ => return,
        }
        cue.is_answered();
    }

    /// Lists on the search page what is found for what stands in its field.
    fn list(&self) {
        let Some(query) = browser::value_of(page::FIELD_ID) else { return };
        let results = self.engine.search(&query);
        browser::fill_place(page::RESULTS_ID, &page::results(self.base, &results));
        browser::set_text(page::COUNT_ID, &hit::count(&query, self.engine.state(), &results));
    }

    /// Lets the address follow what was typed, once typing pauses.
    fn follow(&mut self) {
        let base = self.base;
        self.following = Some(browser::after(PAUSE, move || {
            // The reader may have gone on.
            if let Some(query) = browser::value_of(page::FIELD_ID) {
                browser::replace_address(&page::address(base, &query));
            }
        }));
    }
}

/// Goes where a hit leads, as a click on a link does.
fn go(address: &str) {
    browser::close_dialog(combobox::DIALOG_ID);
    browser::follow_link(address);
}
