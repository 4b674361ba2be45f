//! The clinic's card and forms on the page, and what only the app can do with a form: check it, send it, tell the outcome.

use std::time::Duration;

use guide_model::{ClinicCard, Encoding};
use leptos::ev::{MouseEvent, SubmitEvent};
use leptos::html::Div;
use leptos::prelude::*;

use super::attempt::Attempt;
use super::card::card_of;
use super::fields::{Draft, Fault, Field, FormKind, TRAP};
use super::form::{PATIENCE, Part, forms};
use super::outcome::Outcome;
use super::question::{fault_id, field_id};
use super::report::{arrival_report, failure_report, fault_words, faults_report};
use super::send::{Way, send};
use crate::browser::{self, SentForm};
use crate::content::words;
use crate::markup::Element;
use crate::records::{RecordFile, RecordView};
use crate::routes::use_base;

/// How the clinic that hosts the guide can be reached; where no clinic does, a sentence that says so.
///
/// The form is the state, as it is of the worksheet: it is static markup and works without the app. The app looks at it
/// only when the reader sends it, and keeps nothing of it but what it needs to send the same words under the same id.
#[component]
pub fn ClinicContact() -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let (contact, newsletter) = (StoredValue::new(Attempt::default()), StoredValue::new(Attempt::default()));
    let base = use_base();
    let draw = Callback::new(move |clinic: ClinicCard| {
        let card = (!clinic.is_only_forms()).then(|| card_of(&clinic));
        card.into_iter().chain(forms(base, &clinic)).collect()
    });
    let on_shown = Callback::new(move |()| {
        if let Some(place) = place.get_untracked() {
            browser::take_over_checks(&place);
        }
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(form) = SentForm::of(&event)
            && let Some(kind) = form.data("form").and_then(|name| FormKind::from_name(&name))
        {
            let attempt = match kind {
                FormKind::Contact => contact,
                FormKind::Newsletter => newsletter,
            };
            try_to_send(attempt, kind, form);
        }
    };
    // Browsers move only their place in the text to a field, not the focus.
    let go_to_field = move |event: MouseEvent| {
        if browser::focus_linked_field(&event) {
            event.prevent_default();
        }
    };
    view! {
        <div class="contact" node_ref=place on:submit=submit on:click=go_to_field>
            <RecordView file=RecordFile::Clinic draw on_shown/>
        </div>
    }
}

/// Sends what stands in the form, unless something must be mended first or it is on its way already.
fn try_to_send(attempt: StoredValue<Attempt>, kind: FormKind, form: SentForm) {
    if attempt.with_value(Attempt::is_on_its_way) {
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
    let Some(id) = attempt.try_update_value(|attempt| attempt.begin(&draft, browser::random_id)).flatten() else {
        return;
    };
    show_sending(kind, true);
    let way = way_of(&form);
    leptos::task::spawn_local(async move {
        let fields: Vec<(&str, &str)> = draft.pairs().chain([("id", id.as_str())]).collect();
        let outcome = send(&way, &fields).await;
        // Nobody is there to be told if the reader has left the page.
        if attempt.try_update_value(Attempt::end).is_some() {
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
    browser::set_text(&Part::Status.id(kind), if is_sending { words().form_sending } else { "" });
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
