//! Writes static markup as Markdown: CommonMark 0.31 with tables, boxes to tick and footnotes as GitHub reads them.

use guide_model::{CitedSource, List};

use super::line::{Line, escape};
use super::{list, table};
use crate::markup::{Element, Node};

/// Elements that stand within a line.
const INLINE: &[&str] = &["a", "button", "cite", "code", "dt", "em", "input", "label", "span", "strong", "sup", "time"];

/// Elements that are seen and not read, by tag or by class: what they show stands in words or in a table beside them.
const PICTURES: &[&str] = &["svg", "chart__picture", "evidence-map__legend", "evidence-map__plane"];

/// Elements by which a reader works the page.
const CONTROLS: &[&str] = &["textarea", "letters", "story__all", "story__choices"];

/// Writes the elements of one page.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    /// Scheme and host, which links to pages begin with.
    pub origin: &'a str,
    /// The page's path, which links to its own places begin with.
    pub page: &'a str,
    /// The page's sources, by number.
    pub citations: List<CitedSource>,
}

impl Writer<'_> {
    /// The element as blocks, to be set apart by empty lines.
    pub fn element(self, element: &Element) -> Vec<String> {
        if is_left_out(element) {
            return Vec::new();
        }
        let children = &element.children;
        match element.tag {
            "h1" => vec![format!("# {}", self.line(children))],
            "h2" => vec![format!("## {}", self.line(children))],
            "h3" => vec![format!("### {}", self.line(children))],
            "figcaption" | "caption" | "legend" => vec![format!("**{}**", self.line(children))],
            "summary" if !children.iter().any(|child| matches!(child, Node::Element(_))) => {
                vec![format!("**{}**", self.line(children))]
            }
            "ul" | "ol" => vec![list::list(self, element)],
            "table" => table::table(self, element),
            "pre" => vec![format!("```html\n{}\n```", words_of(children))],
            "label" if is_tick(element) => vec![format!("- [ ] {}", self.line(children))],
            "div" if has_class(element, "callout") => vec![quoted(&self.blocks(children).join("\n\n"))],
            _ => self.blocks(children),
        }
    }

    /// What stands in an element, as blocks.
    pub fn blocks(self, nodes: &[Node]) -> Vec<String> {
        let mut blocks = Vec::new();
        let mut line = Line::default();
        for node in nodes {
            match node {
                Node::Text(text) => line.words(&escape(text)),
                Node::Element(element) if is_inline(element) => self.inline(&mut line, element),
                // What a word means follows on the word's own line.
                Node::Element(element) if element.tag == "dd" => {
                    let mut rest = self.blocks(&element.children).into_iter();
                    rest.next().iter().for_each(|first| line.words(first));
                    line.end(&mut blocks);
                    blocks.extend(rest);
                }
                Node::Element(element) => {
                    line.end(&mut blocks);
                    blocks.extend(self.element(element));
                }
            }
        }
        line.end(&mut blocks);
        blocks
    }

    /// What stands in an element, as one line.
    pub fn line(self, nodes: &[Node]) -> String {
        let mut line = Line::default();
        for node in nodes {
            match node {
                Node::Text(text) => line.words(&escape(text)),
                Node::Element(element) => self.inline(&mut line, element),
            }
        }
        line.finished()
    }

    fn inline(self, line: &mut Line, element: &Element) {
        if is_left_out(element) {
            return;
        }
        let inner = || self.line(&element.children);
        match element.tag {
            "sup" => line.words(&self.citations(element)),
            "strong" => line.element(&format!("**{}**{}", inner(), last_space(element))),
            "em" | "cite" => line.element(&format!("*{}*{}", inner(), last_space(element))),
            "a" => line.element(&format!("[{}]({})", inner(), self.address(element.value("href").unwrap_or_default()))),
            "dt" => line.element(&format!("**{}:** ", inner())),
            "input" if element.value("type") == Some("radio") => line.element("( ) "),
            "input" => {}
            "span" => line.span(&format!("{}{}", inner(), last_space(element))),
            _ => line.element(&format!("{}{}", inner(), last_space(element))),
        }
    }

    fn citations(self, marks: &Element) -> String {
        let id = |mark: &Node| {
            let Node::Element(mark) = mark else { return None };
            let number: usize = mark.value("href")?.strip_prefix("#source-")?.parse().ok()?;
            Some(self.citations.get(number.checked_sub(1)?)?.id)
        };
        marks.children.iter().filter_map(id).map(|id| format!("[^{id}]")).collect()
    }

    /// The whole address, as it must stand outside the guide.
    fn address(self, href: &str) -> String {
        match href.chars().next() {
            Some('/') => format!("{}{href}", self.origin),
            Some('#') => format!("{}{}{href}", self.origin, self.page),
            // Brackets would end the link.
            _ => href.replace('(', "%28").replace(')', "%29"),
        }
    }
}

fn quoted(text: &str) -> String {
    text.lines().map(|line| format!("> {line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// The space that an element's words end in: it counts, and no mark may stand behind it.
fn last_space(element: &Element) -> &'static str {
    let is_last = |node: &Node| matches!(node, Node::Text(text) if text.ends_with(' '));
    if element.children.last().is_some_and(is_last) { " " } else { "" }
}

fn words_of(nodes: &[Node]) -> String {
    let words = |node: &Node| match node {
        Node::Text(text) => text.to_string(),
        Node::Element(element) => words_of(&element.children),
    };
    nodes.iter().map(words).collect()
}

fn is_inline(element: &Element) -> bool {
    INLINE.contains(&element.tag) && !is_tick(element)
}

/// Whether an element is a line with a box to tick.
fn is_tick(element: &Element) -> bool {
    let is_box = |child: &Node| matches!(child, Node::Element(child) if child.value("type") == Some("checkbox"));
    element.tag == "label" && element.children.iter().any(is_box)
}

fn is_left_out(element: &Element) -> bool {
    let is_named = |name: &&str| element.tag == *name || has_class(element, name);
    element.value("aria-hidden") == Some("true")
        || element.value("hidden").is_some()
        || PICTURES.iter().chain(CONTROLS).any(is_named)
}

fn has_class(element: &Element, name: &str) -> bool {
    element.value("class").is_some_and(|classes| classes.split(' ').any(|class| class == name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::{element, link};

    fn written(element: &Element) -> String {
        let writer = Writer { origin: "https://guide.test", page: "/benefits/", citations: List::EMPTY };
        writer.element(element).join("\n\n")
    }

    #[test]
    fn links_are_whole_addresses() {
        let line = element("p").child(link("/faq/#a").child("A")).child(" ").child(link("#b").child("B"));
        assert_eq!(written(&line), "[A](https://guide.test/faq/#a) [B](https://guide.test/benefits/#b)");
        assert_eq!(written(&element("p").child(link("tel:988").child("988"))), "[988](tel:988)");
    }

    #[test]
    fn what_the_style_sheet_sets_apart_is_set_apart() {
        let line = element("li").child(element("span").child("felt dizzy")).child(element("span").child("32 more"));
        assert_eq!(written(&element("ul").child(line)), "- felt dizzy 32 more");
        let named = element("p").child(element("span").child("Act now: ")).child(element("strong").child("Call"));
        assert_eq!(written(&named), "Act now: **Call**");
        let title = element("p").child(element("strong").child("How to read this. ")).child("Each");
        assert_eq!(written(&title), "**How to read this.** Each");
        let facts = element("p").child("7 people").child(element("span").child("Compared with: a drip"));
        assert_eq!(written(&facts), "7 people Compared with: a drip");
    }

    #[test]
    fn a_box_is_a_quotation_and_a_meaning_stands_behind_its_word() {
        let box_element = element("div").class("callout callout--do").child(element("p").child("a"));
        assert_eq!(written(&box_element.child(element("p").child("b"))), "> a\n>\n> b");
        let meaning = element("dd").child(element("p").child("A drug.")).child(element("p").child("More."));
        assert_eq!(
            written(&element("dl").child(element("dt").child("Word")).child(meaning)),
            "**Word:** A drug.\n\nMore."
        );
    }

    #[test]
    fn pictures_and_controls_are_left_out() {
        let picture = element("svg").child(element("text").child("50"));
        let all = element("div").child(picture).child(element("p").attribute("hidden", "").child("x")).child("y");
        assert_eq!(written(&all), "y");
    }
}
