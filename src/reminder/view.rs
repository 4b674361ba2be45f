//! The reminder on the page, and what only the app does: make the file and hand it over.

use guide_model::Page;
use leptos::ev;
use leptos::prelude::*;

use super::calendar::calendar;
use super::form::{FIELDS_ID, FORM_ID, STATUS_ID, form};
use super::visit::{Field, Visit};
use crate::browser;
use crate::content::{article, words};
use crate::markup::{StaticView, element};

/// The file's name, which the device's list of downloads keeps.
const FILE_NAME: &str = "visit.ics";

/// The form on a page, whose checklists can go into the entry. It is answered as long as the current owner lives.
///
/// The file is made on the device, and nothing of it is kept. The form is static markup like the text around it: to listen
/// for it at the window costs less code than a view of its own.
pub fn visit_reminder(page: Page) -> StaticView {
    Effect::new(|_| {
        browser::set_attribute(FIELDS_ID, "disabled", None);
        let submit = window_event_listener(ev::submit, |event| {
            if browser::is_within(event.target(), FORM_ID) {
                event.prevent_default();
                answer(&Visit::of(&browser::form_values(&event, &Field::NAMES), words().reminder_neutral));
            }
        });
        on_cleanup(move || submit.remove());
    });
    StaticView::new(move || article(page).map_or_else(|| element("div"), form))
}

/// Hands the file over, or says what is missing and leads there.
fn answer(visit: &Result<Visit, Field>) {
    let fault = visit.as_ref().err().copied();
    for field in [Field::Day, Field::Time] {
        browser::set_attribute(field.as_str(), "aria-invalid", (fault == Some(field)).then_some("true"));
    }
    let said = match visit {
        Ok(visit) => {
            browser::hand_over(FILE_NAME, "text/calendar", &calendar(visit, &browser::random_id(), &browser::now()));
            words().reminder_made
        }
        Err(field) => {
            browser::move_focus(field.as_str());
            words().reminder_missing
        }
    };
    browser::set_text(STATUS_ID, said);
}
