//! What the browser tells of the connection (Network Information API, WICG).

use leptos::wasm_bindgen::JsValue;

use super::property;

/// Whether the reader asked the browser to save data (Save-Data).
pub fn saves_data() -> bool {
    of_connection("saveData").is_some_and(|saves| saves.is_truthy())
}

/// Whether data is dear: the reader saves it, or the connection is slower than 4G. Many browsers tell nothing of it; they
/// count as fast, as in `start.js`.
pub fn data_is_dear() -> bool {
    let speed = of_connection("effectiveType").and_then(|speed| speed.as_string());
    saves_data() || speed.is_some_and(|speed| speed != "4g")
}

/// What the browser tells of the connection.
fn of_connection(name: &str) -> Option<JsValue> {
    let navigator = leptos::prelude::window().navigator();
    property(navigator.as_ref(), "connection").and_then(|connection| property(&connection, name))
}
