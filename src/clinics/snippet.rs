//! What a clinic pastes into its website: an address, a frame or an element. Plain text; it knows neither Leptos nor the DOM.

use guide_model::Page;

use crate::content::summary;
use crate::markup::escape;
use crate::routes::Base;

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

impl Way {
    /// Every way.
    pub const ALL: [Way; 3] = [Way::Address, Way::Frame, Way::Element];

    /// The name in forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Way::Address => "address",
            Way::Frame => "frame",
            Way::Element => "element",
        }
    }

    /// The way with this name.
    pub fn from_name(name: &str) -> Option<Way> {
        Way::ALL.into_iter().find(|way| way.as_str() == name)
    }
}

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

impl Colors {
    /// Every choice.
    pub const ALL: [Colors; 3] = [Colors::Auto, Colors::Light, Colors::Dark];

    /// The name in forms, addresses and attributes.
    pub const fn as_str(self) -> &'static str {
        match self {
            Colors::Auto => "auto",
            Colors::Light => "light",
            Colors::Dark => "dark",
        }
    }

    /// The choice with this name.
    pub fn from_name(name: &str) -> Option<Colors> {
        Colors::ALL.into_iter().find(|colors| colors.as_str() == name)
    }
}

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
                escape(&self.file("v1/resize.js")),
            ),
            Way::Element => format!(
                "<script type=\"module\" src=\"{}\"></script>\n<ketamine-guide page=\"{}\"{}>\n  \
                 <a href=\"{}\">{}</a>\n</ketamine-guide>",
                escape(&self.file("v1/embed.js")),
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
        let path = self.base.file(&format!("embed/{}/", self.page.as_str()));
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
