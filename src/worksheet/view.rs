//! The worksheet on the page: the form, and what only the app can do with it.

use guide_model::{Block, DecisionAid, Page};
use leptos::html::{Div, Form};
use leptos::prelude::*;

use super::form::{MORE_ID, form};
use super::sheet::{MOST_OWN_QUESTIONS, Sheet, field_names, own_question_field};
use super::summary::summary;
use crate::browser;
use crate::content::{article, words};
use crate::erased::Erase;
use crate::markup::{StaticView, element, link};
use crate::routes::use_base;
use crate::texts::text_of;

/// Name of the worksheet in the browser's storage.
const STORAGE_KEY: &str = "ketamine-guide-worksheet";

/// The decision aid.
///
/// The form is the state: the reader may fill it before the app is there, and the browser may fill it again on Back.
/// `method="dialog"` and the lack of a submit button keep the browser from sending it anywhere.
#[component]
pub fn Worksheet(
    /// The page it is on: its text holds the decision aid's words.
    page: Page,
) -> impl IntoView {
    let base = use_base();
    let aid = RwSignal::new(decision_aid(page));
    let place = NodeRef::<Form>::new();
    let summary_place = NodeRef::<Div>::new();
    let sheet = RwSignal::new(Sheet::default());
    let is_kept = RwSignal::new(false);
    let is_ready = RwSignal::new(false);
    let own_fields = RwSignal::new(3_usize);
    let said = RwSignal::new("");

    let read = move || {
        let (Some(form), Some(aid)) = (place.get_untracked(), aid.get_untracked()) else { return };
        let filled = Sheet::of(aid, browser::fields(&form, &field_names(aid)));
        own_fields.update(|count| *count = filled.own_question_fields().max(*count));
        if is_kept.get_untracked() {
            browser::store(STORAGE_KEY, &filled.to_stored());
        }
        said.set("");
        sheet.set(filled);
    };
    // Taken over from a prerendered page, the form is there and its words are not at hand yet.
    Effect::new(move |_| {
        leptos::task::spawn_local(async move {
            match text_of(page, base).await {
                Ok(_) => drop(aid.try_set(decision_aid(page))),
                Err(error) => browser::warn(&error.to_string()),
            }
        });
    });
    Effect::new(move |_| {
        let (Some(form), Some(aid)) = (place.get(), aid.get()) else { return };
        if let Some(stored) = browser::stored(STORAGE_KEY).and_then(|text| Sheet::from_stored(aid, &text)) {
            is_kept.set(true);
            stored.fields().for_each(|(name, value)| browser::fill_field(&form, name, value));
        }
        read();
        is_ready.set(true);
    });
    Effect::new(move |_| {
        let count = own_fields.get();
        if let Some(form) = place.get() {
            (1..=count).for_each(|number| browser::show_field(&form, &own_question_field(number)));
            browser::show_line(&form, MORE_ID, count < MOST_OWN_QUESTIONS);
        }
    });
    Effect::new(move |_| {
        if let (Some(place), Some(aid), true) = (summary_place.get(), aid.get(), is_ready.get()) {
            browser::fill(&place, &[sheet.with(|sheet| summary(aid, sheet, &browser::today()))]);
        }
    });
    let keep = move |keeps: bool| {
        is_kept.set(keeps);
        if keeps {
            browser::store(STORAGE_KEY, &sheet.read_untracked().to_stored())
        } else {
            browser::forget(STORAGE_KEY)
        }
    };
    let empty = move |_| {
        if !browser::confirm(words().worksheet_forget_sure) {
            return;
        }
        if let Some(form) = place.get_untracked() {
            browser::empty_form(&form);
        }
        keep(false);
        read();
        said.set(words().worksheet_forgotten);
    };
    let add = move || {
        own_fields.update(|count| *count = (*count + 1).min(MOST_OWN_QUESTIONS));
        if let Some(form) = place.get_untracked() {
            browser::show_field(&form, &own_question_field(own_fields.get_untracked()));
            browser::focus_field(&form, &own_question_field(own_fields.get_untracked()));
        }
    };
    let print = move |_| {
        // As the target of the address, the worksheet is alone on paper.
        browser::go_to_anchor(DecisionAid::ID);
        browser::print_then(browser::leave_anchor);
    };
    let tools = move || {
        let tools = view! {
            <div class="worksheet__tools">
                <button type="button" class="button" on:click=print>{words().worksheet_print}</button>
                <button type="button" class="button" on:click=empty>{words().worksheet_forget}</button>
                <label class="worksheet__keep">
                    <input
                        type="checkbox"
                        prop:checked=move || is_kept.get()
                        on:change=move |event| keep(event_target_checked(&event))
                    />
                    <span>{words().worksheet_keep}" "<small>{words().worksheet_keep_note}</small></span>
                </label>
                <p role="status">{move || said.get()}</p>
            </div>
        };
        tools.erased()
    };
    view! {
        <form
            class="worksheet"
            id=DecisionAid::ID
            method="dialog"
            aria-label=words().worksheet_label
            autocomplete="off"
            node_ref=place
            on:input=move |_| read()
            on:click=move |event| {
                if browser::is_within(event.target(), MORE_ID) {
                    add();
                }
            }
        >
            {StaticView::new(introduction)}
            {StaticView::new(move || decision_aid(page).map_or_else(|| element("div"), form))}
            <div class="worksheet__summary" data-with-app="" node_ref=summary_place></div>
            <div data-with-app="">{move || is_ready.get().then(tools)}</div>
        </form>
    }
}

/// The decision aid of a page's text, if the text is at hand.
fn decision_aid(page: Page) -> Option<DecisionAid> {
    article(page)?.blocks.iter().find_map(|block| match block {
        Block::DecisionAid(aid) => Some(*aid),
        _ => None,
    })
}

fn introduction() -> crate::markup::Element {
    let words = words();
    element("div").class("worksheet__introduction").child(element("p").child(words.worksheet_privacy)).child(
        element("p")
            .child(format!("{} ", words.worksheet_paper))
            .child(link(format!("#{}", DecisionAid::ID)).attribute("target", "_self").child(words.worksheet_only)),
    )
}
