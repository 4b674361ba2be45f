//! What is photographed: a place of the guide, on a kind of screen, in light or dark colors, or on paper.

use serde_json::Value;

use super::boxes::Boxes;
use super::picture::Picture;
use super::{Form::*, Look};
use crate::{Browser, Failure, Setup, StaticHost};

/// A place of the guide that is photographed.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// Its name, which its pictures are filed under.
    pub name: &'static str,
    /// The page.
    pub path: &'static str,
    /// The selector of what stands at the top of the picture; none for the page's own top.
    pub from: Option<&'static str>,
    /// Statements that open what is to be seen.
    pub opened_by: &'static str,
    /// An expression that is true once all is there.
    pub once: &'static str,
    /// The forms it is photographed in.
    pub forms: &'static [Form],
}

/// The screen or paper, and the colors, of a photograph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A usual phone in light colors.
    PhoneLight,
    /// A usual phone in dark colors.
    PhoneDark,
    /// A desktop in light colors.
    DesktopLight,
    /// A desktop in dark colors.
    DesktopDark,
    /// Paper, printed by a device that prefers dark colors.
    Paper,
}

/// Nothing moves, and no cursor blinks.
const STILL: &str = "const sheet = document.createElement('style');
    sheet.textContent = '*, ::before, ::after { transition: none !important; animation: none !important; \
    caret-color: transparent !important; scroll-behavior: auto !important; }';
    document.head.append(sheet);";
/// Two frames later all is painted.
const PAINTED: &str = "const finish = arguments[arguments.length - 1];
    requestAnimationFrame(() => requestAnimationFrame(() => finish(null)));";

impl View {
    /// The top of a page.
    pub const fn top(name: &'static str, path: &'static str, forms: &'static [Form]) -> View {
        View { name, path, from: None, opened_by: "", once: "true", forms }
    }

    /// A place within a page.
    pub const fn place(name: &'static str, path: &'static str, from: &'static str, forms: &'static [Form]) -> View {
        View { from: Some(from), ..View::top(name, path, forms) }
    }

    /// Photographs the view.
    ///
    /// # Errors
    /// When the page or the place is not there, or the browser is gone.
    pub async fn photograph(&self, form: Form, host: &StaticHost, browser: &Browser) -> Result<Look, Failure> {
        let name = format!("{}.{}", self.name, form.as_str());
        browser.goto(&host.url(self.path)).await?;
        // Documents are without the app.
        if browser.read("document.getElementById('app') !== null").await? {
            browser.wait_until_app_runs().await?;
        }
        browser.run(STILL).await?;
        browser.run(self.opened_by).await?;
        browser.wait_until(&format!("{name} is ready: {}", self.once), self.once).await?;
        if let Some(selector) = self.from {
            let found = format!("document.querySelector({selector:?})");
            if !browser.read::<bool>(&format!("{found} !== null")).await? {
                return Err(Failure::NoSuchPlace { name, path: self.path, selector });
            }
            // A little above it, so that its edge is seen.
            browser.run(&format!("scrollTo(0, {found}.getBoundingClientRect().top + scrollY - 12)")).await?;
        }
        browser.run_async::<Value>(PAINTED).await?;
        let picture = Picture::from_png(&name, &browser.screenshot().await?)?;
        Ok(Look { name, picture, boxes: Boxes::of(browser).await? })
    }
}

impl Form {
    /// Every form.
    pub const ALL: [Form; 5] = [PhoneLight, PhoneDark, DesktopLight, DesktopDark, Paper];

    /// Its name, which pictures are filed under.
    pub const fn as_str(self) -> &'static str {
        match self {
            PhoneLight => "phone-light",
            PhoneDark => "phone-dark",
            DesktopLight => "desktop-light",
            DesktopDark => "desktop-dark",
            Paper => "paper",
        }
    }

    /// A browser for photographs in this form.
    pub fn setup(self) -> Setup {
        let still = Browser::setup().still();
        match self {
            PhoneLight => still.phone(),
            PhoneDark => still.phone().dark(),
            DesktopLight => still.desktop(),
            DesktopDark => still.desktop().dark(),
            Paper => still.paper().dark(),
        }
    }
}
