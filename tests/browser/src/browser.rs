//! A browser with one page: what tests do with it and ask of it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::http::Method;
use fantoccini::actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::wd::{Capabilities, PrintConfigurationBuilder, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::{Semaphore, SemaphorePermit};
use url::{ParseError, Url};

use crate::Failure;
use crate::driver::Driver;
use crate::guide::path_of;

/// How long a page may take for anything.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);
/// The gap between two looks at a page.
pub(crate) const GAP: Duration = Duration::from_millis(20);
/// So many browsers run at a time.
static PLACES: Semaphore = Semaphore::const_new(2);

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

/// A browser with a fresh profile; it ends when it is dropped.
#[derive(Debug)]
pub struct Browser {
    client: Client,
    session: String,
    driver: Arc<Driver>,
    _profile: TempDir,
    _place: SemaphorePermit<'static>,
}

impl Setup {
    /// With scripts turned off, as a reader can in the browser's settings.
    pub fn without_scripts(self) -> Setup {
        Setup { without_scripts: true, ..self }
    }

    /// On a device that prefers dark colors.
    pub fn dark(self) -> Setup {
        Setup { dark: true, ..self }
    }

    /// On a usual phone.
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

    /// Laid out as on a sheet of US letter paper.
    pub fn paper(self) -> Setup {
        Setup { paper: true, ..self.screen(816, 1056, false) }
    }

    /// With less motion, and without scroll bars, which differ from machine to machine.
    pub fn still(self) -> Setup {
        Setup { still: true, ..self }
    }

    /// With the colors that the reader's system forces on every page, as in Windows' contrast themes.
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
    /// When the environment does not name browser and driver, or they do not start.
    pub async fn open(self) -> Result<Browser, Failure> {
        let place = PLACES.acquire().await.map_err(|_| Failure::Driver)?;
        let program = path_of("CHROMIUM")?;
        let driver = Driver::shared()?;
        let profile = tempfile::tempdir().map_err(Failure::system("no folder for the profile"))?;
        let arguments = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1280,900",
            &format!("--user-data-dir={}", profile.path().display()),
        ];
        let preferences = match self.without_scripts {
            true => json!({ "profile.managed_default_content_settings.javascript": 2 }),
            false => json!({}),
        };
        let mut wanted = Capabilities::new();
        wanted.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
        wanted.insert(
            "goog:chromeOptions".to_owned(),
            json!({ "binary": program, "args": arguments, "prefs": preferences }),
        );
        let client = ClientBuilder::new(HttpConnector::new()).capabilities(wanted).connect(&driver.url()).await?;
        let session = client.session_id().await?.unwrap_or_default();
        let browser = Browser { client, session, driver, _profile: profile, _place: place };
        self.emulate(&browser).await?;
        Ok(browser)
    }

    /// What a device tells the page, once the browser is there.
    async fn emulate(&self, browser: &Browser) -> Result<(), Failure> {
        let told = [
            (self.dark, "prefers-color-scheme", "dark"),
            (self.still, "prefers-reduced-motion", "reduce"),
            (self.few_colors, "forced-colors", "active"),
        ];
        let told = told.into_iter().filter(|(is_told, _, _)| *is_told);
        let features: Vec<Value> = told.map(|(_, name, value)| json!({ "name": name, "value": value })).collect();
        if self.paper || !features.is_empty() {
            let media = json!({ "media": if self.paper { "print" } else { "" }, "features": features });
            browser.devtools("Emulation.setEmulatedMedia", media).await?;
        }
        if let Some(Screen { width, height, is_phone }) = self.screen {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_phone });
            browser.devtools("Emulation.setDeviceMetricsOverride", size).await?;
        }
        if self.still {
            browser.devtools("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await?;
        }
        Ok(())
    }
}

impl Browser {
    /// How a browser is to be; without more, a desktop one that prefers light colors.
    pub fn setup() -> Setup {
        Setup::default()
    }

    /// Starts a desktop browser.
    ///
    /// # Errors
    /// As [`Setup::open`].
    pub async fn open() -> Result<Browser, Failure> {
        Setup::default().open().await
    }

    /// Goes to an address as a reader who types it, and waits until it is loaded.
    ///
    /// # Errors
    /// When the address cannot be reached.
    pub async fn goto(&self, url: &str) -> Result<(), Failure> {
        Ok(self.client.goto(url).await?)
    }

    /// Goes to an address and waits until the app has taken the page over.
    ///
    /// # Errors
    /// When the address cannot be reached or the app does not start.
    pub async fn goto_running(&self, url: &str) -> Result<(), Failure> {
        self.goto(url).await?;
        self.wait_until_app_runs().await
    }

    /// Moves the pointer over the page, as a reader who is about to do something.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn shows_interest(&self) -> Result<(), Failure> {
        self.run("document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))").await
    }

    /// Waits until the app has taken the page over.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn wait_until_app_runs(&self) -> Result<(), Failure> {
        const STATE: &str = "document.documentElement.dataset.app";
        self.wait_until("the app starts", STATE).await?;
        match self.read::<String>(STATE).await?.as_str() {
            "ready" => Ok(()),
            state => Err(Failure::Never(format!("the app runs; it says \"{state}\""))),
        }
    }

    /// Goes back in the history.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn back(&self) -> Result<(), Failure> {
        Ok(self.client.back().await?)
    }

    /// Goes forward in the history.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn forward(&self) -> Result<(), Failure> {
        Ok(self.client.forward().await?)
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn reload(&self) -> Result<(), Failure> {
        Ok(self.client.refresh().await?)
    }

    /// Clicks the first element of a selector with the pointer.
    ///
    /// # Errors
    /// When there is none, or something else lies over it.
    pub async fn click(&self, selector: &str) -> Result<(), Failure> {
        Ok(self.client.find(Locator::Css(selector)).await?.click().await?)
    }

    /// Presses a key, or the key of a letter, and lets go of it.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn press(&self, key: impl Into<char>) -> Result<(), Failure> {
        let sign = key.into();
        let actions = [KeyAction::Down { value: sign }, KeyAction::Up { value: sign }];
        let keys = actions.into_iter().fold(KeyActions::new("keyboard".to_owned()), InputSource::then);
        Ok(self.client.perform_actions(keys).await?)
    }

    /// Moves the pointer to a place of the window, lets it rest there, and clicks.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn rest_and_click(&self, (x, y): (f64, f64), rest: Duration) -> Result<(), Failure> {
        let actions = [
            PointerAction::MoveTo { duration: None, x, y },
            PointerAction::Pause { duration: rest },
            PointerAction::Down { button: MOUSE_BUTTON_LEFT },
            PointerAction::Up { button: MOUSE_BUTTON_LEFT },
        ];
        let mouse = actions.into_iter().fold(MouseActions::new("mouse".to_owned()), InputSource::then);
        Ok(self.client.perform_actions(mouse).await?)
    }

    /// Types a text into the first element of a selector.
    ///
    /// # Errors
    /// When there is none, or it takes no text.
    pub async fn type_into(&self, selector: &str, text: &str) -> Result<(), Failure> {
        Ok(self.client.find(Locator::Css(selector)).await?.send_keys(text).await?)
    }

    /// Says yes to the question that the page asks in a dialog of the browser.
    ///
    /// # Errors
    /// When there is no such dialog.
    pub async fn say_yes(&self) -> Result<(), Failure> {
        Ok(self.client.accept_alert().await?)
    }

    /// Chooses the option with this value in a select.
    ///
    /// # Errors
    /// When there is no such select or option.
    pub async fn choose(&self, selector: &str, value: &str) -> Result<(), Failure> {
        Ok(self.client.find(Locator::Css(selector)).await?.select_by_value(value).await?)
    }

    /// How many sheets of US letter paper the page takes.
    ///
    /// # Errors
    /// When the browser is gone or prints nothing.
    pub async fn printed_pages(&self) -> Result<usize, Failure> {
        let paper = PrintConfigurationBuilder::default().build();
        let paper = paper.map_err(|error| Failure::Print(format!("{error:?}")))?;
        let pdf = self.client.print(paper).await?;
        // Each page of a PDF is an object of type "/Page"; the list of them has the type "/Pages".
        let text: String = pdf.iter().map(|byte| char::from(*byte)).collect();
        let pages = text.match_indices("/Type /Page").filter(|(at, found)| !text[at + found.len()..].starts_with('s'));
        Ok(pages.count())
    }

    /// From now on the page is styled as on paper.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn emulate_print(&self) -> Result<(), Failure> {
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await.map(|_| ())
    }

    /// What the screen shows, as a PNG file.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn screenshot(&self) -> Result<Vec<u8>, Failure> {
        Ok(self.client.screenshot().await?)
    }

    /// Waits until a JavaScript expression is true; `what` names it in plain words.
    ///
    /// # Errors
    /// When it is not true within ten seconds.
    pub async fn wait_until(&self, what: &str, condition: &str) -> Result<(), Failure> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            // While a page is being left, it cannot be asked.
            if self.read(&format!("Boolean({condition})")).await.unwrap_or(false) {
                return Ok(());
            }
            tokio::time::sleep(GAP).await;
        }
        Err(Failure::Never(what.to_owned()))
    }

    /// The value of a JavaScript expression.
    ///
    /// # Errors
    /// When it throws or has another type.
    pub async fn read<T: DeserializeOwned>(&self, expression: &str) -> Result<T, Failure> {
        let value = self.client.execute(&format!("return ({expression});"), Vec::new()).await?;
        Ok(serde_json::from_value(value)?)
    }

    /// The value of a JavaScript expression in the page's first frame.
    ///
    /// # Errors
    /// When there is no frame, or as [`Browser::read`].
    pub async fn read_in_frame<T: DeserializeOwned>(&self, expression: &str) -> Result<T, Failure> {
        self.client.enter_frame(0).await?;
        let value = self.read(expression).await;
        self.client.enter_parent_frame().await?;
        value
    }

    /// Runs statements in the page.
    ///
    /// # Errors
    /// When they throw.
    pub async fn run(&self, statements: &str) -> Result<(), Failure> {
        self.client.execute(statements, Vec::new()).await?;
        Ok(())
    }

    /// Runs statements that call their last argument with a result.
    ///
    /// # Errors
    /// When they throw or the result has another type.
    pub async fn run_async<T: DeserializeOwned>(&self, statements: &str) -> Result<T, Failure> {
        let value = self.client.execute_async(statements, Vec::new()).await?;
        Ok(serde_json::from_value(value)?)
    }

    /// Runs a script in every page from now on, before anything of the page itself.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn run_first_on_every_page(&self, script: &str) -> Result<(), Failure> {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await.map(|_| ())
    }

    /// What the console says since it was last asked.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn console_messages(&self) -> Result<Vec<String>, Failure> {
        #[derive(Deserialize)]
        struct Entry {
            message: String,
        }
        // The lines after the first are the stack.
        let first_line = |entry: Entry| entry.message.lines().next().map(str::to_owned);
        let log = self.client.issue_cmd(Extension { path: "se/log", body: json!({ "type": "browser" }) }).await?;
        let entries: Vec<Entry> = serde_json::from_value(log)?;
        Ok(entries.into_iter().filter_map(first_line).collect())
    }

    /// Takes the device off the network, or puts it back.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn set_offline(&self, is_offline: bool) -> Result<(), Failure> {
        self.devtools("Network.enable", json!({})).await?;
        let network = json!({ "offline": is_offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.emulateNetworkConditions", network).await.map(|_| ())
    }

    /// From now on the browser refuses to load addresses of these patterns, as a blocker does.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn block(&self, patterns: &[&str]) -> Result<(), Failure> {
        self.devtools("Network.enable", json!({})).await?;
        self.devtools("Network.setBlockedURLs", json!({ "urls": patterns })).await.map(|_| ())
    }

    /// From now on the pages of an origin may store so many bytes only.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn limit_storage(&self, origin: &str, bytes: u32) -> Result<(), Failure> {
        let limit = json!({ "origin": origin, "quotaSize": bytes });
        self.devtools("Storage.overrideQuotaForOrigin", limit).await.map(|_| ())
    }

    /// How many cookies the page has set.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn cookie_count(&self) -> Result<usize, Failure> {
        Ok(self.client.get_all_cookies().await?.len())
    }

    /// What screen readers are told of the page's elements of one role: their names, in the page's order.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn accessible_names(&self, role: &str) -> Result<Vec<String>, Failure> {
        self.devtools("Accessibility.enable", json!({})).await?;
        let tree = self.devtools("Accessibility.getFullAXTree", json!({})).await?;
        let nodes = tree["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
        let of_role =
            nodes.iter().filter(|node| node["ignored"] == json!(false) && node["role"]["value"] == json!(role));
        Ok(of_role.map(|node| node["name"]["value"].as_str().unwrap_or_default().to_owned()).collect())
    }

    /// What screen readers are told of the page: one line for each part that they read, with its role, name and state,
    /// deeper by what it lies in.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn accessibility_tree(&self) -> Result<String, Failure> {
        self.devtools("Accessibility.enable", json!({})).await?;
        let tree = self.devtools("Accessibility.getFullAXTree", json!({})).await?;
        Ok(tree["nodes"].as_array().map(|nodes| crate::tree::written(nodes)).unwrap_or_default())
    }

    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Result<Value, Failure> {
        let body = json!({ "cmd": command, "params": parameters });
        Ok(self.client.issue_cmd(Extension { path: "goog/cdp/execute", body }).await?)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.driver.end_session(&self.session);
    }
}

/// A command that only this browser knows.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _request_url: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
