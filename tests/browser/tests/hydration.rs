//! The app takes every prerendered page over without changing a word or an element, and without a word in the console.

use browser_tests::{Browser, Dist, Faults, Key, StaticHost, TestResult, every_address};
use serde::Deserialize;

/// Notes the page's words and marks its elements when the HTML is read, before the app starts. What stands within
/// `data-with-app` is there only with the app, and is not looked at.
const NOTE_WHAT_IS_PRERENDERED: &str = "
    window.wordsOf = (app) => {
        const parts = [...app.querySelectorAll('[data-with-app]')];
        parts.forEach((part) => { part.style.display = 'none'; });
        const words = app.innerText;
        parts.forEach((part) => { part.style.display = ''; });
        return words;
    };
    window.elementsOf = (app) => [...app.querySelectorAll('*')].filter((element) => !element.closest('[data-with-app]'));
    addEventListener('DOMContentLoaded', () => {
        const app = document.getElementById('app');
        // Frames within the page are without the app.
        if (!app) return;
        window.wordsBefore = window.wordsOf(app);
        window.elementsBefore = window.elementsOf(app);
    });
";

/// What changed since.
const COMPARE: &str = "(() => {
    const app = document.getElementById('app');
    const name = (element) => element.outerHTML.slice(0, 120);
    const before = new Set(window.elementsBefore);
    const after = window.elementsOf(app);
    return {
        words_before: window.wordsBefore,
        words_after: window.wordsOf(app),
        added: after.filter((element) => !before.has(element)).map(name),
        removed: window.elementsBefore.filter((element) => !app.contains(element)).map(name),
    };
})()";

#[derive(Deserialize)]
struct Comparison {
    words_before: String,
    words_after: String,
    added: Vec<String>,
    removed: Vec<String>,
}

async fn every_page_is_taken_over_as_it_is(dist: Dist) -> TestResult {
    let host = StaticHost::of(dist).await?;
    let browser = Browser::open().await?;
    host.runs_first(NOTE_WHAT_IS_PRERENDERED);
    let mut faults = Faults::default();
    for path in every_address() {
        if let Err(failure) = browser.goto_running(&host.url(&path)).await {
            faults.all(&path, [failure.to_string()]);
        } else {
            let found: Comparison = browser.read(COMPARE).await?;
            faults.unless(found.words_before.len() > 100, || format!("{path}: hardly any words are prerendered"));
            faults.unless_same_words(&path, &found.words_after, &found.words_before);
            faults.all(&path, found.added.iter().map(|element| format!("added {element}")));
            faults.all(&path, found.removed.iter().map(|element| format!("removed {element}")));
        }
        let messages = browser.console_messages().await?;
        faults.all(&path, messages.iter().filter(|message| !is_the_documents_own_404(message, &host.url(&path))));
    }
    faults.result()
}

/// The browser tells of every answer with status 404, the wrong address in its own bar included.
fn is_the_documents_own_404(message: &str, url: &str) -> bool {
    url.ends_with("/no-such-page/") && message.starts_with(url) && message.contains("404")
}

#[tokio::test]
async fn every_page_is_taken_over_at_the_root_of_a_host() -> TestResult {
    every_page_is_taken_over_as_it_is(Dist::Root).await
}

#[tokio::test]
async fn every_page_is_taken_over_under_a_folder_of_a_host() -> TestResult {
    every_page_is_taken_over_as_it_is(Dist::SubPath).await
}

#[tokio::test]
async fn a_page_can_be_used_before_the_app_starts() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    host.loses(".wasm");
    let browser = Browser::open().await?;
    browser.goto(&host.url("/benefits/")).await?;
    browser.click(".header__menu").await?;
    browser.wait_until("the menu is open", "document.querySelector('#menu:popover-open')").await?;
    browser.press(Key::Escape).await?;
    browser.wait_until("the menu is closed", "!document.querySelector('#menu:popover-open')").await
}

#[tokio::test]
async fn another_pages_html_is_not_taken_over_but_drawn_afresh() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    // Some hosts answer every address with the front page: here its HTML stands at another address.
    let pretend = "document.addEventListener('DOMContentLoaded', () => history.replaceState(null, '', '/faq/'))";
    host.runs_first(pretend);
    browser.goto_running(&host.url("/")).await?;
    let shown: String = browser.read("document.querySelector('main article').className").await?;
    let articles: u32 = browser.read("document.querySelectorAll('main article').length").await?;
    let mut faults = Faults::default();
    faults.unless_equal("the page drawn", shown.as_str(), "article article--faq");
    faults.unless_equal("pages drawn", articles, 1);
    faults.all("console", browser.console_messages().await?);
    faults.result()
}

#[tokio::test]
async fn a_page_drawn_afresh_whose_text_is_missing_says_so_and_is_not_loaded_for_ever() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    host.loses("data/texts");
    let browser = Browser::open().await?;
    let pretend = "document.addEventListener('DOMContentLoaded', () => history.replaceState(null, '', '/faq/'));
        sessionStorage.loads = Number(sessionStorage.loads ?? 0) + 1";
    host.runs_first(pretend);
    browser.goto_running(&host.url("/")).await?;
    browser.wait_until("the page says that its text is missing", "document.querySelector('[role=alert]')").await?;
    host.recovers();
    browser.click(".fetch-status button").await?;
    browser.wait_until("the text is there", "document.querySelector('.article--faq h1')").await?;
    let mut faults = Faults::default();
    faults.unless_equal("page loads", browser.read("Number(sessionStorage.loads)").await?, 1);
    faults.result()
}

#[tokio::test]
async fn a_text_that_the_host_has_no_more_is_reached_by_a_page_load() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    host.loses("data/texts");
    let browser = Browser::open().await?;
    browser.goto_running(&host.url("/")).await?;
    browser.run("window.stillHere = true; document.querySelector('#menu a[href$=\"/faq/\"]').click()").await?;
    let arrived = "document.querySelector('.article--faq h1') && location.pathname === '/faq/' && !window.stillHere";
    browser.wait_until("the browser brings the reader to the page", arrived).await?;
    Ok(())
}

#[tokio::test]
async fn without_the_app_a_page_stays_and_its_links_work() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    host.loses(".wasm");
    let browser = Browser::open().await?;
    browser.goto(&host.url("/")).await?;
    browser.wait_until("the start script gives up", "document.documentElement.dataset.app === 'failed'").await?;
    browser.run("window.stillHere = true").await?;
    let words: usize = browser.read("document.getElementById('app').innerText.length").await?;
    let next: String = browser.read("document.querySelector('.pager__next').href").await?;
    browser.click(".pager__next").await?;
    browser.wait_until("the next page is loaded", &format!("location.href === '{next}' && !window.stillHere")).await?;
    browser.wait_until("the next page gives up too", "document.documentElement.dataset.app === 'failed'").await?;
    let mut faults = Faults::default();
    faults.unless(words > 100, || "the page lost its words".to_owned());
    faults.unless_equal("title of the next page", browser.read("document.querySelectorAll('h1').length").await?, 1);
    faults.result()
}
