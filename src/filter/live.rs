//! What the form above a long list does on the page: it narrows and sorts the list, and the choice stands in the address.

use std::cell::RefCell;
use std::rc::Rc;

use super::choice::{Filter, ORDER, Selection};
use super::form::{ALL_ID, COUNT_ID, FIELDS_ID, FORM_ID};
use crate::article::{claim_filter, evidence_filter};
use crate::browser::{self, Cue, ListRows, SentForm};
use crate::content::words;
use crate::forms::LiveForm;
use crate::routes::Base;

/// The lists of one page load.
///
/// The choice is applied by a button, not at each change: a select that acts at once takes the keyboard by surprise
/// (WCAG 2.2, 3.2.2), and each step of it would be one more step back.
pub struct LiveFilter {
    base: Base,
    filters: [Filter; 2],
    /// The rows of the list that stands on the page, in their own order.
    rows: Rc<RefCell<Option<ListRows>>>,
}

impl LiveFilter {
    /// The lists of this copy of the guide.
    pub fn new(base: Base) -> LiveFilter {
        LiveFilter { base, filters: [claim_filter(), evidence_filter()], rows: Rc::default() }
    }

    /// What the form on the page is for.
    fn here(&self) -> Option<&Filter> {
        let page = browser::data_of(FORM_ID, "page")?;
        self.filters.iter().find(|filter| filter.page.as_str() == page)
    }

    /// Goes to the page's address with this choice.
    fn go(&self, filter: &Filter, selection: &Selection) {
        browser::follow_link_in_place(&format!("{}{}", self.base.page(filter.page), selection.query()));
    }
}

impl LiveForm for LiveFilter {
    fn take_over(&self, query: &str) {
        let Some(filter) = self.here() else { return };
        let asked = |name: &str| browser::query(query).find(|(key, _)| key == name).map(|(_, value)| value);
        let selection = filter.read(asked);
        filter.show(&selection);
        let mut rows = self.rows.borrow_mut();
        if !rows.as_ref().is_some_and(ListRows::stand_on_the_page) {
            *rows = browser::list_rows(filter.list_id);
        }
        if let Some(rows) = &mut *rows {
            filter.arrange(&selection, rows);
        }
    }

    fn answer(&self, cue: &Cue) {
        let Some(filter) = self.here() else { return };
        match cue.kind().as_str() {
            "submit" if cue.is_at(FORM_ID) => {
                let Some(form) = SentForm::of(cue) else { return };
                cue.is_answered();
                self.go(filter, &filter.read(|name| form.value(name)));
            }
            "click" if cue.is_within(ALL_ID) => self.go(filter, &Selection::default()),
            _ => {}
        }
    }
}

impl Filter {
    fn read(&self, value: impl Fn(&str) -> Option<String>) -> Selection {
        Selection::read(&self.choices, &self.orders, value)
    }

    /// Shows a choice in the form, which can be used from now on.
    fn show(&self, selection: &Selection) {
        browser::set_attribute(FIELDS_ID, "disabled", None);
        let Some(form) = browser::form(FORM_ID) else { return };
        for choice in &self.choices {
            browser::fill_field(&form, choice.name, selection.value(choice.name));
        }
        if let Some(first) = self.orders.first() {
            let chosen = Some(selection.value(ORDER)).filter(|order| !order.is_empty());
            browser::fill_field(&form, ORDER, chosen.unwrap_or(first.value));
        }
    }

    /// Shows the rows that a choice leaves, and how many they are.
    fn arrange(&self, selection: &Selection, rows: &mut ListRows) {
        let places = selection.arrange(rows.facts(), &self.orders);
        let told = words::FILTER_COUNT.replace("{shown}", &places.len().to_string());
        let told = told.replace("{all}", &rows.facts().len().to_string());
        let told = if places.is_empty() { format!("{told} {}", words::FILTER_NONE) } else { told };
        rows.arrange(places);
        browser::set_text(COUNT_ID, &told);
    }
}
