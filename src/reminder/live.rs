//! What the reminder does on the page: make the file and hand it over.

use super::calendar::calendar;
use super::form::{FIELDS_ID, FORM_ID, STATUS_ID};
use super::visit::{Field, Visit};
use crate::browser::{self, Cue, SentForm};
use crate::content::words;
use crate::forms::LiveForm;

/// The file's name, which the device's list of downloads keeps.
const FILE_NAME: &str = "visit.ics";

/// The reminder. The file is made on the device, and nothing of it is kept.
#[derive(Clone, Copy, Debug)]
pub struct LiveReminder;

impl LiveForm for LiveReminder {
    fn take_over(&self, _query: &str) {
        browser::set_attribute(FIELDS_ID, "disabled", None);
    }

    fn answer(&self, cue: &Cue) {
        if cue.kind() == "submit"
            && cue.is_at(FORM_ID)
            && let Some(form) = SentForm::of(cue)
        {
            cue.is_answered();
            let values = Field::NAMES.iter().filter_map(|name| Some(((*name).to_owned(), form.value(name)?)));
            hand_over(&Visit::of(&values.collect(), words::REMINDER_NEUTRAL));
        }
    }
}

/// Hands the file over, or says what is missing and leads there.
fn hand_over(visit: &Result<Visit, Field>) {
    let fault = visit.as_ref().err().copied();
    for field in [Field::Day, Field::Time] {
        browser::set_attribute(field.as_str(), "aria-invalid", (fault == Some(field)).then_some("true"));
    }
    let said = match visit {
        Ok(visit) => {
            browser::hand_over(FILE_NAME, "text/calendar", &calendar(visit, &browser::random_id(), &browser::now()));
            words::REMINDER_MADE
        }
        Err(field) => {
            browser::move_focus(field.as_str());
            words::REMINDER_MISSING
        }
    };
    browser::set_text(STATUS_ID, said);
}
