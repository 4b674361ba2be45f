//! What the builder does on the page: the lines to paste follow each choice, can be copied, and show how they look.

use guide_model::{Page, Region};

use super::builder::{FIRST_PAGE, GUIDES_OWN_ACCENT, Part, copy_button};
use super::snippet::{Colors, Snippet, Way};
use crate::browser::{self, Cue};
use crate::content::words;
use crate::forms::LiveForm;
use crate::markup::{Element, element};
use crate::routes::{Base, EMBED_SCRIPT};

/// The builder of one page load. What is chosen stands in its fields.
#[derive(Clone, Copy, Debug)]
pub struct LiveBuilder {
    base: Base,
}

impl LiveBuilder {
    /// A builder of this copy of the guide.
    pub const fn new(base: Base) -> LiveBuilder {
        LiveBuilder { base }
    }

    /// What is chosen.
    fn snippet(self) -> Snippet {
        let chosen = |part: Part| browser::value_of(part.as_str()).unwrap_or_default();
        let way = Way::from_name(&chosen(Part::Way)).unwrap_or_default();
        let page = Page::from_name(&chosen(Part::Page)).unwrap_or(FIRST_PAGE);
        let accent = Some(chosen(Part::Accent)).filter(|color| color != GUIDES_OWN_ACCENT);
        Snippet {
            colors: Colors::from_name(&chosen(Part::Colors)).unwrap_or_default(),
            region: Region::from_name(&chosen(Part::Region)).unwrap_or_default(),
            accent,
            phone: chosen(Part::Phone),
            ..Snippet::new(browser::origin(), self.base, page, way)
        }
    }

    /// Shows what follows from what is chosen.
    fn show(self) {
        let snippet = self.snippet();
        browser::set_text(Part::Status.as_str(), "");
        browser::set_text(Part::Text.as_str(), &snippet.text());
        browser::set_text(Part::Policy.as_str(), &snippet.policy());
        let is_element = snippet.way == Way::Element;
        browser::set_attribute(Part::ElementChoices.as_str(), "hidden", (!is_element).then_some(""));
        if is_element {
            browser::load_module(&snippet.base.file(EMBED_SCRIPT));
        }
        browser::fill_place(Part::Preview.as_str(), &[preview(&snippet)]);
    }
}

impl LiveForm for LiveBuilder {
    fn take_over(&self, _query: &str) {
        browser::set_attribute(Part::Choices.as_str(), "disabled", None);
        browser::fill_place(Part::Tools.as_str(), &[copy_button()]);
        if browser::value_of(Part::Way.as_str()).is_some() {
            self.show();
        }
    }

    fn answer(&self, cue: &Cue) {
        match cue.kind().as_str() {
            "input" | "change" if cue.is_in(".snippets") => self.show(),
            "click" if cue.is_within(Part::Copy.as_str()) => {
                let text = self.snippet().text();
                wasm_bindgen_futures::spawn_local(async move {
                    let is_copied = browser::copy(&text).await;
                    let said = if is_copied { words::SNIPPET_COPIED } else { words::SNIPPET_NOT_COPIED };
                    browser::set_text(Part::Status.as_str(), said);
                });
            }
            _ => {}
        }
    }
}

/// The page as a website shows it: in the guide's form for frames, or as the element itself.
fn preview(snippet: &Snippet) -> Element {
    if snippet.way != Way::Element {
        return element("iframe")
            .class("snippets__preview")
            .attribute("title", words::SNIPPET_PREVIEW)
            .attribute("src", snippet.frame());
    }
    // At once: an element with nothing in it has no place that could come near the window.
    let guide = element("ketamine-guide").attribute("loading", "eager");
    let guide = snippet.attributes().into_iter().fold(guide, |guide, (name, value)| guide.attribute(name, value));
    element("div").class("snippets__preview").child(guide)
}
