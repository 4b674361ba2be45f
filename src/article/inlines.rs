//! Draws runs of text: words, links, terms, citations.

use guide_model::{CitationMark, Inline, LinkTarget, Page};
use leptos::prelude::*;

use crate::routes::{Base, use_base};

/// Draws a run of text.
pub fn inlines(text: &'static [Inline]) -> AnyView {
    let base = use_base();
    text.iter().map(|inline| one(base, inline)).collect_view().into_any()
}

fn one(base: Base, inline: &'static Inline) -> AnyView {
    match *inline {
        Inline::Text(text) => text.into_any(),
        Inline::Strong(text) => view! { <strong>{inlines(text)}</strong> }.into_any(),
        Inline::Emphasis(text) => view! { <em>{inlines(text)}</em> }.into_any(),
        Inline::Term { id, text } => {
            view! { <a class="term" href=base.place(Page::Glossary, id)>{inlines(text)}</a> }.into_any()
        }
        Inline::Citation(marks) => citation(marks),
        Inline::Link { target, text } => link(base, target, text),
    }
}

fn link(base: Base, target: LinkTarget, text: &'static [Inline]) -> AnyView {
    let href = match target {
        LinkTarget::Page { page, anchor: None } => base.page(page),
        LinkTarget::Page { page, anchor: Some(anchor) } => base.place(page, anchor),
        LinkTarget::Source(id) => base.source(id),
        LinkTarget::External(address) => address.to_owned(),
        LinkTarget::Anchor(anchor) => return view! { <InPageLink anchor>{inlines(text)}</InPageLink> }.into_any(),
    };
    view! { <a href=href>{inlines(text)}</a> }.into_any()
}

/// A link to a place on the same page.
///
/// `target="_self"` leaves it to the browser, not the router: it scrolls, moves the keyboard's place and marks `:target`.
#[component]
pub fn InPageLink(
    /// The id it leads to.
    #[prop(into)]
    anchor: String,
    /// Its words.
    children: Children,
) -> impl IntoView {
    view! { <a href=format!("#{anchor}") target="_self">{children()}</a> }
}

fn citation(marks: &'static [CitationMark]) -> AnyView {
    let marks = marks
        .iter()
        .map(|mark| {
            view! {
                <a
                    class="cite"
                    id=citation_place(*mark)
                    href=format!("#{}", source_place(mark.number))
                    target="_self"
                    aria-label=format!("Source {}", mark.number)
                >
                    {mark.number}
                </a>
            }
        })
        .collect_view();
    view! { <sup class="cites">{marks}</sup> }.into_any()
}

/// Id of a source in the page's source list.
pub fn source_place(number: u16) -> String {
    format!("source-{number}")
}

/// Id of a mention of a source in the text.
pub fn citation_place(mark: CitationMark) -> String {
    format!("cite-{}-{}", mark.number, mark.mention)
}
