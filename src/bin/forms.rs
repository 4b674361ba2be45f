//! What the forms of a page do, as `start/forms.js` loads it when one stands on the page. It is a program of its own, so
//! that nobody else loads it, and so that a form works also where the app does not.

#[cfg(feature = "ssr")]
fn main() {}

#[cfg(not(feature = "ssr"))]
fn main() {}

#[cfg(not(feature = "ssr"))]
mod program {
    use ketamine_guide::browser;
    use ketamine_guide::forms::LiveForms;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// The forms of one page load.
    #[wasm_bindgen]
    pub struct Forms(LiveForms);

    #[wasm_bindgen]
    impl Forms {
        /// Begins to listen to the page.
        #[wasm_bindgen(constructor)]
        pub fn new() -> Forms {
            console_error_panic_hook::set_once();
            Forms(LiveForms::new(browser::base()))
        }

        /// Makes the forms that stand on the page now ready. `query` stands behind the `?` of the address.
        pub fn take_over(&self, query: &str) {
            self.0.take_over(query);
        }
    }
}
