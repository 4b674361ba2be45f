//! What a clinic pastes into its website: an address, a frame or an element. Plain text; it knows neither Leptos nor the DOM.

use guide_model::{Page, Region, names};

use crate::content::{summary, words};
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
    /// The country whose help stands first. Only an element can have another than the guide.
    pub region: Region,
    /// A color for links and marks, as `#rrggbb`. Only an element can have one.
    pub accent: Option<String>,
    /// The number of the clinic, as it is typed; without digits there is none. Only an element shows it.
    pub phone: String,
}

impl Snippet {
    /// What is to be pasted for a page, as it would be without further choices.
    pub const fn new(origin: String, base: Base, page: Page, way: Way) -> Snippet {
        let region = base.clinic().region;
        Snippet { origin, base, page, way, colors: Colors::Auto, region, accent: None, phone: String::new() }
    }

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
                "<script type=\"module\" src=\"{}\"></script>\n<ketamine-guide{}>\n  \
                 <a href=\"{}\">{}</a>\n</ketamine-guide>",
                escape(&self.file(EMBED_SCRIPT)),
                self.attributes()
                    .iter()
                    .map(|(name, value)| format!(" {name}=\"{}\"", escape(value)))
                    .collect::<String>(),
                escape(&self.address()),
                escape(&summary(self.page).title),
            ),
        }
    }

    /// The attributes of the element; what is as it would be without them is left out.
    pub fn attributes(&self) -> Vec<(&'static str, String)> {
        let mut attributes = vec![("page", self.page.as_str().to_owned())];
        if self.colors != Colors::default() {
            attributes.push(("theme", self.colors.as_str().to_owned()));
        }
        if self.region != self.base.clinic().region {
            attributes.push(("region", self.region.as_str().to_owned()));
        }
        let dialed: String = self.phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
        if dialed.chars().any(|sign| sign.is_ascii_digit()) {
            attributes.push(("contact-href", format!("tel:{dialed}")));
            attributes.push(("contact-label", format!("{} {}", words::HELP_CALL, self.phone.trim())));
        }
        attributes.extend(self.accent.iter().map(|accent| ("accent", accent.clone())));
        attributes
    }

    /// What the Content Security Policy of a website must allow (Content Security Policy Level 3, W3C).
    pub fn policy(&self) -> String {
        let origin = &self.origin;
        match self.way {
            Way::Address => format!("frame-src {origin}"),
            Way::Frame => format!("frame-src {origin}; script-src {origin}"),
            Way::Element => format!("script-src {origin} 'wasm-unsafe-eval'; connect-src {origin}"),
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

    fn snippet(way: Way, colors: Colors) -> Snippet {
        let base = Base::new("/ketamine/");
        Snippet { colors, ..Snippet::new("https://example.org".to_owned(), base, Page::Benefits, way) }
    }

    #[test]
    fn an_address_is_all_that_some_websites_take() {
        assert_eq!(snippet(Way::Address, Colors::Dark).text(), "https://example.org/ketamine/benefits/");
    }

    #[test]
    fn a_frame_has_a_title_and_the_script_that_gives_it_its_height() {
        let text = snippet(Way::Frame, Colors::Dark).text();
        assert!(
            text.starts_with("<iframe src=\"https://example.org/ketamine/embed/benefits/?theme=dark\" title=\""),
            "{text}"
        );
        assert!(text.ends_with("<script async src=\"https://example.org/ketamine/v1/resize.js\"></script>"), "{text}");
    }

    #[test]
    fn an_element_holds_the_link_that_stays_when_it_cannot_be_shown() {
        let text = snippet(Way::Element, Colors::Light).text();
        let start =
            "<ketamine-guide page=\"benefits\" theme=\"light\">\n  <a href=\"https://example.org/ketamine/benefits/\">";
        assert!(text.contains(start), "{text}");
        assert!(!snippet(Way::Element, Colors::Auto).text().contains("theme"));
    }

    #[test]
    fn what_is_typed_cannot_leave_its_attribute() {
        let mut snippet = snippet(Way::Element, Colors::Auto);
        snippet.phone = "\"><script>1</script> 555".to_owned();
        snippet.region = Region::Ireland;
        snippet.accent = Some("#17605a".to_owned());
        let text = snippet.text();
        assert!(
            text.contains("region=\"ie\" contact-href=\"tel:1555\" contact-label=\"Call &quot;&gt;&lt;script"),
            "{text}"
        );
        assert!(text.contains("accent=\"#17605a\""), "{text}");
    }

    #[test]
    fn each_way_needs_its_own_leave() {
        let policy = |way| snippet(way, Colors::Auto).policy();
        assert_eq!(policy(Way::Address), "frame-src https://example.org");
        assert_eq!(
            policy(Way::Element),
            "script-src https://example.org 'wasm-unsafe-eval'; connect-src https://example.org"
        );
    }
}
