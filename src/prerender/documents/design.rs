//! Every component of the guide, drawn with what the guide says: for those who change styles, and for the test of looks.

use guide_model::{Block, FigureLayout, HeadingLevel, List, Page};

use super::Document;
use crate::article::block;
use crate::content::{article, words};
use crate::frame::{crisis_bar, footer};
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// Where the page stands. No page leads to it: CONTRIBUTING.md does.
const PATH: &str = "about/design/";
const TITLE: &str = "Design: every component";

/// The colors of `style/tokens.css`.
const COLORS: &[&str] = &[
    "paper",
    "surface",
    "ink",
    "quiet",
    "line",
    "edge",
    "accent",
    "accent-soft",
    "on-accent",
    "alarm",
    "alarm-soft",
    "care",
    "care-soft",
    "good",
    "good-soft",
    "empty",
];

/// The page with the colors, the controls, and one specimen of each kind of block.
pub(super) fn design(base: Base) -> Document {
    let blocks = Page::ALL.iter().filter_map(|page| article(*page)).flat_map(|article| article.blocks);
    let mut specimens: Vec<(String, Element)> = Vec::new();
    for sample in blocks {
        let name = name_of(sample);
        if !specimens.iter().any(|(known, _)| *known == name) {
            let drawn = drawn(base, sample);
            let opened = opened(drawn.clone());
            if opened != drawn {
                specimens.push((format!("{name}, open"), opened));
            }
            specimens.push((name, drawn));
        }
    }
    specimens.sort_by(|(one, _), (other, _)| one.cmp(other));
    let main = element("main")
        .class("main document")
        .id("main")
        .child(element("h1").child(TITLE))
        .child(specimen(0, "Colors", colors()))
        .child(specimen(1, "Controls", controls()))
        .children((2..).zip(specimens).map(|(number, (name, drawn))| specimen(number, &name, drawn)));
    let mut body = String::new();
    for part in [crisis_bar(base), main, footer(base)] {
        part.write_html(&mut body);
    }
    let title = format!("{TITLE} – {}", words::GUIDE_NAME);
    Document { path: PATH.to_owned(), script: "", title, description: TITLE.to_owned(), body }
}

/// A component under its name. Its ids begin with its number, so that no two components share one.
fn specimen(number: usize, name: &str, mut drawn: Element) -> Element {
    drawn.rewrite(&|element| {
        element.prefix_ids(&format!("specimen-{number}"));
        element.be_no_landmark();
        // Without its page a specimen has no places to lead to.
        if element.value("href").is_some_and(|href| href.starts_with('#')) {
            element.set("href", "#main".to_owned());
        }
    });
    element("section")
        .class("document__specimen")
        .id(format!("specimen-{}", name.to_lowercase().replace([' ', ':', ','], "-").replace("--", "-")))
        .child(element("p").class("document__name").child(name.to_owned()))
        .child(element("div").class("prose").child(drawn))
}

fn colors() -> Element {
    let color = |name: &&'static str| {
        let sample = element("svg").class("document__token").attribute("aria-hidden", "true").child(
            element("rect")
                .attribute("width", "100%")
                .attribute("height", "100%")
                .attribute("fill", format!("var(--{name})")),
        );
        element("li").child(sample).child(*name)
    };
    element("ul").class("document__tokens").children(COLORS.iter().map(color))
}

fn controls() -> Element {
    let button = |class: &'static str, name: &'static str| {
        element("button").attribute("type", "button").class(class).child(name)
    };
    element("div")
        .class("document__row")
        .child(button("button", words::PRINT_PAGE))
        .child(button("button button--alarm", words::CRISIS_QUESTION))
        .child(link("#main").child(words::SKIP_TO_CONTENT))
        .child(
            element("label").child(element("input").attribute("type", "checkbox")).child(" ").child(words::STORY_ALL),
        )
}

/// What kind of block it is, and which of its forms.
fn name_of(block: &Block) -> String {
    let name = match block {
        Block::Heading { level: HeadingLevel::Two, .. } => "Heading, level 2",
        Block::Heading { level: HeadingLevel::Three, .. } => "Heading, level 3",
        Block::Paragraph(_) => "Paragraph",
        Block::List { start: None, .. } => "List",
        Block::List { start: Some(_), .. } => "List, numbered",
        Block::Table { .. } => "Table",
        Block::Callout { kind, .. } => return format!("Box: {}", kind.as_str()),
        Block::Figure(figure) => {
            let layout = if figure.layout == FigureLayout::Pair { "pair" } else { "separate" };
            let range = if figure.groups.iter().any(|group| group.range.is_some()) { ", with ranges" } else { "" };
            return format!("Picture of numbers: {}, {layout}{range}", figure.kind.as_str());
        }
        Block::Chart(_) => "Chart",
        Block::Timeline(_) => "Timeline",
        Block::Story(_) => "Story",
        Block::EvidenceMap(_) => "Evidence map",
        Block::Faq(_) => "Questions",
        Block::Myths(_) => "Myths",
        Block::Glossary(_) => "Glossary",
        Block::DecisionAid(_) => "Worksheet",
        Block::HelpLines(_) => "Help lines",
        Block::SiteMap => "Site map",
        Block::SearchList(_) => "List of questions",
        Block::Quality => "Quality table",
        Block::Claims
        | Block::Features
        | Block::Evidence
        | Block::SearchBox
        | Block::Snippets
        | Block::Clinic
        | Block::Reminder => "Lists and forms of the app: see their pages",
    };
    name.to_owned()
}

/// The same with its folds open.
fn opened(mut drawn: Element) -> Element {
    drawn.rewrite(&|element| {
        if element.tag == "details" {
            element.set("open", String::new());
        }
    });
    drawn
}

/// The block; of a long list, its beginning.
fn drawn(base: Base, sample: &'static Block) -> Element {
    let beginning: &'static Block = match *sample {
        Block::Faq(groups) => Box::leak(Box::new(Block::Faq(first(groups)))),
        Block::Myths(myths) => Box::leak(Box::new(Block::Myths(first(myths)))),
        Block::Glossary(terms) => Box::leak(Box::new(Block::Glossary(first(terms)))),
        Block::SearchList(groups) => Box::leak(Box::new(Block::SearchList(first(groups)))),
        _ => sample,
    };
    block(base, beginning)
}

fn first<T: Copy>(list: List<T>) -> List<T> {
    List::keep(list.iter().take(1).copied().collect())
}
