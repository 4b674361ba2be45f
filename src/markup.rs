//! Text that does not change once it is on the page: built by plain functions, written as HTML by the prerenderer,
//! adopted without a look by the browser's app, and built as DOM only when the app draws a page itself.
//!
//! Leptos views are for what reacts. For a long text they would cost one view type a node, code for each,
//! and a walk over every node at start-up; this costs one type and no walk.

mod html;
mod packed;
mod rewrite;
mod static_view;

use std::borrow::Cow;

use guide_model::Text;

#[cfg(feature = "ssr")]
pub(crate) use html::VOID;
pub(crate) use html::escape;
pub use packed::Markup;
pub use static_view::{Pace, StaticView};

/// An element with its attributes and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    pub(crate) tag: &'static str,
    pub(crate) attributes: Vec<(&'static str, Cow<'static, str>)>,
    pub(crate) children: Vec<Node>,
}

/// An element or words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Words; they are never markup.
    Text(Cow<'static, str>),
}

/// An element without attributes and children.
pub const fn element(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

/// A link.
pub fn link(href: impl Into<Cow<'static, str>>) -> Element {
    element("a").attribute("href", href)
}

impl Element {
    /// Sets an attribute.
    pub fn attribute(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Element {
        self.attributes.push((name, value.into()));
        self
    }

    /// Sets the class.
    pub fn class(self, value: impl Into<Cow<'static, str>>) -> Element {
        self.attribute("class", value)
    }

    /// Sets the id.
    pub fn id(self, value: impl Into<Cow<'static, str>>) -> Element {
        self.attribute("id", value)
    }

    /// Adds a child.
    pub fn child(mut self, child: impl Into<Node>) -> Element {
        self.children.push(child.into());
        self
    }

    /// Adds children, or the one of an `Option`.
    pub fn children<T: Into<Node>>(mut self, children: impl IntoIterator<Item = T>) -> Element {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Node {
        Node::Element(element)
    }
}

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Node {
        Node::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Node {
    fn from(text: String) -> Node {
        Node::Text(Cow::Owned(text))
    }
}

impl From<Text> for Node {
    fn from(text: Text) -> Node {
        text.as_str().into()
    }
}
