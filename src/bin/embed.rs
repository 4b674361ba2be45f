//! The guide within another website: what the element `<ketamine-guide>` (`start/embed.js`) asks of WebAssembly.

#[cfg(feature = "ssr")]
fn main() {}

#[cfg(not(feature = "ssr"))]
fn main() {}

#[cfg(not(feature = "ssr"))]
mod program {
    use guide_model::Place;
    use ketamine_guide::browser;
    use ketamine_guide::content::summary;
    use ketamine_guide::embedded::{self, Setting};
    use ketamine_guide::routes::Base;
    use ketamine_guide::texts::text_of;
    use wasm_bindgen::JsError;
    use wasm_bindgen::prelude::wasm_bindgen;
    use web_sys::Element;

    /// Draws a page into an element and returns the page's title. `wanted` is a page's name, or a place on it
    /// (`benefits#how-long`); `guide` is the address of the guide.
    ///
    /// # Errors
    /// When there is no such page or place, or its text cannot be fetched.
    #[wasm_bindgen]
    pub async fn draw(
        place: Element,
        guide: String,
        wanted: String,
        heading_level: u8,
        with_crisis_line: bool,
    ) -> Result<String, JsError> {
        let base = Base::on_another_site(&guide);
        let wanted = Place::try_from(wanted)?;
        let article = text_of(wanted.page, base).await?;
        let setting = Setting { heading_level, with_crisis_line };
        let parts = embedded::draw(base, article, wanted.anchor.as_deref(), setting)?;
        browser::fill(&place, &parts);
        Ok(summary(wanted.page).title.to_string())
    }

    /// The page that a link leads to, with its place, if it is one that can be shown here.
    #[wasm_bindgen]
    pub fn page_of(guide: String, href: String) -> Option<String> {
        let place = Base::on_another_site(&guide).place_of(&href)?;
        place.page.can_be_framed().then(|| String::from(place))
    }
}
