//! One visit with a fresh browser: an article is opened, another page is chosen there, something is searched for.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use browser_tests::{Browser, Failure, Throttle};
use guide_model::{Condition, Measure, Page};
use serde_json::json;

use crate::site::Site;

/// What a visit found.
pub type Found = BTreeMap<Measure, f64>;

const PROBE: &str = include_str!("probe.js");
/// The first page of a visit: a long article.
const FIRST: Page = Page::Benefits;
/// The page that is chosen there; not the next one on the reading path, which the app has fetched already.
const SECOND: Page = Page::HowItWorks;
const WORD: &str = "bladder";
/// So long a hand rests on a link before it presses.
const REST: Duration = Duration::from_millis(100);
/// A cheap phone on a slow network.
const SLOW: Throttle = Throttle { latency: 150, down: 1_600_000, up: 750_000, processor: 4 };

/// Visits a site.
///
/// # Errors
/// When a page does not come, or not what is expected on it.
pub async fn visit(site: &Site, condition: Condition) -> Result<Found, Failure> {
    let setup = match condition {
        Condition::Fast => Browser::setup().screen(1350, 940, false),
        Condition::Slow => Browser::setup().screen(412, 823, true),
    };
    let browser = setup.open().await?;
    browser.chromium()?.run_first_on_every_page(&format!("({})({})", PROBE.trim(), json!(site.controls()))).await?;
    if condition == Condition::Slow {
        browser.chromium()?.throttle(SLOW).await?;
    }
    browser.goto(&site.url(FIRST)).await?;
    let mut found: Found = promised(&browser, &at_rest(condition, "bench.figures()")).await?;
    browser.chromium()?.stop_workers().await?;
    if condition == Condition::Fast {
        let memory: f64 = browser.read("bench.memory()").await?;
        found.insert(Measure::Heap, browser.chromium()?.heap().await? + memory);
    }
    found.insert(Measure::PageChange, change_page(&browser, site).await?);
    if let Some(search) = site.search() {
        promised::<()>(&browser, &at_rest(condition, "null")).await?;
        let script = format!("bench.search({}, {})", json!(search), json!(WORD));
        found.insert(Measure::Search, promised(&browser, &script).await?);
    }
    Ok(found)
}

/// Waits until the page has done nothing for a while, and then reads an expression.
fn at_rest(condition: Condition, expression: &str) -> String {
    let gap = match condition {
        Condition::Fast => 600,
        Condition::Slow => 1500,
    };
    format!("bench.atRest({gap}).then(() => {expression})")
}

/// What a promise comes to.
async fn promised<T: serde::de::DeserializeOwned>(browser: &Browser, promise: &str) -> Result<T, Failure> {
    browser.run_async(&format!("({promise}).then(arguments[arguments.length - 1])")).await
}

/// Follows a link with the pointer; the milliseconds until the other page stands there.
async fn change_page(browser: &Browser, site: &Site) -> Result<f64, Failure> {
    let path = site.path(SECOND);
    let place: Option<(f64, f64)> = browser.read(&format!("bench.place({})", json!(path))).await?;
    let Some(place) = place else {
        return Err(Failure::Never(format!("{} shows a link to {path}", site.url(FIRST))));
    };
    browser.rest_and_click(place, REST).await?;
    wait_for_change(browser).await
}

/// Looks seldom, so that the looking takes no time from the page.
async fn wait_for_change(browser: &Browser) -> Result<f64, Failure> {
    const PATIENCE: Duration = Duration::from_secs(20);
    const GAP: Duration = Duration::from_millis(150);
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end {
        tokio::time::sleep(GAP).await;
        // While a page is being left, it cannot be asked.
        if let Ok(time @ 1.0..) = browser.read::<f64>("Number(sessionStorage.change)").await {
            return Ok(time);
        }
    }
    Err(Failure::Never("the chosen page is shown".to_owned()))
}
