//! The search that every header opens: a combobox as the ARIA Authoring Practices describe it, in a dialog of the browser.

use guide_search::Hit;
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::html::{Div, Input};
use leptos::prelude::*;
use leptos_router::NavigateOptions;

use super::index::IndexState;
use super::{hit, page};
use crate::browser;
use crate::content::words;
use crate::markup::{Element, element};
use crate::navigation::use_way;
use crate::routes::{Base, use_base};

/// Id of the dialog.
const DIALOG_ID: &str = "search";
/// Id of the list of options; an option's id is this and its place.
const LIST_ID: &str = "search-options";
/// So many hits are offered; the search page shows more.
const MOST_OPTIONS: usize = 7;

/// The way to the search page, which opens the dialog once the app is there.
#[component]
pub fn SearchLink() -> impl IntoView {
    let base = use_base();
    let is_open = expect_context::<RwSignal<bool>>();
    let open = move |click: MouseEvent| {
        let is_plain = click.button() == 0 && !(click.meta_key() || click.ctrl_key() || click.shift_key());
        if is_plain && browser::show_dialog(DIALOG_ID) {
            click.prevent_default();
            is_open.set(true);
        }
    };
    view! { <a class="header__search" href=base.page(guide_model::Page::Search) on:click=open>{words().search}</a> }
}

/// The dialog. It is empty until it is opened.
#[component]
pub fn SearchDialog() -> impl IntoView {
    let is_open = expect_context::<RwSignal<bool>>();
    view! {
        <dialog class="search" id=DIALOG_ID aria-label=words().search_label closedby="any" on:close=move |_| is_open.set(false)>
            <Show when=move || is_open.get()>
                <Combobox/>
            </Show>
        </dialog>
    }
}

/// The field, what it offers, and the way to the search page.
#[component]
fn Combobox() -> impl IntoView {
    let (words, base) = (words(), use_base());
    let index = IndexState::new(base);
    let query = RwSignal::new(String::new());
    let active = RwSignal::new(None::<usize>);
    let (field, list, help) = (NodeRef::<Input>::new(), NodeRef::<Div>::new(), NodeRef::<Div>::new());
    let results = Memo::new(move |_| query.with(|query| index.search(query)));
    Effect::new(move |_| index.load());
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            let _ = field.focus();
        }
    });
    Effect::new(move |_| {
        let (Some(list), Some(help)) = (list.get(), help.get()) else { return };
        results.with(|results| {
            browser::fill(&help, results.danger.then(|| hit::help(base)).as_slice());
            let options = results.hits.iter().take(MOST_OPTIONS).enumerate();
            browser::fill(&list, &options.map(|(place, hit)| option(base, place, hit)).collect::<Vec<_>>());
        });
    });
    Effect::new(move |_| browser::select_option(LIST_ID, active.get()));
    let count = move || results.with(|results| results.hits.len().min(MOST_OPTIONS));
    let way = use_way();
    let go = Callback::new(move |address: String| {
        browser::close_dialog(DIALOG_ID);
        way(&address, NavigateOptions::default());
    });
    let keys = move |event: KeyboardEvent| {
        let last = count().checked_sub(1);
        let step = |place: Option<usize>| {
            event.prevent_default();
            active.set(place);
        };
        match event.key().as_str() {
            "ArrowDown" => step(next(active.get_untracked(), last)),
            "ArrowUp" => step(previous(active.get_untracked(), last)),
            "Enter" => {
                event.prevent_default();
                let chosen = active.get_untracked().and_then(|place| {
                    results.with_untracked(|results| results.hits.get(place).map(|hit| hit::address(base, hit)))
                });
                go.run(chosen.unwrap_or_else(|| page::address(base, &query.read_untracked())));
            }
            // The first Escape empties the field, the next closes the dialog.
            "Escape" if !query.read_untracked().is_empty() => {
                event.prevent_default();
                query.set(String::new());
                active.set(None);
            }
            _ => {}
        }
    };
    let choose = move |click: MouseEvent| {
        if let Some(address) = browser::address_of_option(click.target()) {
            go.run(address);
        }
    };
    let said = move || query.with(|query| results.with(|results| hit::count(query, index.state().get(), results)));
    view! {
        <div class="search__row">
            <label class="search__label" for="search-combobox">{words.search_label}</label>
            <button type="button" class="button" on:click=move |_| browser::close_dialog(DIALOG_ID)>{words.search_close}</button>
        </div>
        <input
            class="search__field"
            id="search-combobox"
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-controls=LIST_ID
            aria-expanded=move || (count() > 0).to_string()
            aria-activedescendant=move || active.get().map(option_id)
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            enterkeyhint="search"
            maxlength="200"
            node_ref=field
            prop:value=move || query.get()
            on:input:target=move |event| {
                active.set(None);
                query.set(event.target().value());
            }
            on:keydown=keys
        />
        <div role="alert" node_ref=help></div>
        <p class="search__count" role="status">{said}</p>
        <div class="search__options" id=LIST_ID role="listbox" aria-label=words.search_label node_ref=list on:click=choose></div>
        <p class="search__more">
            <a href=move || page::address(base, &query.read()) on:click=move |_| browser::close_dialog(DIALOG_ID)>
                {words.search_all}
            </a>
        </p>
    }
}

fn option(base: Base, place: usize, hit: &Hit) -> Element {
    element("div")
        .class("search__hit")
        .id(option_id(place))
        .attribute("role", "option")
        .attribute("aria-selected", "false")
        .attribute("data-address", hit::address(base, hit))
        .children(hit::content(hit))
}

fn option_id(place: usize) -> String {
    format!("{LIST_ID}-{place}")
}

/// The option below; from the last one back to none, which is the field itself.
fn next(active: Option<usize>, last: Option<usize>) -> Option<usize> {
    match active {
        None => last.map(|_| 0),
        Some(place) => (Some(place) < last).then_some(place + 1),
    }
}

/// The option above; from the field to the last one.
fn previous(active: Option<usize>, last: Option<usize>) -> Option<usize> {
    active.map_or(last, |place| place.checked_sub(1))
}

#[cfg(test)]
mod tests {
    use super::{next, previous};

    #[test]
    fn arrows_go_round_and_pass_the_field() {
        assert_eq!(next(None, Some(2)), Some(0));
        assert_eq!(next(Some(2), Some(2)), None);
        assert_eq!(previous(None, Some(2)), Some(2));
        assert_eq!(previous(Some(0), Some(2)), None);
    }

    #[test]
    fn where_nothing_was_found_nothing_is_active() {
        assert_eq!(next(None, None), None);
        assert_eq!(previous(None, None), None);
    }
}
