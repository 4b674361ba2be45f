//! What the clinic's forms do on the page: check what was written, send it, tell the outcome.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use guide_model::Encoding;

use super::attempt::Attempt;
use super::fields::{Draft, Fault, Field, FormKind, TRAP};
use super::form::{FORMS, PATIENCE, Part};
use super::outcome::Outcome;
use super::question::{fault_id, field_id};
use super::report::{arrival_report, failure_report, fault_words, faults_report};
use super::send::{Way, send};
use crate::browser::{self, Cue, SentForm};
use crate::content::words;
use crate::forms::LiveForm;
use crate::markup::Element;

/// The clinic's forms of one page load.
///
/// The form is the state, as it is of the worksheet. It is looked at only when the reader sends it, and nothing of it is
/// kept but what is needed to send the same words under the same id.
#[derive(Clone, Debug, Default)]
pub struct LiveContact {
    contact: Rc<RefCell<Attempt>>,
    newsletter: Rc<RefCell<Attempt>>,
}

impl LiveForm for LiveContact {
    fn take_over(&self, _query: &str) {
        browser::take_over_checks(FORMS);
    }

    fn answer(&self, cue: &Cue) {
        match cue.kind().as_str() {
            "submit" => self.send(cue),
            // Browsers move only their place in the text to a field, not the focus.
            "click" if cue.is_in(FORMS) && browser::focus_linked_field(cue) => cue.is_answered(),
            _ => {}
        }
    }
}

impl LiveContact {
    fn send(&self, cue: &Cue) {
        let Some(form) = SentForm::of(cue) else { return };
        let Some(kind) = form.data("form").and_then(|name| FormKind::from_name(&name)) else { return };
        cue.is_answered();
        let attempt = match kind {
            FormKind::Contact => &self.contact,
            FormKind::Newsletter => &self.newsletter,
        };
        try_to_send(attempt.clone(), kind, form);
    }
}

/// Sends what stands in the form, unless something must be mended first or it is on its way already.
fn try_to_send(attempt: Rc<RefCell<Attempt>>, kind: FormKind, form: SentForm) {
    if attempt.borrow().is_on_its_way() {
        return;
    }
    let draft = Draft::of(kind, |name| form.value(name));
    let faults = draft.faults();
    mark_fields(kind, &faults);
    if !faults.is_empty() {
        return report(kind, &faults_report(kind, &faults));
    }
    // Perhaps a program filled it for a person: so it is told, and the next attempt is sent.
    if form.value(TRAP).is_some_and(|text| !text.is_empty()) {
        form.fill(TRAP, "");
        return tell(kind, &form, Outcome::Trapped);
    }
    let begun = attempt.borrow_mut().begin(&draft, browser::random_id);
    let Some(id) = begun else { return };
    show_sending(kind, true);
    let way = way_of(&form);
    wasm_bindgen_futures::spawn_local(async move {
        let fields: Vec<(&str, &str)> = draft.pairs().chain([("id", id.as_str())]).collect();
        let outcome = send(&way, &fields).await;
        attempt.borrow_mut().end();
        // Nobody is there to be told if the reader has left the page.
        if form.stands_on_the_page() {
            show_sending(kind, false);
            tell(kind, &form, outcome);
        }
    });
}

/// Where a form goes, as its markup says.
fn way_of(form: &SentForm) -> Way {
    let encoding = form.data("encoding").and_then(|name| Encoding::from_name(&name));
    let patience = form.data("timeout").and_then(|milliseconds| milliseconds.parse().ok());
    Way {
        endpoint: form.endpoint(),
        encoding: encoding.unwrap_or_default(),
        patience: patience.map_or(PATIENCE, Duration::from_millis),
    }
}

/// Says beside each field what is wrong with it, or that nothing is any more.
fn mark_fields(kind: FormKind, faults: &[(Field, Fault)]) {
    for field in kind.fields() {
        let fault = faults.iter().find(|(wrong, _)| wrong == field).map(|(_, fault)| *fault);
        let said = fault.map(|fault| fault_words(kind, *field, fault)).unwrap_or_default();
        browser::set_attribute(&field_id(kind, *field), "aria-invalid", fault.map(|_| "true"));
        browser::set_text(&fault_id(kind, *field), &said);
    }
}

/// Says that the form is on its way, or no longer. The button keeps the focus, so it is never disabled.
fn show_sending(kind: FormKind, is_sending: bool) {
    browser::set_attribute(&Part::Send.id(kind), "aria-disabled", is_sending.then_some("true"));
    browser::set_text(&Part::Status.id(kind), if is_sending { words::FORM_SENDING } else { "" });
    if is_sending {
        browser::fill_place(&Part::Report.id(kind), &[]);
    }
}

/// Says how sending ended. What arrived leaves the form; everything else leaves it as it is.
fn tell(kind: FormKind, form: &SentForm, outcome: Outcome) {
    let phone = form.data("phone").zip(form.data("dial"));
    if !outcome.is_confirmed() {
        return report(kind, &failure_report(kind, outcome, phone));
    }
    form.empty();
    browser::set_attribute(&Part::Form.id(kind), "hidden", Some(""));
    browser::fill_place(&Part::Arrived.id(kind), &arrival_report(kind, outcome, phone));
    browser::move_focus(&Part::ArrivedTitle.id(kind));
}

fn report(kind: FormKind, said: &Element) {
    browser::fill_place(&Part::Report.id(kind), std::slice::from_ref(said));
    browser::move_focus(&Part::Report.id(kind));
}
