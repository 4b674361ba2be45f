//! The guide within another website: what a page, or a piece of one, looks like there. No router, no window, no globals.

use guide_model::{Article, Block, HeadingLevel, Page};
use thiserror::Error;

use crate::article::{block, definitions, source_list, whole_article};
use crate::content::words;
use crate::frame::crisis_bar;
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// Why a piece of a page cannot be shown.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error(
    "the page \"{page}\" has no place \"{anchor}\". Look at the address of the place on the guide's own page, behind the #."
)]
pub struct NoSuchPlace {
    /// The page.
    page: &'static str,
    /// What was asked for.
    anchor: String,
}

/// How a page is shown within a website.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The level of the page's title among the website's headings: 1 to 6.
    pub heading_level: u8,
    /// Whether the crisis line stands above the text.
    pub with_crisis_line: bool,
}

/// A page, or the section or picture of it with the id `anchor`.
///
/// # Errors
/// When the page has no such place.
pub fn draw(
    base: Base,
    article: &'static Article,
    anchor: Option<&str>,
    setting: Setting,
) -> Result<Vec<Element>, NoSuchPlace> {
    let mut parts: Vec<Element> = setting.with_crisis_line.then(|| crisis_bar(base)).into_iter().collect();
    let text = match anchor {
        None => whole_article(base, article),
        Some(anchor) => vec![element("div").class("prose").children(piece(base, article, anchor)?)],
    };
    parts.push(
        element("article")
            .class(format!("article article--{}", article.page.as_str()))
            .children(text)
            .child(definitions(base, article))
            .children(source_list(base, article))
            .child(way_to_the_guide(base, article.page)),
    );
    for part in &mut parts {
        part.rewrite(&|element| {
            shift_heading(element, setting.heading_level);
            name_part(element);
        });
    }
    Ok(parts)
}

/// The blocks of a section, from its heading to the next of the same level or a higher one; or a single picture.
fn piece(base: Base, article: &'static Article, anchor: &str) -> Result<Vec<Element>, NoSuchPlace> {
    let blocks = article.blocks.all();
    let from = blocks.iter().position(|block| id_of(block).is_some_and(|id| id == anchor));
    let from = from.ok_or_else(|| NoSuchPlace { page: article.page.as_str(), anchor: anchor.to_owned() })?;
    let level = |block: &Block| if let Block::Heading { level, .. } = block { Some(*level) } else { None };
    let length = match blocks.get(from).and_then(level) {
        None => 1,
        Some(own) => {
            let rest = blocks.iter().skip(from + 1);
            1 + rest.take_while(|block| level(block).is_none_or(|level: HeadingLevel| level > own)).count()
        }
    };
    Ok(blocks.iter().skip(from).take(length).map(|part| block(base, part)).collect())
}

/// The id that a block has on the page.
fn id_of(block: &Block) -> Option<String> {
    match block {
        Block::Heading { id, .. } => Some(id.to_string()),
        Block::Callout { id, .. } => id.map(|id| id.to_string()),
        Block::Figure(figure) => Some(format!("figure-{}", figure.id)),
        Block::Chart(chart) => Some(format!("chart-{}", chart.id)),
        Block::Timeline(timeline) => Some(format!("timeline-{}", timeline.id)),
        _ => None,
    }
}

fn way_to_the_guide(base: Base, page: Page) -> Element {
    element("p")
        .class("review")
        .attribute("part", "footer")
        .child(words().disclaimer)
        .child(" ")
        .child(link(base.page(page)).child(words().frame_whole_page))
}

/// Headings go on from the website's own: with level 2, a page's `h1` is an `h2` there.
fn shift_heading(element: &mut Element, level: u8) {
    const TAGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
    if let Some(own) = TAGS.iter().position(|tag| *tag == element.tag) {
        let place = own + usize::from(level.clamp(1, 6)) - 1;
        element.tag = TAGS[place.min(TAGS.len() - 1)];
        let class = element.value("class").map(|class| format!("{class} "));
        element.set("class", format!("{}is-{}", class.unwrap_or_default(), TAGS[own]));
    }
}

/// The names by which a website may style some elements (`::part`).
fn name_part(element: &mut Element) {
    let class = element.value("class").unwrap_or_default();
    let block = class.split_whitespace().next().unwrap_or_default();
    let part = match block {
        "key-points" => "key-points",
        "callout" => "care-card",
        "figure" | "story" => "figure",
        "table" => "table",
        "is-h1" => "heading",
        _ => return,
    };
    element.set("part", part.to_owned());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag_and_class(tag: &'static str, level: u8) -> (&'static str, String) {
        let mut heading = element(tag);
        shift_heading(&mut heading, level);
        (heading.tag, heading.value("class").unwrap_or_default().to_owned())
    }

    #[test]
    fn headings_go_on_from_the_websites_own_and_keep_their_looks() {
        assert_eq!(tag_and_class("h1", 2), ("h2", "is-h1".to_owned()));
        assert_eq!(tag_and_class("h3", 3), ("h5", "is-h3".to_owned()));
        assert_eq!(tag_and_class("h3", 6), ("h6", "is-h3".to_owned()));
        assert_eq!(tag_and_class("h1", 0), ("h1", "is-h1".to_owned()));
    }
}
