//! The words of a written page as a reader meets them: without citation marks, part by part.

use scraper::{ElementRef, Selector};

use crate::written_site::WrittenPage;

/// What stands under a heading.
pub struct Part<'a> {
    /// The heading's level, 2 or 3; 0 for what stands before the first heading.
    pub level: u8,
    /// The heading's id.
    pub id: &'a str,
    /// The heading's words.
    pub title: String,
    /// What stands under it.
    pub elements: Vec<ElementRef<'a>>,
}

impl<'a> Part<'a> {
    /// Its words, without the heading's.
    pub fn words(&self) -> String {
        self.elements.iter().map(|element| words_of(*element)).collect::<Vec<_>>().join(" ")
    }

    /// Every element of a selector, in order.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'a>> {
        let is_found = |element: &ElementRef<'a>| Selector::parse(selector).is_ok_and(|found| found.matches(element));
        let itself = |element: &ElementRef<'a>| Some(*element).filter(is_found);
        let all = |element: &ElementRef<'a>| itself(element).into_iter().chain(all_in(*element, selector));
        self.elements.iter().flat_map(all).collect()
    }
}

/// The page's text, cut at each heading of its own. Headings within listings do not cut.
pub fn parts(page: &WrittenPage) -> Vec<Part<'_>> {
    let mut parts = vec![Part { level: 0, id: "", title: String::new(), elements: Vec::new() }];
    for element in page.all(".prose > :not(.prose__part), .prose__part > *") {
        let level = match element.value().name() {
            "h2" => 2,
            "h3" => 3,
            _ => 0,
        };
        if level > 0 {
            let id = element.attr("id").unwrap_or_default();
            parts.push(Part { level, id, title: words_of(element), elements: Vec::new() });
        } else if let Some(part) = parts.last_mut() {
            part.elements.push(element);
        }
    }
    parts
}

/// What stands under the heading with this id, with all that is below it; empty if there is no such heading.
pub fn section<'a>(page: &'a WrittenPage, id: &str) -> Part<'a> {
    let mut parts = parts(page).into_iter().skip_while(|part| part.id != id);
    let Some(mut section) = parts.next() else {
        return Part { level: 0, id: "", title: String::new(), elements: Vec::new() };
    };
    let below = parts.take_while(|part| part.level > section.level);
    section.elements.extend(below.flat_map(|part| part.elements).collect::<Vec<_>>());
    section
}

/// Every element of a selector within an element. A selector that cannot be read finds nothing.
pub fn all_in<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    Selector::parse(selector).map(|selector| element.select(&selector).collect()).unwrap_or_default()
}

/// Whether an element stands within one of this class.
pub fn is_within(element: ElementRef<'_>, class: &str) -> bool {
    element.ancestors().filter_map(ElementRef::wrap).any(|above| above.attr("class") == Some(class))
}

/// The words of an element, without citation marks and with single spaces.
pub fn words_of(element: ElementRef<'_>) -> String {
    let mut words = String::new();
    add_words(element, &mut words);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of the guide's own text on a page: no lists of records, which quote titles and claims of others.
pub fn own_words(page: &WrittenPage) -> String {
    page.all(".article__purpose, .key-points, .prose").map(words_of).collect::<Vec<_>>().join(" ")
}

fn add_words(element: ElementRef<'_>, words: &mut String) {
    const WITHIN_A_LINE: &[&str] = &["a", "b", "button", "cite", "em", "small", "span", "strong", "sup"];
    for child in element.children() {
        if let Some(text) = child.value().as_text() {
            words.push_str(text);
        }
        let is_left_out =
            |inner: &ElementRef<'_>| matches!(inner.attr("class"), Some("cites" | "cites cites--apart" | "record"));
        if let Some(inner) = ElementRef::wrap(child).filter(|inner| !is_left_out(inner)) {
            add_words(inner, words);
            if !WITHIN_A_LINE.contains(&inner.value().name()) {
                words.push(' ');
            }
        }
    }
}

/// A text without what stands between quotation marks.
pub fn unquoted(text: &str) -> String {
    let mut pieces = text.split('“');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |words, piece| words + " " + piece.split_once('”').map_or(piece, |(_, after)| after))
}

/// How many sentences a text has.
pub fn sentences(text: &str) -> usize {
    const NOT_AN_END: &[&str] = &["St.", "Dr.", "Mr.", "Mrs.", "vs.", "No.", "U.S.", "e.g.", "i.e."];
    let ends = |word: &&str| word.trim_end_matches(['”', '’', ')']).ends_with(['.', '!', '?']);
    let ended = text.split_whitespace().filter(|word| ends(word) && !NOT_AN_END.contains(word)).count();
    let is_open = text.split_whitespace().last().is_some_and(|last| !ends(&last));
    ended + usize::from(is_open)
}

/// Words without the signs around them, in small letters.
pub fn plain_words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split_whitespace().map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()).to_lowercase())
}
