//! Markup as it travels: drawn by the prerenderer, so that the app carries no code for it. The names of tags and
//! attributes are few; they stand in a table, and elements name them by their places.

use guide_model::Text;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Element, Node};

/// Elements that can be packed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "PackedMarkup", try_from = "PackedMarkup")]
pub struct Markup(pub Vec<Element>);

/// The table and the elements.
#[derive(Default, Serialize, Deserialize)]
struct PackedMarkup {
    names: Vec<Text>,
    elements: Vec<PackedElement>,
}

#[derive(Serialize, Deserialize)]
struct PackedElement {
    tag: u16,
    attributes: Vec<(u16, String)>,
    children: Vec<PackedNode>,
}

#[derive(Serialize, Deserialize)]
enum PackedNode {
    Element(PackedElement),
    Text(String),
}

/// An element names what the table does not have.
#[derive(Clone, Copy, Debug, Error)]
#[error("a name is missing in its table")]
struct MissingName;

impl From<Markup> for PackedMarkup {
    fn from(Markup(elements): Markup) -> PackedMarkup {
        let mut names = Vec::new();
        let elements = elements.into_iter().map(|element| pack(element, &mut names)).collect();
        PackedMarkup { names: names.into_iter().map(Text::from).collect(), elements }
    }
}

fn pack(element: Element, names: &mut Vec<&'static str>) -> PackedElement {
    PackedElement {
        tag: place_of(element.tag, names),
        attributes: element
            .attributes
            .into_iter()
            .map(|(name, value)| (place_of(name, names), value.into_owned()))
            .collect(),
        children: element
            .children
            .into_iter()
            .map(|child| match child {
                Node::Element(element) => PackedNode::Element(pack(element, names)),
                Node::Text(text) => PackedNode::Text(text.into_owned()),
            })
            .collect(),
    }
}

/// The place of a name in the table, to which it is added if it is new. HTML and SVG have some 600 names.
fn place_of(name: &'static str, names: &mut Vec<&'static str>) -> u16 {
    let place = names.iter().position(|known| *known == name).unwrap_or_else(|| {
        names.push(name);
        names.len() - 1
    });
    u16::try_from(place).unwrap_or(u16::MAX)
}

impl TryFrom<PackedMarkup> for Markup {
    type Error = MissingName;

    fn try_from(packed: PackedMarkup) -> Result<Markup, MissingName> {
        packed.elements.into_iter().map(|element| unpack(element, &packed.names)).collect::<Result<_, _>>().map(Markup)
    }
}

fn unpack(element: PackedElement, names: &[Text]) -> Result<Element, MissingName> {
    let name = |place: u16| names.get(usize::from(place)).map(|name| name.as_str()).ok_or(MissingName);
    let attribute = |(place, value): (u16, String)| name(place).map(|name| (name, value.into()));
    let child = |child| match child {
        PackedNode::Element(element) => unpack(element, names).map(Node::Element),
        PackedNode::Text(text) => Ok(Node::Text(text.into())),
    };
    Ok(Element {
        tag: name(element.tag)?,
        attributes: element.attributes.into_iter().map(attribute).collect::<Result<_, _>>()?,
        children: element.children.into_iter().map(child).collect::<Result<_, _>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::{element, link};

    #[test]
    fn markup_is_the_same_after_it_was_packed() -> Result<(), postcard::Error> {
        let list = element("ol").class("claims").child("First ").child(link("/faq/#how-long").child("<b>".to_owned()));
        let markup = Markup(vec![list, element("ol")]);
        assert_eq!(postcard::from_bytes::<Markup>(&postcard::to_stdvec(&markup)?)?, markup);
        Ok(())
    }

    #[test]
    fn a_name_that_is_not_in_the_table_is_refused() -> Result<(), postcard::Error> {
        let element = PackedElement { tag: 1, attributes: Vec::new(), children: Vec::new() };
        let packed = PackedMarkup { names: vec![Text::from("p")], elements: vec![element] };
        assert!(postcard::from_bytes::<Markup>(&postcard::to_stdvec(&packed)?).is_err());
        Ok(())
    }
}
