//! Events of the whole page, for programs that draw without Leptos.

use std::time::Duration;

use leptos::ev::KeyboardEvent;
use leptos::prelude::{TimeoutHandle, document, set_timeout_with_handle};
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use web_sys::{Element, Event};

/// An event somewhere on the page.
#[derive(Debug)]
pub struct Cue(Event);

impl Cue {
    /// Its kind, such as `click`.
    pub fn kind(&self) -> String {
        self.0.type_()
    }

    /// The key that was pressed; empty where it is no event of a key.
    pub fn key(&self) -> String {
        self.0.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key).unwrap_or_default()
    }

    /// Whether it happened at the element with this id.
    pub fn is_at(&self, id: &str) -> bool {
        self.target().is_some_and(|element| element.id() == id)
    }

    /// Whether it happened within the element with this id.
    pub fn is_within(&self, id: &str) -> bool {
        self.closest(&format!("#{id}")).is_some()
    }

    /// Whether it happened at or within an element that matches a selector.
    pub fn is_in(&self, selector: &str) -> bool {
        self.closest(selector).is_some()
    }

    /// The attribute of the innermost element that has it, from where it happened outwards.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.closest(&format!("[{name}]"))?.get_attribute(name)
    }

    /// Keeps the browser from answering it too.
    pub fn is_answered(&self) {
        self.0.prevent_default();
    }

    pub(super) fn target(&self) -> Option<Element> {
        self.0.target()?.dyn_into().ok()
    }

    pub(super) fn closest(&self, selector: &str) -> Option<Element> {
        self.target()?.closest(selector).ok()?
    }
}

/// Hears events of these kinds anywhere on the page, before anyone else, as long as the page lives.
pub fn listen(kinds: &[&str], heard: impl Fn(&Cue) + 'static) {
    let listener = Closure::<dyn Fn(Event)>::new(move |event| heard(&Cue(event)));
    let function = listener.as_ref().unchecked_ref();
    for kind in kinds {
        // `close` does not rise; every event comes down.
        let _ = document().add_event_listener_with_callback_and_bool(kind, function, true);
    }
    listener.forget();
}

/// Something that will be done after a while, unless this is dropped before.
#[derive(Debug)]
pub struct Pause(Option<TimeoutHandle>);

/// Does something after a while.
pub fn after(time: Duration, act: impl FnOnce() + 'static) -> Pause {
    Pause(set_timeout_with_handle(act, time).ok())
}

impl Drop for Pause {
    fn drop(&mut self) {
        self.0.iter().for_each(TimeoutHandle::clear);
    }
}
