//! One type for every view that is chosen while the app runs: drawn, taken over, or replaced as a whole.

use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};

/// A view whose type is forgotten.
///
/// Leptos has `AnyView` for this. That one also patches a view into an earlier one of its type and hydrates while data
/// is still on its way, and so brings the code for both, for every view in it. The guide needs neither: it replaces what
/// changes, and no first view waits for data. This was a tenth of the app's code.
pub struct ErasedView(Box<dyn Drawable>);

/// Forgets the type of a view.
pub trait Erase {
    /// The view without its type. It must have a node on the page, be it a comment.
    fn erased(self) -> ErasedView;
}

impl<V: RenderHtml + 'static> Erase for V {
    fn erased(self) -> ErasedView {
        ErasedView(Box::new(self))
    }
}

/// What can be done with a view of any type.
trait Drawable: Send {
    fn draw(self: Box<Self>) -> ErasedState;
    fn take_over(self: Box<Self>, cursor: &Cursor, position: &PositionState) -> ErasedState;
    #[cfg(feature = "ssr")]
    fn write(self: Box<Self>, html: &mut String, position: &mut Position, escape: bool);
}

impl<V: RenderHtml + 'static> Drawable for V {
    fn draw(self: Box<Self>) -> ErasedState {
        ErasedState(Box::new(self.build()))
    }

    fn take_over(self: Box<Self>, cursor: &Cursor, position: &PositionState) -> ErasedState {
        ErasedState(Box::new(self.hydrate::<true>(cursor, position)))
    }

    #[cfg(feature = "ssr")]
    fn write(self: Box<Self>, html: &mut String, position: &mut Position, escape: bool) {
        self.to_html_with_buf(html, position, escape, false, Vec::new());
    }
}

/// What stands on the page.
pub struct ErasedState(Box<dyn Mountable>);

impl Mountable for ErasedState {
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
        self.0.elements()
    }
}

impl Render for ErasedView {
    type State = ErasedState;

    fn build(self) -> ErasedState {
        self.0.draw()
    }

    fn rebuild(self, state: &mut ErasedState) {
        // The old view goes first: while both stand on the page, browsers hold on to what the reader saw of the old one
        // (CSS Scroll Anchoring), and Back would lead to another place.
        let mut place = Rndr::create_placeholder();
        state.insert_before_this(&mut place);
        state.unmount();
        let mut next = self.build();
        place.insert_before_this(&mut next);
        place.unmount();
        *state = next;
    }
}

impl AddAnyAttr for ErasedView {
    type Output<SomeNewAttr: Attribute> = ErasedView;

    fn add_any_attr<NewAttr: Attribute>(self, _attribute: NewAttr) -> ErasedView {
        // A component around it adds no attributes.
        self
    }
}

impl RenderHtml for ErasedView {
    type AsyncOutput = ErasedView;
    type Owned = ErasedView;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> ErasedView {
        self
    }

    #[cfg_attr(not(feature = "ssr"), expect(unused_variables, reason = "only the prerenderer writes HTML"))]
    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        escape: bool,
        _mark_branches: bool,
        _extra_attributes: Vec<AnyAttribute>,
    ) {
        #[cfg(feature = "ssr")]
        self.0.write(html, position, escape);
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> ErasedState {
        self.0.take_over(cursor, position)
    }

    fn into_owned(self) -> ErasedView {
        self
    }
}
