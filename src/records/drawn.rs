//! A record as it is drawn: markup that the prerenderer made once, so that the app carries no code for it.

use guide_model::Text;
use serde::{Deserialize, Serialize};

use crate::markup::{Element, Node};

/// The markup of a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DrawnRecord {
    /// What the page says of itself, where the record is a whole page.
    pub head: Option<DrawnHead>,
    elements: Vec<DrawnElement>,
}

/// What a page that is a record says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnHead {
    /// For `<title>`.
    pub title: String,
    /// What is announced.
    pub heading: String,
}

/// An element as it travels. Names of tags and attributes are few and are kept; words are owned.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct DrawnElement {
    tag: Text,
    attributes: Vec<(Text, String)>,
    children: Vec<DrawnNode>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum DrawnNode {
    Element(DrawnElement),
    Text(String),
}

impl DrawnRecord {
    /// Packs markup.
    pub fn new(head: Option<DrawnHead>, elements: impl IntoIterator<Item = Element>) -> DrawnRecord {
        DrawnRecord { head, elements: elements.into_iter().map(DrawnElement::from).collect() }
    }

    /// The markup.
    pub fn into_elements(self) -> Vec<Element> {
        self.elements.into_iter().map(Element::from).collect()
    }
}

impl From<Element> for DrawnElement {
    fn from(element: Element) -> DrawnElement {
        DrawnElement {
            tag: element.tag.into(),
            attributes: element.attributes.into_iter().map(|(name, value)| (name.into(), value.into_owned())).collect(),
            children: element.children.into_iter().map(DrawnNode::from).collect(),
        }
    }
}

impl From<Node> for DrawnNode {
    fn from(node: Node) -> DrawnNode {
        match node {
            Node::Element(element) => DrawnNode::Element(element.into()),
            Node::Text(text) => DrawnNode::Text(text.into_owned()),
        }
    }
}

impl From<DrawnElement> for Element {
    fn from(element: DrawnElement) -> Element {
        Element {
            tag: element.tag.as_str(),
            attributes: element.attributes.into_iter().map(|(name, value)| (name.as_str(), value.into())).collect(),
            children: element.children.into_iter().map(Node::from).collect(),
        }
    }
}

impl From<DrawnNode> for Node {
    fn from(node: DrawnNode) -> Node {
        match node {
            DrawnNode::Element(element) => Node::Element(element.into()),
            DrawnNode::Text(text) => Node::Text(text.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::{element, link};

    #[test]
    fn markup_is_the_same_after_it_was_packed() -> Result<(), postcard::Error> {
        let list = element("ol").class("claims").child("First ").child(link("/faq/#how-long").child("<b>".to_owned()));
        let packed = postcard::to_stdvec(&DrawnRecord::new(None, [list.clone()]))?;
        assert_eq!(postcard::from_bytes::<DrawnRecord>(&packed)?.into_elements(), [list]);
        Ok(())
    }
}
