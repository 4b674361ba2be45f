//! With scripts turned off a reader has every word, the menu, the theme and the crisis line.

use browser_tests::{Browser, Dist, Faults, Key, StaticHost, TestResult, every_address};

/// The words that do not need the app: without the forms that only it answers, and without what only the app fills.
const WORDS: &str = "(() => {
    document.querySelectorAll('.filter, .reminder, [data-with-app]').forEach((part) => part.remove());
    return document.getElementById('app').innerText;
})()";

#[tokio::test]
async fn every_page_says_the_same_as_with_scripts() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let without = Browser::setup().without_scripts().open().await?;
    let mut read_without = Vec::new();
    for path in every_address() {
        without.goto(&host.url(&path)).await?;
        let started: bool = without.read("'app' in document.documentElement.dataset").await?;
        let words: String = without.read(WORDS).await?;
        read_without.push((path, started, words));
    }
    drop(without);
    let with = Browser::open().await?;
    let mut faults = Faults::default();
    for (path, started, words) in read_without {
        with.goto_running(&host.url(&path)).await?;
        let expected: String = with.read(WORDS).await?;
        faults.unless(!started, || format!("{path}: a script ran"));
        faults.unless_same_words(&path, &words, &expected);
    }
    faults.result()
}

#[tokio::test]
async fn the_menu_opens_and_leads_on() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().without_scripts().phone().open().await?;
    browser.goto(&host.url("/")).await?;
    browser.click(".header__menu").await?;
    browser.wait_until("the menu is open", "document.querySelector('#menu:popover-open')").await?;
    browser.click("#menu a[href='/side-effects/']").await?;
    browser.wait_until("the next page is loaded", "document.querySelector('.article--side-effects')").await
}

#[tokio::test]
async fn the_theme_can_be_chosen() -> TestResult {
    const COLOR: &str = "getComputedStyle(document.documentElement).backgroundColor";
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().without_scripts().open().await?;
    browser.goto(&host.url("/")).await?;
    let light: String = browser.read(COLOR).await?;
    browser.click(".header__menu").await?;
    browser.click("label[for=theme-dark]").await?;
    browser.wait_until("the background changes", &format!("{COLOR} !== {light:?}")).await?;
    browser.click("label[for=theme-light]").await?;
    browser.wait_until("the background is light again", &format!("{COLOR} === {light:?}")).await
}

#[tokio::test]
async fn the_crisis_line_is_among_the_first_three_stops_of_the_keyboard() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().without_scripts().open().await?;
    let mut faults = Faults::default();
    for path in every_address() {
        browser.goto(&host.url(&path)).await?;
        let mut stops: Vec<String> = Vec::new();
        for _ in 0..3 {
            browser.press(Key::Tab).await?;
            stops.push(browser.read("document.activeElement.getAttribute('href') ?? ''").await?);
        }
        faults.unless(stops[0] == "#main", || format!("{path}: the first stop is {:?}", stops[0]));
        faults.unless(stops.iter().any(|stop| stop == "tel:988"), || format!("{path}: the first stops are {stops:?}"));
    }
    faults.result()
}
