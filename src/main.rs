//! The browser's entry: takes over the prerendered page, or draws the page afresh.

fn main() {}

#[cfg(not(feature = "ssr"))]
mod program {
    use guide_model::Address;
    use ketamine_guide::app::App;
    use ketamine_guide::browser;
    use ketamine_guide::drawn_texts::DrawnTexts;
    use ketamine_guide::erased::Erase;
    use ketamine_guide::routes::Base;
    use leptos::prelude::*;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Takes the page over that stands there. `start.js` calls it in a turn of its own, so that what a reader does while
    /// the app is loaded is answered first.
    #[wasm_bindgen]
    pub fn take_page_over() {
        console_error_panic_hook::set_once();
        let Some(root) = browser::app_element() else {
            browser::warn("The page has no element with the id \"app\", so the guide's app did not start.");
            return;
        };
        let base = browser::base();
        let texts = DrawnTexts::new(browser::mark_of_texts());
        let app = move |is_prerendered| view! { <App base texts is_prerendered/> }.erased();
        let here = base.parse(&browser::current_path());
        let shown = browser::prerendered_address(&root).map(|path| Address::parse(&path));
        // `trunk serve` and some hosts answer an unknown address with the front page's HTML: that must not be taken over.
        if shown.as_ref() == Some(&here) {
            leptos::mount::hydrate_from(root, move || app(true)).forget();
            browser::mark_ready();
        } else {
            wasm_bindgen_futures::spawn_local(async move {
                // What stands for a page that is not on this device stays, unless the app can do better.
                if shown.is_none() && !can_be_drawn(&here, texts, base).await {
                    browser::mark_failed();
                    return;
                }
                browser::clear(&root);
                leptos::mount::mount_to(root, move || app(false)).forget();
                browser::mark_ready();
            });
        }
    }

    /// Whether what an address shows can be had. A source's record is asked for by its page.
    async fn can_be_drawn(address: &Address, texts: DrawnTexts, base: Base) -> bool {
        match address {
            Address::Page(page) => texts.get_or_fetch(*page, base).await.is_ok(),
            Address::Source(_) => true,
        }
    }
}
