//! Puts static markup into a Leptos view: one type for all of it, and hydration does not look inside.

use std::borrow::Cow;

use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::CastFrom;
use leptos::tachys::renderer::types;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};

use super::Element;
use crate::browser;

/// One static element. It is made only when it must be written or drawn: not at all when a prerendered page is taken over.
pub struct StaticView {
    find: Box<dyn FnOnce() -> Cow<'static, Element> + Send>,
    pace: Pace,
}

/// When an element is drawn that the app draws itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// All of it at once.
    AtOnce,
    /// Its top at once, the rest after the next paint.
    FromTheTop,
    /// All that is in it after the next paint: it lies far below.
    Later,
}

impl StaticView {
    /// A view of the element that `make` returns.
    pub fn new(make: impl FnOnce() -> Element + Send + 'static) -> StaticView {
        StaticView { find: Box::new(move || Cow::Owned(make())), pace: Pace::AtOnce }
    }

    /// A view of the element that `find` returns, which is kept elsewhere.
    pub fn kept(find: impl FnOnce() -> &'static Element + Send + 'static) -> StaticView {
        StaticView { find: Box::new(move || Cow::Borrowed(find())), pace: Pace::AtOnce }
    }

    /// The same, drawn at this pace if it is kept elsewhere.
    pub fn at_pace(self, pace: Pace) -> StaticView {
        StaticView { pace, ..self }
    }
}

/// The element on the page.
pub struct StaticState(types::Element);

impl Mountable for StaticState {
    fn unmount(&mut self) {
        self.0.unmount();
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        self.0.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.0.insert_before_this(child)
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.0.clone()]
    }
}

impl Render for StaticView {
    type State = StaticState;

    fn build(self) -> StaticState {
        StaticState(match ((self.find)(), self.pace) {
            (Cow::Borrowed(markup), Pace::FromTheTop) => browser::create_from_the_top(markup, true),
            (Cow::Borrowed(markup), Pace::Later) => browser::create_from_the_top(markup, false),
            (markup, _) => browser::create(&markup),
        })
    }

    fn rebuild(self, state: &mut StaticState) {
        let mut next = self.build();
        state.insert_before_this(&mut next);
        state.unmount();
        *state = next;
    }
}

impl AddAnyAttr for StaticView {
    type Output<SomeNewAttr: Attribute> = StaticView;

    fn add_any_attr<NewAttr: Attribute>(self, _attribute: NewAttr) -> StaticView {
        // Static markup has its own attributes; a component around it adds none.
        self
    }
}

impl RenderHtml for StaticView {
    type AsyncOutput = StaticView;
    type Owned = StaticView;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> StaticView {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attributes: Vec<AnyAttribute>,
    ) {
        (self.find)().write_html(html);
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> StaticState {
        match position.get() {
            Position::FirstChild => cursor.child(),
            Position::Current => {}
            _ => cursor.sibling(),
        }
        position.set(Position::NextChild);
        let node = cursor.current();
        // A page that an extension altered may have something else here. It stays as it is; this view then holds an
        // element that is nowhere on the page, so that dropping the page later does no harm.
        types::Element::cast_from(node).map_or_else(|| self.build(), StaticState)
    }

    fn into_owned(self) -> StaticView {
        self
    }
}
