//! A record that is a long list, with the form that narrows it.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::browser;
use crate::markup::StaticView;
use crate::records::{RecordFile, RecordView};

/// A list that the reader can narrow. Each change of the address's query is told to the program that narrows it.
#[component]
pub fn FilteredRecord(
    /// Which record.
    file: RecordFile,
    /// The form above the list.
    form: StaticView,
) -> impl IntoView {
    let query = use_location().search;
    let ask = move || browser::ask_for_forms(&query.get_untracked());
    Effect::new(move |_| {
        query.track();
        ask();
    });
    view! {
        {form}
        <RecordView file on_shown=Callback::new(move |()| ask())/>
    }
}
