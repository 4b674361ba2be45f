//! A browser with one page: what tests do with it and ask of it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::http::Method;
use fantoccini::actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, Locator};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::SemaphorePermit;
use url::{ParseError, Url};

use crate::console::SAID;
use crate::driver::Driver;
use crate::{Chromium, Engine, Failure, Setup};

/// How long a page may take for anything.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
/// The gap between two looks at a page.
pub(crate) const GAP: Duration = Duration::from_millis(20);
/// The folder in a profile for what is downloaded.
pub(crate) const DOWNLOADS: &str = "downloads";
/// A browser with a fresh profile; it ends when it is dropped.
#[derive(Debug)]
pub struct Browser(Parts);

/// What a running browser is made of.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) engine: Engine,
    pub(crate) client: Client,
    pub(crate) session: String,
    pub(crate) driver: Arc<Driver>,
    pub(crate) profile: TempDir,
    /// Given back once the browser is gone.
    pub(crate) _place: SemaphorePermit<'static>,
}

impl Browser {
    pub(crate) fn of(parts: Parts) -> Browser {
        Browser(parts)
    }

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
        Ok(self.0.client.goto(url).await?)
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
        Ok(self.0.client.back().await?)
    }

    /// Goes forward in the history.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn forward(&self) -> Result<(), Failure> {
        Ok(self.0.client.forward().await?)
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn reload(&self) -> Result<(), Failure> {
        Ok(self.0.client.refresh().await?)
    }

    /// Clicks the first element of a selector with the pointer.
    ///
    /// # Errors
    /// When there is none, or something else lies over it.
    pub async fn click(&self, selector: &str) -> Result<(), Failure> {
        Ok(self.0.client.find(Locator::Css(selector)).await?.click().await?)
    }

    /// Presses a key, or the key of a letter, and lets go of it.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn press(&self, key: impl Into<char>) -> Result<(), Failure> {
        let sign = key.into();
        let actions = [KeyAction::Down { value: sign }, KeyAction::Up { value: sign }];
        let keys = actions.into_iter().fold(KeyActions::new("keyboard".to_owned()), InputSource::then);
        Ok(self.0.client.perform_actions(keys).await?)
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
        Ok(self.0.client.perform_actions(mouse).await?)
    }

    /// Types a text into the first element of a selector.
    ///
    /// # Errors
    /// When there is none, or it takes no text.
    pub async fn type_into(&self, selector: &str, text: &str) -> Result<(), Failure> {
        let field = self.0.client.find(Locator::Css(selector)).await?;
        match self.0.engine {
            // Its driver types no new lines, but presses the key for them.
            Engine::WebKit => Ok(field.send_keys(&text.replace('\n', &Key::Enter.to_string())).await?),
            Engine::Chromium | Engine::Firefox => Ok(field.send_keys(text).await?),
        }
    }

    /// Says yes to the question that the page asks in a dialog of the browser.
    ///
    /// # Errors
    /// When there is no such dialog.
    pub async fn say_yes(&self) -> Result<(), Failure> {
        Ok(self.0.client.accept_alert().await?)
    }

    /// Chooses the option with this value in a select.
    ///
    /// # Errors
    /// When there is no such select or option.
    pub async fn choose(&self, selector: &str, value: &str) -> Result<(), Failure> {
        if self.0.engine != Engine::WebKit {
            return Ok(self.0.client.find(Locator::Css(selector)).await?.select_by_value(value).await?);
        }
        // Its driver cannot click into the menu, which is a window of its own.
        self.run(&format!(
            "const select = document.querySelector({selector:?});
            if (![...select.options].some((option) => option.value === {value:?})) throw new Error('no such option');
            select.value = {value:?};
            for (const kind of ['input', 'change']) select.dispatchEvent(new Event(kind, {{ bubbles: true }}));"
        ))
        .await
    }

    /// What the screen shows, as a PNG file.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn screenshot(&self) -> Result<Vec<u8>, Failure> {
        Ok(self.0.client.screenshot().await?)
    }

    /// Waits until a JavaScript expression is true; `what` names it in plain words.
    ///
    /// # Errors
    /// When it is not true within twenty seconds.
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
        let value = self.0.client.execute(&format!("return ({expression});"), Vec::new()).await?;
        Ok(serde_json::from_value(value)?)
    }

    /// The value of a JavaScript expression in the page's first frame.
    ///
    /// # Errors
    /// When there is no frame, or as [`Browser::read`].
    pub async fn read_in_frame<T: DeserializeOwned>(&self, expression: &str) -> Result<T, Failure> {
        self.0.client.enter_frame(0).await?;
        let value = self.read(expression).await;
        self.0.client.enter_parent_frame().await?;
        value
    }

    /// Runs statements in the page.
    ///
    /// # Errors
    /// When they throw.
    pub async fn run(&self, statements: &str) -> Result<(), Failure> {
        self.0.client.execute(statements, Vec::new()).await?;
        Ok(())
    }

    /// Runs statements that call their last argument with a result.
    ///
    /// # Errors
    /// When they throw or the result has another type.
    pub async fn run_async<T: DeserializeOwned>(&self, statements: &str) -> Result<T, Failure> {
        let value = self.0.client.execute_async(statements, Vec::new()).await?;
        Ok(serde_json::from_value(value)?)
    }

    /// What the console says since it was last asked. Chromium tells it of every page and frame; of the others the page that
    /// is shown tells what it said itself, and what it was refused.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn console_messages(&self) -> Result<Vec<String>, Failure> {
        #[derive(Deserialize)]
        struct Entry {
            message: String,
        }
        if self.0.engine != Engine::Chromium {
            return self.read(SAID).await;
        }
        // The lines after the first are the stack.
        let first_line = |entry: Entry| entry.message.lines().next().map(str::to_owned);
        let log = self.extension("se/log", json!({ "type": "browser" })).await?;
        let entries: Vec<Entry> = serde_json::from_value(log)?;
        Ok(entries.into_iter().filter_map(first_line).collect())
    }

    /// How many cookies the page has set.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn cookie_count(&self) -> Result<usize, Failure> {
        Ok(self.0.client.get_all_cookies().await?.len())
    }

    /// The browser as Chromium, for what no other engine can do.
    ///
    /// # Errors
    /// When it is another engine.
    pub fn chromium(&self) -> Result<Chromium<'_>, Failure> {
        match self.0.engine {
            Engine::Chromium => Ok(Chromium::of(self)),
            engine => Err(Failure::NotIn { engine, what: "do what Chromium's developer tools do" }),
        }
    }

    /// Gives the window's page this size, in pixels of CSS.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Result<(), Failure> {
        self.0.client.set_window_size(width, height).await?;
        self.wait_until("the window has its size", &format!("innerWidth === {width}")).await
    }

    pub(crate) const fn engine(&self) -> Engine {
        self.0.engine
    }

    pub(crate) fn client(&self) -> &Client {
        &self.0.client
    }

    /// Where what it downloads may lie.
    pub(crate) fn downloads_folder(&self) -> PathBuf {
        self.0.profile.path().join(DOWNLOADS)
    }

    /// A command that the standard does not know.
    pub(crate) async fn extension(&self, path: &'static str, body: Value) -> Result<Value, Failure> {
        Ok(self.0.client.issue_cmd(Extension { path, body }).await?)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.0.driver.end_session(&self.0.session);
    }
}

/// A command that the standard does not know.
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
