//! The guide within another website: what a page, or a piece of one, looks like there. No router, no window, no globals.

use guide_model::{Article, ClinicCard, Page};
use thiserror::Error;

use crate::article::{block, definitions, source_list, whole_article};
use crate::contact::card_of;
use crate::content::{summary, words};
use crate::frame::crisis_bar;
use crate::markup::{Element, element, link};
use crate::routes::Base;

const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

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

/// A name that is none of a page that can be shown.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("there is no page \"{0}\" that a website can show. Look at the list in the guide's page for clinics.")]
pub struct NoSuchPage(String);

/// How a page is shown within a website.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The level of the page's title among the website's headings: 1 to 6.
    pub heading_level: u8,
    /// Whether the crisis line stands above the text.
    pub with_crisis_line: bool,
    /// The pages among which a reader can choose, in their order; nothing to choose if there are none.
    pub pages: Vec<Page>,
    /// How the website's clinic can be reached, if it says so.
    pub card: ClinicCard,
}

/// A page, or the section or picture of it with the id `anchor`.
///
/// # Errors
/// When the page has no such place.
pub fn draw(
    base: Base,
    article: &'static Article,
    anchor: Option<&str>,
    setting: &Setting,
) -> Result<Vec<Element>, NoSuchPlace> {
    let mut parts: Vec<Element> = setting.with_crisis_line.then(|| crisis_bar(base)).into_iter().collect();
    parts.extend(choice_of_pages(base, article.page, &setting.pages));
    let text = match anchor {
        None => whole_article(base, article),
        Some(anchor) => {
            let piece = piece(article.blocks.iter().map(|part| block(base, part)), anchor);
            if piece.is_empty() {
                return Err(NoSuchPlace { page: article.page.as_str(), anchor: anchor.to_owned() });
            }
            vec![element("div").class("prose").children(piece)]
        }
    };
    parts.push(
        element("article")
            .class(format!("article article--{}", article.page.as_str()))
            .children(text)
            .child(definitions(base, article))
            .children(source_list(base, article))
            .children((!setting.card.is_empty()).then(|| card_of(&setting.card).attribute("part", "contact")))
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

/// A section, from its heading to the next of the same level or a higher one; or what else has the id, alone.
fn piece(drawn: impl Iterator<Item = Element>, anchor: &str) -> Vec<Element> {
    let mut rest = drawn.skip_while(|element| element.value("id") != Some(anchor));
    let Some(first) = rest.next() else { return Vec::new() };
    let Some(own) = heading_level(&first) else { return vec![first] };
    let section = rest.take_while(|element| heading_level(element).is_none_or(|level| level > own));
    [first].into_iter().chain(section).collect()
}

/// The level of a heading, from 0.
fn heading_level(element: &Element) -> Option<usize> {
    HEADINGS.iter().position(|tag| *tag == element.tag)
}

/// Links to the pages among which a reader can choose.
fn choice_of_pages(base: Base, here: Page, pages: &[Page]) -> Option<Element> {
    let way = |page: &Page| {
        let way = link(base.page(*page)).class("page-link").child(summary(*page).short_title);
        element("li").child(if *page == here { way.attribute("aria-current", "page") } else { way })
    };
    let nav = element("nav").class("pages").attribute("part", "nav").attribute("aria-label", words::SEARCH_PAGES);
    (!pages.is_empty()).then(|| nav.child(element("ul").children(pages.iter().map(way))))
}

/// The pages that a website names, by spaces or commas.
///
/// # Errors
/// The name of a page that the guide has not, or that cannot stand in a website.
pub fn named_pages(names: &str) -> Result<Vec<Page>, NoSuchPage> {
    let names = names.split([' ', ',']).filter(|name| !name.is_empty());
    let page = |name: &str| Page::from_name(name).filter(|page| page.can_be_framed());
    names.map(|name| page(name).ok_or_else(|| NoSuchPage(name.to_owned()))).collect()
}

fn way_to_the_guide(base: Base, page: Page) -> Element {
    element("p")
        .class("review")
        .attribute("part", "footer")
        .child(words::DISCLAIMER)
        .child(" ")
        .child(link(base.page(page)).child(words::FRAME_WHOLE_PAGE))
}

/// Headings go on from the website's own: with level 2, a page's `h1` is an `h2` there.
fn shift_heading(element: &mut Element, level: u8) {
    if let Some(own) = heading_level(element) {
        let place = own + usize::from(level.clamp(1, 6)) - 1;
        element.tag = HEADINGS[place.min(HEADINGS.len() - 1)];
        let class = element.value("class").map(|class| format!("{class} "));
        element.set("class", format!("{}is-{}", class.unwrap_or_default(), HEADINGS[own]));
    }
}

/// The names by which a website may style some elements (`::part`).
fn name_part(element: &mut Element) {
    if element.value("part").is_some() {
        return;
    }
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

    fn ids_of_piece(anchor: &str) -> Vec<String> {
        let page = [("h2", "who"), ("p", "a"), ("h3", "when"), ("figure", "figure-one"), ("h2", "how"), ("p", "b")];
        let drawn = page.map(|(tag, id)| element(tag).id(id)).into_iter();
        piece(drawn, anchor).iter().filter_map(|part| part.value("id").map(str::to_owned)).collect()
    }

    #[test]
    fn a_piece_is_a_section_or_a_picture_alone() {
        assert_eq!(ids_of_piece("who"), ["who", "a", "when", "figure-one"]);
        assert_eq!(ids_of_piece("when"), ["when", "figure-one"]);
        assert_eq!(ids_of_piece("figure-one"), ["figure-one"]);
        assert_eq!(ids_of_piece("how"), ["how", "b"]);
        assert_eq!(ids_of_piece("where"), [""; 0]);
    }

    #[test]
    fn pages_are_named_in_any_order_and_a_wrong_name_is_told() {
        assert_eq!(named_pages("faq, benefits side-effects"), Ok(vec![Page::Faq, Page::Benefits, Page::SideEffects]));
        assert_eq!(named_pages(" "), Ok(Vec::new()));
        let message = named_pages("faq evidence").map_err(|error| error.to_string());
        assert!(message.is_err_and(|message| message.starts_with("there is no page \"evidence\" that a website")));
    }

    #[test]
    fn headings_go_on_from_the_websites_own_and_keep_their_looks() {
        assert_eq!(tag_and_class("h1", 2), ("h2", "is-h1".to_owned()));
        assert_eq!(tag_and_class("h3", 3), ("h5", "is-h3".to_owned()));
        assert_eq!(tag_and_class("h3", 6), ("h6", "is-h3".to_owned()));
        assert_eq!(tag_and_class("h1", 0), ("h1", "is-h1".to_owned()));
    }
}
