//! The form in which a clinic chooses page, way and colors, and the places for what to paste. Static markup.

use guide_model::{Page, Region, names};

use super::snippet::{Colors, Snippet, Way};
use crate::content::{crisis_help, summary, words};
use crate::markup::{Element, element};
use crate::routes::{Base, PLACEHOLDER_ORIGIN};

/// The page whose lines stand there before anything is chosen.
pub(super) const FIRST_PAGE: Page = Page::Benefits;

/// `--accent` of `style/tokens.css`: what the field for a color shows before one is chosen.
pub(super) const GUIDES_OWN_ACCENT: &str = "#17605a";

/// A part of the builder that its program finds by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What can always be chosen.
    Choices,
    /// What can be chosen for an element only.
    ElementChoices,
    /// Which way.
    Way,
    /// Which page.
    Page,
    /// Which colors.
    Colors,
    /// Whose help.
    Region,
    /// A color of the clinic.
    Accent,
    /// The clinic's number.
    Phone,
    /// What to paste.
    Text,
    /// What the website's policy must allow.
    Policy,
    /// The place of the button that copies.
    Tools,
    /// The button.
    Copy,
    /// What became of copying.
    Status,
    /// How it looks.
    Preview,
}

names! { Part, "The id.",
    Choices => "snippet-choices", ElementChoices => "snippet-element-choices", Way => "snippet-way",
    Page => "snippet-page", Colors => "snippet-colors", Region => "snippet-region", Accent => "snippet-accent",
    Phone => "snippet-phone", Text => "snippet-text", Policy => "snippet-policy", Tools => "snippet-tools",
    Copy => "snippet-copy", Status => "snippet-status", Preview => "snippet-preview",
}

/// The builder. Without its program it shows what to paste for one page; the page's own text tells what to change in it.
pub fn snippet_builder(base: Base) -> Element {
    let snippet = Snippet::new(PLACEHOLDER_ORIGIN.to_owned(), base, FIRST_PAGE, Way::default());
    let title = |name: &'static str| element("p").class("snippets__title").child(element("strong").child(name));
    let lines = |part: Part, text: String| {
        element("pre")
            .class("snippets__text")
            .attribute("tabindex", "0")
            .attribute("data-with-app", "")
            .child(element("code").id(part.as_str()).child(text))
    };
    let tools = element("p")
        .class("snippets__tools")
        .attribute("data-with-app", "")
        .child(element("span").id(Part::Tools.as_str()))
        .child(element("span").id(Part::Status.as_str()).attribute("role", "status"));
    let preview = element("div").id(Part::Preview.as_str()).attribute("data-with-app", "");
    element("div")
        .class("snippets")
        .child(choices().id(Part::Choices.as_str()).attribute("disabled", ""))
        .child(element_choices(base).id(Part::ElementChoices.as_str()).attribute("hidden", ""))
        .child(title(words::SNIPPET_TITLE))
        .child(lines(Part::Text, snippet.text()))
        .child(tools)
        .child(title(words::SNIPPET_POLICY))
        .child(lines(Part::Policy, snippet.policy()))
        .child(element("details").child(element("summary").child(words::SNIPPET_PREVIEW)).child(preview))
}

/// The button that copies. It is of no use without its program.
pub(super) fn copy_button() -> Element {
    element("button").attribute("type", "button").class("button").id(Part::Copy.as_str()).child(words::SNIPPET_COPY)
}

fn choices() -> Element {
    let pages: Vec<Page> = Page::framed().collect();
    element("fieldset")
        .class("snippets__choices")
        .child(choice(Part::Way, words::SNIPPET_WAY, Way::default(), Way::ALL, |way| (way.as_str(), way_name(way))))
        .child(choice(Part::Page, words::SNIPPET_PAGE, FIRST_PAGE, &pages, |page| {
            (page.as_str(), summary(page).short_title.as_str())
        }))
        .child(choice(Part::Colors, words::SNIPPET_THEME, Colors::default(), Colors::ALL, |colors| {
            (colors.as_str(), colors_name(colors))
        }))
}

fn element_choices(base: Base) -> Element {
    let region = base.clinic().region;
    let input = |part: Part, kind: &'static str| {
        element("input").attribute("type", kind).id(part.as_str()).attribute("autocomplete", "off")
    };
    let accent = input(Part::Accent, "color").attribute("value", GUIDES_OWN_ACCENT);
    let phone = input(Part::Phone, "tel").attribute("maxlength", "40");
    element("fieldset")
        .class("snippets__choices")
        .child(choice(Part::Region, words::SNIPPET_REGION, region, Region::ALL, |region| {
            (region.as_str(), crisis_help(region).name.as_str())
        }))
        .child(element("label").child(words::SNIPPET_ACCENT).child(accent))
        .child(element("label").child(words::SNIPPET_PHONE).child(phone))
}

/// A list of which one is chosen. `names` gives an option's name in forms and its name for readers.
fn choice<T: Copy + PartialEq>(
    part: Part,
    label: &'static str,
    chosen: T,
    all: &[T],
    names: fn(T) -> (&'static str, &'static str),
) -> Element {
    let option = |choice: &T| {
        let (value, name) = names(*choice);
        let option = element("option").attribute("value", value).child(name);
        if *choice == chosen { option.attribute("selected", "") } else { option }
    };
    let list = element("select").id(part.as_str()).attribute("autocomplete", "off").children(all.iter().map(option));
    element("label").child(label).child(list)
}

fn way_name(way: Way) -> &'static str {
    match way {
        Way::Address => words::SNIPPET_ADDRESS,
        Way::Frame => words::SNIPPET_FRAME,
        Way::Element => words::SNIPPET_ELEMENT,
    }
}

fn colors_name(colors: Colors) -> &'static str {
    match colors {
        Colors::Auto => words::SNIPPET_THEME_AUTO,
        Colors::Light => words::SNIPPET_THEME_LIGHT,
        Colors::Dark => words::SNIPPET_THEME_DARK,
    }
}
