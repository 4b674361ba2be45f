//! The clinic's card and forms on the page.

use leptos::prelude::*;

use crate::browser;
use crate::records::{RecordFile, RecordView};

/// How the clinic that hosts the guide can be reached; where no clinic does, a sentence that says so.
///
/// The forms are static markup and work as plain web forms; what they do beyond that is the program of the forms.
#[component]
pub fn ClinicContact() -> impl IntoView {
    let on_shown = Callback::new(|()| browser::ask_for_forms(""));
    view! { <div class="contact"><RecordView file=RecordFile::Clinic on_shown/></div> }
}
