//! The text of a page in the browser, part by part: those that react are views of their own, all others stand as they are.

use guide_model::{Page, PagePart};
use leptos::either::Either;
use leptos::prelude::*;

use crate::contact::ClinicContact;
use crate::content::summary;
use crate::drawn_texts::DrawnText;
use crate::erased::Erase;
use crate::figures::StoryPlayer;
use crate::filter::FilteredRecord;
use crate::forms::form_view;
use crate::markup::Pace;
use crate::records::{RecordFile, RecordView};
use crate::search::SearchBox;

/// The parts of a text. What is drawn of each is asked for only where it does not stand on the page yet.
#[component]
pub fn TextParts(
    /// Which page.
    page: Page,
    /// Its text; none where a prerendered page is taken over.
    text: Option<&'static DrawnText>,
    /// When a part without life of its own is drawn.
    pace: Pace,
) -> impl IntoView {
    let view = move |(place, part): (usize, &'static PagePart)| {
        let drawn = DrawnText::view(text, move |text| text.part(place));
        match part {
            PagePart::Text { .. } => Either::Left(drawn.at_pace(pace)),
            PagePart::Reminder | PagePart::Snippets | PagePart::Worksheet => Either::Left(form_view(drawn)),
            PagePart::Story(_) => Either::Right(view! { <StoryPlayer picture=drawn/> }.erased()),
            PagePart::Claims => Either::Right(view! { <FilteredRecord file=RecordFile::Claims form=drawn/> }.erased()),
            PagePart::Evidence => {
                Either::Right(view! { <FilteredRecord file=RecordFile::Bibliography form=drawn/> }.erased())
            }
            PagePart::Clinic => Either::Right(view! { <ClinicContact/> }.erased()),
            PagePart::SearchBox => Either::Right(view! { <SearchBox view=drawn/> }.erased()),
            PagePart::Features => Either::Right(view! { <RecordView file=RecordFile::Features/> }.erased()),
        }
    };
    view! { <div class="prose">{summary(page).parts.iter().enumerate().map(view).collect_view()}</div> }
}
