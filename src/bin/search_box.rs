//! The search as `start.js` loads it when a reader is about to search. It is a program of its own, so that nobody else
//! loads it, and so that it works before the app is there and where the app fails.

#[cfg(feature = "ssr")]
fn main() {}

#[cfg(not(feature = "ssr"))]
fn main() {}

#[cfg(not(feature = "ssr"))]
mod program {
    use ketamine_guide::browser;
    use ketamine_guide::search::Live;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// The search of one page load.
    #[wasm_bindgen]
    pub struct Search(Live);

    #[wasm_bindgen]
    impl Search {
        /// Begins to listen to the page, and fetches the index.
        #[wasm_bindgen(constructor)]
        pub fn new() -> Search {
            console_error_panic_hook::set_once();
            Search(Live::new(browser::base()))
        }

        /// Opens the dialog of the header.
        pub fn open(&self) {
            self.0.open();
        }

        /// Shows on the search page what is found for the query that stands behind the `#` of an address.
        pub fn show(&self, hash: &str) {
            self.0.show(hash);
        }
    }
}
