//! How a browser is to be, and its start.

mod chromium;
mod firefox;
mod web_kit;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use fantoccini::ClientBuilder;
use fantoccini::wd::{Capabilities, TimeoutConfiguration};
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::sync::Semaphore;

use crate::browser::Parts;
use crate::driver::Driver;
use crate::{Browser, Engine, Failure};

/// So many browsers run at a time.
static PLACES: Semaphore = Semaphore::const_new(2);

/// How long a script may take: axe looks at every word of a long page, which not every engine does as soon.
const SCRIPT_PATIENCE: Duration = Duration::from_secs(120);

/// How a browser is to be.
#[derive(Clone, Debug, Default)]
pub struct Setup {
    without_scripts: bool,
    dark: bool,
    still: bool,
    few_colors: bool,
    paper: bool,
    screen: Option<Screen>,
}

#[derive(Clone, Copy, Debug)]
struct Screen {
    width: u32,
    height: u32,
    is_phone: bool,
}

/// A window of a desktop, where nothing else is asked for.
const WINDOW: Screen = Screen { width: 1280, height: 900, is_phone: false };

impl Setup {
    /// With scripts turned off, as a reader can in the browser's settings.
    pub fn without_scripts(self) -> Setup {
        Setup { without_scripts: true, ..self }
    }

    /// On a device that prefers dark colors.
    pub fn dark(self) -> Setup {
        Setup { dark: true, ..self }
    }

    /// On a usual phone. Only Chromium has its touch; the others have a window as narrow as it.
    pub fn phone(self) -> Setup {
        self.screen(390, 844, true)
    }

    /// On the narrowest screen that WCAG 1.4.10 asks for.
    pub fn narrow(self) -> Setup {
        self.screen(320, 640, true)
    }

    /// On a desktop whose window always has the same size.
    pub fn desktop(self) -> Setup {
        self.screen(1280, 720, false)
    }

    /// Laid out as on a sheet of US letter paper. Only in Chromium.
    pub fn paper(self) -> Setup {
        Setup { paper: true, ..self.screen(816, 1056, false) }
    }

    /// With less motion, and without scroll bars, which differ from machine to machine.
    pub fn still(self) -> Setup {
        Setup { still: true, ..self }
    }

    /// With the colors that the reader's system forces on every page, as in Windows' contrast themes. Not in WebKit.
    pub fn few_colors(self) -> Setup {
        Setup { few_colors: true, ..self }
    }

    /// With a screen of this size.
    pub fn screen(self, width: u32, height: u32, is_phone: bool) -> Setup {
        Setup { screen: Some(Screen { width, height, is_phone }), ..self }
    }

    /// Starts the browser.
    ///
    /// # Errors
    /// When the environment does not name browser and driver, they do not start, or the engine cannot be as is asked.
    pub async fn open(self) -> Result<Browser, Failure> {
        let engine = Engine::chosen()?;
        let place = PLACES.acquire().await.map_err(|_| Failure::Driver)?;
        let profile = tempfile::tempdir().map_err(Failure::system("no folder for the profile"))?;
        let (driver, wanted) = self.start_driver(engine, profile.path())?;
        let client = ClientBuilder::new(HttpConnector::new()).capabilities(wanted).connect(&driver.url()).await?;
        client.update_timeouts(TimeoutConfiguration::new(Some(SCRIPT_PATIENCE), None, None)).await?;
        let session = client.session_id().await?.unwrap_or_default();
        let browser = Browser::of(Parts { engine, client, session, driver, profile, _place: place });
        match browser.chromium() {
            Ok(chromium) => self.emulate(chromium).await?,
            Err(_) => {
                let Screen { width, height, .. } = self.screen.unwrap_or(WINDOW);
                browser.resize(width, height).await?;
            }
        }
        Ok(browser)
    }

    /// The engine's driver, and what it is asked for.
    fn start_driver(&self, engine: Engine, profile: &Path) -> Result<(Arc<Driver>, Capabilities), Failure> {
        Ok(match engine {
            Engine::Chromium => (Driver::of_chromium()?, self.capabilities_of_chromium(profile)?),
            Engine::Firefox => (Driver::of_firefox()?, self.capabilities_of_firefox(profile)?),
            Engine::WebKit => {
                let wanted = self.capabilities_of_web_kit(profile)?;
                (Driver::of_web_kit(profile)?, wanted)
            }
        })
    }
}
