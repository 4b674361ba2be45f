//! What a clinic pastes into its website: an address, a frame or an element. Plain text; it knows neither Leptos nor the DOM.

use guide_model::{Page, names};

use crate::content::summary;
use crate::markup::escape;
use crate::routes::{Base, EMBED_SCRIPT, RESIZE_SCRIPT, frame_path};

/// The ways to put the guide on a website, the one that needs the fewest rights first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// The page's address: WordPress and others make a frame of it.
    #[default]
    Address,
    /// A frame, with a script that gives it the height of its content.
    Frame,
    /// The element `<ketamine-guide>`.
    Element,
}

names! { Way, "The name in forms.", Address => "address", Frame => "frame", Element => "element" }

/// The colors of the guide on a website.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colors {
    /// As the reader's device prefers.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

names! { Colors, "The name in forms, addresses and attributes.", Auto => "auto", Light => "light", Dark => "dark" }

/// What is to be pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// Scheme and host of the guide, such as `https://example.org`.
    pub origin: String,
    /// The path it is served under.
    pub base: Base,
    /// Which page.
    pub page: Page,
    /// Which way.
    pub way: Way,
    /// Which colors.
    pub colors: Colors,
}

impl Snippet {
    /// The lines to paste.
    pub fn text(&self) -> String {
        match self.way {
            Way::Address => self.address(),
            Way::Frame => format!(
                "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" width=\"100%\" height=\"640\" \
                 referrerpolicy=\"no-referrer\" style=\"border: 0\"></iframe>\n\
                 <script async src=\"{}\"></script>",
                escape(&format!("{}{}", self.origin, self.frame())),
                escape(&summary(self.page).title),
                escape(&self.file(RESIZE_SCRIPT)),
            ),
            Way::Element => format!(
                "<script type=\"module\" src=\"{}\"></script>\n<ketamine-guide page=\"{}\"{}>\n  \
                 <a href=\"{}\">{}</a>\n</ketamine-guide>",
                escape(&self.file(EMBED_SCRIPT)),
                self.page.as_str(),
                match self.colors {
                    Colors::Auto => String::new(),
                    colors => format!(" theme=\"{}\"", colors.as_str()),
                },
                escape(&self.address()),
                escape(&summary(self.page).title),
            ),
        }
    }

    /// The path of the page's form for frames, with the colors that are asked for.
    pub fn frame(&self) -> String {
        let path = self.base.file(&frame_path(self.page));
        match self.colors {
            Colors::Auto => path,
            colors => format!("{path}?theme={}", colors.as_str()),
        }
    }

    fn address(&self) -> String {
        format!("{}{}", self.origin, self.base.page(self.page))
    }

    fn file(&self, path: &str) -> String {
        format!("{}{}", self.origin, self.base.file(path))
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn snippet(way: Way, colors: Colors) -> String {
        let base = Base::new("/ketamine/");
        Snippet { origin: "https://example.org".to_owned(), base, page: Page::Benefits, way, colors }.text()
    }

    #[test]
    fn an_address_is_all_that_some_websites_take() {
        assert_eq!(snippet(Way::Address, Colors::Dark), "https://example.org/ketamine/benefits/");
    }

    #[test]
    fn a_frame_has_a_title_and_the_script_that_gives_it_its_height() {
        let text = snippet(Way::Frame, Colors::Dark);
        assert!(
            text.starts_with("<iframe src=\"https://example.org/ketamine/embed/benefits/?theme=dark\" title=\""),
            "{text}"
        );
        assert!(text.ends_with("<script async src=\"https://example.org/ketamine/v1/resize.js\"></script>"), "{text}");
    }

    #[test]
    fn an_element_holds_the_link_that_stays_when_it_cannot_be_shown() {
        let text = snippet(Way::Element, Colors::Light);
        assert!(text.contains("<ketamine-guide page=\"benefits\" theme=\"light\">\n  <a href=\"https://example.org/ketamine/benefits/\">"), "{text}");
        assert!(!snippet(Way::Element, Colors::Auto).contains("theme"));
    }
}
