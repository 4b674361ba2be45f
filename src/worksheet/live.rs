//! What the worksheet does on the page: a summary of what was marked, more lines, print, and what the reader asks to keep.

use std::cell::RefCell;
use std::rc::Rc;

use guide_model::{DecisionAid, Page};

use super::form::MORE_ID;
use super::sheet::{MOST_OWN_QUESTIONS, Sheet, field_names, own_question_field};
use super::summary::summary;
use super::tools::{EMPTY_ID, KEEP_ID, PRINT_ID, STATUS_ID, tools};
use super::view::{SUMMARY_ID, TOOLS_ID, decision_aid};
use crate::browser::{self, Cue};
use crate::content::words;
use crate::forms::LiveForm;
use crate::routes::Base;
use crate::texts::text_of;

/// Name of the worksheet in the browser's storage.
const STORAGE_KEY: &str = "ketamine-guide-worksheet";

/// The worksheet of one page load.
///
/// The form is the state: the reader may fill it before this program is there, and the browser may fill it again on Back.
#[derive(Clone, Debug)]
pub struct LiveWorksheet {
    base: Base,
    /// The sheet on the page; none until its words are at hand.
    sheet: Rc<RefCell<Option<OpenSheet>>>,
}

/// A sheet that a reader fills.
#[derive(Clone, Debug)]
struct OpenSheet {
    aid: DecisionAid,
    filled: Sheet,
    is_kept: bool,
    own_fields: usize,
}

impl LiveWorksheet {
    /// A worksheet of this copy of the guide.
    pub fn new(base: Base) -> LiveWorksheet {
        LiveWorksheet { base, sheet: Rc::default() }
    }
}

impl LiveForm for LiveWorksheet {
    fn take_over(&self, _query: &str) {
        let Some(page) = browser::data_of(DecisionAid::ID, "page").and_then(|name| Page::from_name(&name)) else {
            return;
        };
        let (base, sheet) = (self.base, self.sheet.clone());
        // The form is there and its words may not be at hand yet.
        wasm_bindgen_futures::spawn_local(async move {
            match text_of(page, base).await {
                Ok(article) => browser::in_a_turn_of_its_own(move || {
                    *sheet.borrow_mut() = decision_aid(article).map(OpenSheet::begin);
                }),
                Err(error) => browser::warn(&error.to_string()),
            }
        });
    }

    fn answer(&self, cue: &Cue) {
        if let Some(sheet) = &mut *self.sheet.borrow_mut()
            && cue.is_within(DecisionAid::ID)
        {
            sheet.answer(cue);
        }
    }
}

impl OpenSheet {
    fn begin(aid: DecisionAid) -> OpenSheet {
        let mut sheet = OpenSheet { aid, filled: Sheet::default(), is_kept: false, own_fields: 3 };
        browser::fill_place(TOOLS_ID, &[tools()]);
        if let Some(form) = browser::form(DecisionAid::ID)
            && let Some(stored) = browser::stored(STORAGE_KEY).and_then(|text| Sheet::from_stored(aid, &text))
        {
            stored.fields().for_each(|(name, value)| browser::fill_field(&form, name, value));
            sheet.is_kept = true;
        }
        browser::tick(KEEP_ID, sheet.is_kept);
        sheet.read();
        sheet
    }

    fn answer(&mut self, cue: &Cue) {
        match cue.kind().as_str() {
            "change" if cue.is_at(KEEP_ID) => self.keep(browser::value_of(KEEP_ID).is_some()),
            "input" if !cue.is_at(KEEP_ID) => self.read(),
            "click" if cue.is_within(MORE_ID) => self.add(),
            "click" if cue.is_within(EMPTY_ID) => self.empty(),
            "click" if cue.is_within(PRINT_ID) => {
                // As the target of the address, the worksheet is alone on paper.
                browser::go_to_anchor(DecisionAid::ID);
                browser::print_then(browser::leave_anchor);
            }
            _ => {}
        }
    }

    /// Reads the form, and shows and keeps what follows from it.
    fn read(&mut self) {
        let Some(form) = browser::form(DecisionAid::ID) else { return };
        self.filled = Sheet::of(self.aid, browser::fields(&form, &field_names(self.aid)));
        self.show_own_fields(self.filled.own_question_fields().max(self.own_fields));
        if self.is_kept {
            browser::store(STORAGE_KEY, &self.filled.to_stored());
        }
        browser::set_text(STATUS_ID, "");
        browser::fill_place(SUMMARY_ID, &[summary(self.aid, &self.filled, browser::today())]);
    }

    /// Shows so many fields for own questions.
    fn show_own_fields(&mut self, count: usize) {
        self.own_fields = count.min(MOST_OWN_QUESTIONS);
        if let Some(form) = browser::form(DecisionAid::ID) {
            (1..=self.own_fields).for_each(|number| browser::show_field(&form, &own_question_field(number)));
            browser::show_line(&form, MORE_ID, self.own_fields < MOST_OWN_QUESTIONS);
        }
    }

    fn add(&mut self) {
        self.show_own_fields(self.own_fields + 1);
        if let Some(form) = browser::form(DecisionAid::ID) {
            browser::focus_field(&form, &own_question_field(self.own_fields));
        }
    }

    fn keep(&mut self, keeps: bool) {
        self.is_kept = keeps;
        browser::tick(KEEP_ID, keeps);
        if keeps {
            browser::store(STORAGE_KEY, &self.filled.to_stored());
        } else {
            browser::forget(STORAGE_KEY);
        }
    }

    fn empty(&mut self) {
        if !browser::confirm(words::WORKSHEET_FORGET_SURE) {
            return;
        }
        if let Some(form) = browser::form(DecisionAid::ID) {
            browser::empty_form(&form);
        }
        self.keep(false);
        self.read();
        browser::set_text(STATUS_ID, words::WORKSHEET_FORGOTTEN);
    }
}
