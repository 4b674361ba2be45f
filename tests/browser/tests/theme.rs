//! The reader's choice of colors is kept on the device, and nothing else of the reader is.

use browser_tests::{Browser, Dist, Faults, StaticHost, TestResult};

const STORED: &str = "Object.keys(localStorage).concat(Object.keys(sessionStorage))";
const THEME: &str = "document.documentElement.dataset.theme ?? ''";
const TICKED: &str = "document.querySelector('input[name=theme]:checked').value";
const COLOR: &str = "getComputedStyle(document.documentElement).backgroundColor";

#[tokio::test]
async fn a_chosen_theme_is_kept_until_auto_is_chosen() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&host.url("/")).await?;
    let light: String = browser.read(COLOR).await?;
    let mut faults = Faults::default();

    browser.click(".header__menu").await?;
    browser.click("label[for=theme-dark]").await?;
    browser.wait_until("the background is dark", &format!("{COLOR} !== {light:?}")).await?;
    browser.reload().await?;
    browser.wait_until_app_runs().await?;
    faults.unless(browser.read::<String>(COLOR).await? != light, || "after loading: the page is light".to_owned());
    faults.unless_equal("after loading: theme", browser.read::<String>(THEME).await?.as_str(), "dark");
    faults.unless_equal("after loading: ticked", browser.read::<String>(TICKED).await?.as_str(), "dark");
    faults.unless_equal("after loading: stored", browser.read(STORED).await?, vec!["ketamine-guide-theme".to_owned()]);

    browser.goto_running(&host.url("/no-such-page/")).await?;
    faults.unless_equal("another page: ticked", browser.read::<String>(TICKED).await?.as_str(), "dark");

    browser.click(".header__menu").await?;
    browser.click("label[for=theme-auto]").await?;
    browser.wait_until("the background is light again", &format!("{COLOR} === {light:?}")).await?;
    faults.unless_equal("auto: stored", browser.read::<Vec<String>>(STORED).await?, Vec::new());
    faults.result()
}

#[tokio::test]
async fn nothing_of_the_reader_is_stored_and_no_other_host_is_asked_during_a_visit() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&host.url("/")).await?;
    browser.click(".pager__next").await?;
    browser.wait_until("the next page is shown", "document.querySelector('.article--how-it-works')").await?;
    browser.wait_until("its sources are shown", "document.querySelector('.sources__list')").await?;
    // The guide's own files are kept: tests/offline.rs holds that there is nothing else among them.
    browser.wait_until("the guide begins to be kept", "document.documentElement.dataset.kept").await?;
    let asked: Vec<String> = browser.read("performance.getEntriesByType('resource').map(({ name }) => name)").await?;
    let mut faults = Faults::default();
    faults.unless(!asked.is_empty(), || "nothing was asked for at all".to_owned());
    faults.all("asked", asked.iter().filter(|url| !url.starts_with(&host.origin())));
    faults.unless_equal("stored", browser.read::<Vec<String>>(STORED).await?, Vec::new());
    let databases: usize = browser
        .run_async("const finish = arguments[0]; indexedDB.databases().then((all) => finish(all.length));")
        .await?;
    faults.unless_equal("databases", databases, 0);
    faults.unless_equal("cookies", browser.cookie_count().await?, 0);
    faults.result()
}

#[tokio::test]
async fn a_device_that_prefers_dark_gets_dark() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let light: String = {
        let browser = Browser::open().await?;
        browser.goto(&host.url("/")).await?;
        browser.read(COLOR).await?
    };
    let browser = Browser::setup().dark().open().await?;
    browser.goto(&host.url("/")).await?;
    let dark: String = browser.read(COLOR).await?;
    let mut faults = Faults::default();
    faults.unless(dark != light, || format!("both are {light}"));
    faults.result()
}
