//! What sending takes beside the request itself: a time-out, an id, and whether the device is online.

use std::time::Duration;

use js_sys::{Function, Math};
use leptos::prelude::{TimeoutHandle, set_timeout_with_handle, window};
use leptos::wasm_bindgen::JsCast;
use web_sys::{AbortController, AbortSignal};

use super::property;

/// Ends a request that takes too long; dropped, it lets the request be.
pub struct Deadline {
    signal: AbortSignal,
    timer: Option<TimeoutHandle>,
}

impl Deadline {
    /// A deadline that passes after so much time.
    pub fn after(time: Duration) -> Option<Deadline> {
        let controller = AbortController::new().ok()?;
        let signal = controller.signal();
        Some(Deadline { signal, timer: set_timeout_with_handle(move || controller.abort(), time).ok() })
    }

    /// What ends the request.
    pub fn signal(&self) -> &AbortSignal {
        &self.signal
    }

    /// Whether the time is over.
    pub fn has_passed(&self) -> bool {
        self.signal.aborted()
    }
}

impl Drop for Deadline {
    fn drop(&mut self) {
        self.timer.iter().for_each(TimeoutHandle::clear);
    }
}

/// Whether the browser says that the device is offline.
pub fn is_offline() -> bool {
    !window().navigator().on_line()
}

/// An id that nothing else has: a random UUID, or random digits where the browser makes none.
pub fn random_id() -> String {
    let crypto = property(window().as_ref(), "crypto");
    let make = crypto.as_ref().and_then(|crypto| property(crypto, "randomUUID")?.dyn_into::<Function>().ok());
    let id = make.and_then(|make| make.call0(crypto.as_ref()?).ok()?.as_string());
    id.unwrap_or_else(|| (0..4).map(|_| format!("{:08x}", (Math::random() * f64::from(u32::MAX)) as u32)).collect())
}
