//! Work that can wait: the browser does it in a turn of its own.

use std::time::Duration;

use leptos::prelude::set_timeout;

/// Does something after all that the browser has to do already: what a reader did meanwhile is answered first.
pub fn in_a_turn_of_its_own(work: impl FnOnce() + 'static) {
    set_timeout(work, Duration::ZERO);
}
