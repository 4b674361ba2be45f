//! The list of a page's sections, and the mark in it that follows the reader.

use guide_model::Article;
use leptos::ev;
use leptos::prelude::{on_cleanup, request_animation_frame, window_event_listener};

use super::inlines::in_page_link;
use crate::browser;
use crate::content::words;
use crate::markup::{Element, element};

/// The class of the list.
const CLASS: &str = "on-this-page";
/// A section is being read once its heading is above this part of the window's height.
const READING_LINE: f64 = 0.3;

/// Links to the page's sections: folded on a phone, open beside the text on a wide screen (style sheet `article`).
pub fn on_this_page(article: &'static Article) -> Element {
    let links =
        article.sections.iter().map(|section| element("li").child(in_page_link(&section.id).child(section.title)));
    let list =
        element("details").child(element("summary").child(words::ON_THIS_PAGE)).child(element("ul").children(links));
    element("nav").class(CLASS).attribute("aria-label", words::ON_THIS_PAGE).child(list)
}

/// Marks the section that is being read, with the next frame and after each scroll, as long as the current owner lives.
pub fn follow_sections() {
    let mark = || {
        let links = browser::links_to_places(CLASS);
        let tops: Vec<Option<f64>> = links.iter().map(|link| link.place_top).collect();
        let current = current_section(&tops, browser::window_height() * READING_LINE);
        for (place, link) in links.iter().enumerate() {
            link.mark_as_current(Some(place) == current);
        }
    };
    // Where things are is known without a second layout once a frame is due.
    request_animation_frame(mark);
    let scroll = window_event_listener(ev::scroll, move |_| mark());
    on_cleanup(move || scroll.remove());
}

/// Which section is being read: the last whose heading is above the line. `tops` are the places of the headings below
/// the window's upper edge, in the order of the page; a heading that is not on the page has none.
fn current_section(tops: &[Option<f64>], line: f64) -> Option<usize> {
    tops.iter().rposition(|top| top.is_some_and(|top| top <= line))
}

#[cfg(test)]
mod tests {
    use super::current_section;

    #[test]
    fn the_last_heading_above_the_line_is_being_read() {
        assert_eq!(current_section(&[Some(-900.0), Some(-20.0), Some(400.0)], 250.0), Some(1));
        assert_eq!(current_section(&[Some(-900.0), Some(-20.0), Some(250.0)], 250.0), Some(2));
    }

    #[test]
    fn above_the_first_heading_no_section_is_being_read() {
        assert_eq!(current_section(&[Some(300.0), Some(900.0)], 250.0), None);
        assert_eq!(current_section(&[], 250.0), None);
    }

    #[test]
    fn a_heading_that_is_missing_is_passed_over() {
        assert_eq!(current_section(&[Some(-10.0), None], 250.0), Some(0));
    }
}
