//! Builds static markup as DOM: at once, or what is at its top first.

use leptos::prelude::{document, request_animation_frame};
use leptos::tachys::renderer::Rndr;
use web_sys::Element;

use super::{clear, in_a_turn_of_its_own};
use crate::markup::{self, Node};

/// So many letters are drawn in one go: more than a large window shows.
const LETTERS_IN_ONE_GO: usize = 3_000;
/// What says on an element that some of it is still to be drawn. Tests wait for it to go.
const UNFINISHED: &str = "data-unfinished";

/// Builds static markup as DOM.
pub fn create(markup: &markup::Element) -> Element {
    let element = create_empty(markup);
    append(&element, &markup.children);
    element
}

/// Builds what comes first in static markup, and the rest once that has been painted: on a slow device a reader sees the
/// top of a long page sooner. With `is_seen` as much as a window shows is there at once; without it nothing is.
pub fn create_from_the_top(markup: &'static markup::Element, is_seen: bool) -> Element {
    let root = create_empty(markup);
    let mut rest = Rest(vec![(root.clone(), &markup.children)]);
    if is_seen {
        rest.draw_some();
    }
    if !rest.is_done() {
        let _ = root.set_attribute(UNFINISHED, "");
        let place = root.clone();
        request_animation_frame(move || go_on(place, rest));
    }
    root
}

/// Puts elements in the place of all that is in `place`.
pub fn fill(place: &Element, content: &[markup::Element]) {
    clear(place);
    for element in content {
        let _ = place.append_child(&create(element));
    }
}

/// What is still to be drawn: elements on the page with the children that they lack, innermost last.
struct Rest(Vec<(Element, &'static [Node])>);

impl Rest {
    fn is_done(&self) -> bool {
        self.0.iter().all(|(_, children)| children.is_empty())
    }

    /// Draws as much as is drawn in one go, in the order of the text.
    fn draw_some(&mut self) {
        let mut letters = 0;
        while letters < LETTERS_IN_ONE_GO
            && let Some((element, children)) = self.0.last_mut()
        {
            let Some((first, others)) = children.split_first() else {
                self.0.pop();
                continue;
            };
            *children = others;
            let length = letters_of(first);
            match first {
                // What is long itself comes bit by bit too.
                Node::Element(long) if length > LETTERS_IN_ONE_GO => {
                    let inner = create_empty(long);
                    let _ = element.append_child(&inner);
                    self.0.push((inner, &long.children));
                }
                _ => {
                    append(element, std::slice::from_ref(first));
                    letters += length;
                }
            }
        }
    }
}

/// Draws the rest, in as many goes as it takes; what the reader does meanwhile comes between them.
fn go_on(root: Element, mut rest: Rest) {
    let go = move || {
        rest.draw_some();
        if rest.is_done() {
            let _ = root.remove_attribute(UNFINISHED);
        } else {
            go_on(root, rest);
        }
    };
    in_a_turn_of_its_own(go);
}

/// How long the words in it are, in bytes.
fn letters_of(node: &Node) -> usize {
    match node {
        Node::Text(text) => text.len(),
        Node::Element(element) => element.children.iter().map(letters_of).sum(),
    }
}

fn append(element: &Element, children: &[Node]) {
    for child in children {
        let _ = match child {
            Node::Element(inner) => element.append_child(&create(inner)),
            Node::Text(text) => element.append_child(&document().create_text_node(text)),
        };
    }
}

fn create_empty(markup: &markup::Element) -> Element {
    const SVG: &str = "http://www.w3.org/2000/svg";
    let namespace = matches!(markup.tag, "svg" | "g" | "path" | "circle" | "text").then_some(SVG);
    let element = Rndr::create_element(markup.tag, namespace);
    for (name, value) in &markup.attributes {
        let _ = element.set_attribute(name, value);
    }
    element
}

#[cfg(test)]
mod tests {
    use super::letters_of;
    use crate::markup::element;

    #[test]
    fn the_letters_of_all_that_is_in_an_element_are_counted() {
        let text = element("p").class("lead").child("One ").child(element("em").child("two")).child(" three");
        assert_eq!(letters_of(&text.into()), "One two three".len());
    }
}
