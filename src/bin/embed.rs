//! The guide within another website: what the element `<ketamine-guide>` (`start/embed.js`) asks of WebAssembly.

#[cfg(feature = "ssr")]
fn main() {}

#[cfg(not(feature = "ssr"))]
fn main() {}

#[cfg(not(feature = "ssr"))]
mod program {
    use guide_model::{ClinicCard, ClinicSettings, Place, Region};
    use ketamine_guide::browser;
    use ketamine_guide::content::{crisis_help, summary};
    use ketamine_guide::embedded::{self, Setting, named_pages};
    use ketamine_guide::routes::Base;
    use ketamine_guide::texts::text_of;
    use wasm_bindgen::JsError;
    use wasm_bindgen::prelude::wasm_bindgen;
    use web_sys::Element;

    /// What a website asks for.
    #[wasm_bindgen]
    pub struct Wish {
        base: Base,
        setting: Setting,
    }

    #[wasm_bindgen]
    impl Wish {
        /// `guide` is the address of the guide. `region` is the name of a country; `pages` are the names of the pages among
        /// which a reader can choose; `clinic` is what the program for a clinic's settings packed, or nothing.
        ///
        /// # Errors
        /// When a name means nothing.
        #[wasm_bindgen(constructor)]
        pub fn new(
            guide: &str,
            heading_level: u8,
            region: Option<String>,
            pages: &str,
            clinic: &[u8],
        ) -> Result<Wish, JsError> {
            let (mut settings, card) = match clinic {
                [] => (ClinicSettings::NONE, ClinicCard::default()),
                packed => postcard::from_bytes(packed)?,
            };
            if let Some(name) = region {
                let unknown =
                    || JsError::new(&format!("there is no region \"{name}\". Write us, gb, ca, au, nz or ie."));
                settings.region = Region::from_name(&name).ok_or_else(unknown)?;
            }
            let setting = Setting { heading_level, with_crisis_line: true, pages: named_pages(pages)?, card };
            Ok(Wish { base: Base::on_another_site(guide).with_clinic(settings), setting })
        }

        /// Leaves the crisis line out if one of these links of the website leads to the same number.
        pub fn leave_out_help_of(&mut self, links: Vec<String>) {
            let help = crisis_help(self.base.clinic().region);
            let numbers = [Some(help.phone), help.sms];
            let is_there = |number: &str| links.iter().any(|link| link.ends_with(&format!(":{number}")));
            self.setting.with_crisis_line =
                !numbers.into_iter().flatten().any(|number| is_there(&number.replace(' ', "")));
        }

        /// Draws a page into an element and returns the page's title. `wanted` is a page's name, or a place on it
        /// (`benefits#how-long`).
        ///
        /// # Errors
        /// When there is no such page or place, or its text cannot be fetched.
        pub async fn draw(self, place: Element, wanted: String) -> Result<String, JsError> {
            let wanted = Place::try_from(wanted)?;
            let article = text_of(wanted.page, self.base).await?;
            let parts = embedded::draw(self.base, article, wanted.anchor.as_deref(), &self.setting)?;
            browser::fill(&place, &parts);
            Ok(summary(wanted.page).title.to_string())
        }
    }

    /// The page that a link leads to, with its place, if it is one that can be shown here.
    #[wasm_bindgen]
    pub fn page_of(guide: String, href: String) -> Option<String> {
        let place = Base::on_another_site(&guide).place_of(&href)?;
        place.page.can_be_framed().then(|| String::from(place))
    }
}
