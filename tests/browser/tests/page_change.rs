//! The app draws the top of a long page first; but all of it at once where a reader goes to a place on it.

use browser_tests::{Browser, Dist, Failure, StaticHost, TestResult};

/// Notes how many parts are unfinished when the title of another page appears, in `unfinished`.
const WATCH: &str = "(() => {
    const title = () => document.querySelector('h1')?.textContent;
    const before = title();
    window.unfinished = null;
    const watch = new MutationObserver(() => {
        if (!title() || title() === before) return;
        window.unfinished = document.querySelectorAll('[data-unfinished]').length;
        watch.disconnect();
    });
    watch.observe(document.getElementById('main'), { childList: true, subtree: true });
})()";

/// How many parts are unfinished when the page appears to which `go` leads.
async fn unfinished_parts(browser: &Browser, go: &str) -> Result<u32, Failure> {
    browser.run(WATCH).await?;
    browser.run(go).await?;
    browser.wait_until("the next page appears", "window.unfinished !== null").await?;
    let parts = browser.read("window.unfinished").await?;
    browser.wait_until("all of it is drawn", "!document.querySelector('[data-unfinished]')").await?;
    Ok(parts)
}

async fn opened(path: &str) -> Result<(StaticHost, Browser), Failure> {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&host.url(path)).await?;
    Ok((host, browser))
}

#[tokio::test]
async fn the_top_of_a_long_page_comes_first() -> TestResult {
    let (_host, browser) = opened("/").await?;
    let parts = unfinished_parts(&browser, "document.querySelector(\"#menu a[href='/faq/']\").click()").await?;
    assert!(parts > 0, "all of it was there at once");
    let answers: u32 = browser.read("document.querySelectorAll('.question').length").await?;
    assert!(answers > 90, "{answers} answers came");
    Ok(())
}

#[tokio::test]
async fn a_page_is_whole_where_a_reader_goes_to_a_place_on_it() -> TestResult {
    let (_host, browser) = opened("/").await?;
    let to_a_place = "document.querySelector(\".prose a[href='/options/#side-by-side']\").click()";
    assert_eq!(unfinished_parts(&browser, to_a_place).await?, 0);
    browser.wait_until("the place is in view", "scrollY > 100").await
}

#[tokio::test]
async fn a_page_is_whole_when_a_reader_comes_back_to_it() -> TestResult {
    let (_host, browser) = opened("/benefits/").await?;
    unfinished_parts(&browser, "document.querySelector('.pager__next').click()").await?;
    assert_eq!(unfinished_parts(&browser, "history.back()").await?, 0);
    Ok(())
}
