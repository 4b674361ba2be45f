//! Hands something on: the page's address to the device's own sheet or to the clipboard, a file to the downloads.

use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::{document, window};
use leptos::wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlAnchorElement;

use super::{create, encoded, property};
use crate::markup::link;

fn method(object: &JsValue, name: &str) -> Option<Function> {
    property(object, name)?.dyn_into().ok()
}

fn address() -> String {
    window().location().href().unwrap_or_default()
}

/// Whether the device has a sheet for sharing.
pub fn can_share() -> bool {
    method(window().navigator().as_ref(), "share").is_some()
}

/// Opens the device's sheet for sharing this page. The reader may close it again: then nothing happens.
pub fn share() {
    let navigator = window().navigator();
    let data = Object::new();
    for (name, value) in [("title", document().title()), ("url", address())] {
        let _ = Reflect::set(&data, &JsValue::from_str(name), &JsValue::from_str(&value));
    }
    if let Some(share) = method(navigator.as_ref(), "share")
        && let Ok(promise) = share.call1(navigator.as_ref(), &data)
        && let Ok(promise) = promise.dyn_into::<Promise>()
    {
        leptos::task::spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}

/// Puts this page's address into the clipboard. Says whether the browser let it.
pub async fn copy_address() -> bool {
    copy(&address()).await
}

/// Puts a text into the clipboard. Says whether the browser let it.
pub async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    let Some(clipboard) = property(navigator.as_ref(), "clipboard") else { return false };
    let Some(write) = method(&clipboard, "writeText") else { return false };
    let Ok(promise) = write.call1(&clipboard, &JsValue::from_str(text)) else { return false };
    let Ok(promise) = promise.dyn_into::<Promise>() else { return false };
    JsFuture::from(promise).await.is_ok()
}

/// Puts a text file among the device's downloads. It is made here: the address of the link is the file itself, so that
/// nothing is fetched and a content security policy has nothing to forbid.
pub fn hand_over(name: &str, media_type: &str, text: &str) {
    let address = format!("data:{media_type};charset=utf-8,{}", encoded(text));
    let way = create(&link(address).attribute("download", name.to_owned()));
    if let Ok(way) = way.dyn_into::<HtmlAnchorElement>() {
        way.click();
    }
}
