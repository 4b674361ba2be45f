//! When the app starts: at rest after the page is painted, and where data is spared only when the reader does something.

use browser_tests::{Browser, Dist, StaticHost, TestResult};

const APP_REQUESTS: &str =
    "performance.getEntriesByType('resource').filter(({ name }) => /\\/site-[^/]*\\.wasm$/.test(name)).length";
const TEXT_REQUESTS: &str =
    "performance.getEntriesByType('resource').filter(({ name }) => name.includes('/data/texts/')).length";
/// The page has loaded, was painted and the browser has been idle twice: by then the app would be on its way. Safari does
/// not say when it is idle; there the start script waits for a fifth of a second.
const AT_REST: &str = "const done = arguments[arguments.length - 1];
    const idle = self.requestIdleCallback ?? ((task) => setTimeout(task, 200));
    const rest = () => requestAnimationFrame(() => setTimeout(() => idle(() => idle(() => done(null)))));
    if (document.readyState === 'complete') rest(); else addEventListener('load', rest);";

#[tokio::test]
async fn where_data_is_spared_the_app_waits_for_the_reader() -> TestResult {
    for connection in ["{ saveData: true }", "{ effectiveType: '3g' }"] {
        let guide = StaticHost::of(Dist::Root).await?;
        let browser = Browser::open().await?;
        let told = format!("Object.defineProperty(Navigator.prototype, 'connection', {{ value: {connection} }})");
        guide.runs_first(&told);
        browser.goto(&guide.url("/benefits/")).await?;
        browser.run_async::<()>(AT_REST).await?;
        assert_eq!(browser.read::<u32>(APP_REQUESTS).await?, 0, "{connection}");
        browser.shows_interest().await?;
        browser.wait_until_app_runs().await?;
        assert_eq!(browser.read::<u32>(APP_REQUESTS).await?, 1, "{connection}");
        browser.run_async::<()>(AT_REST).await?;
        assert_eq!(browser.read::<u32>(TEXT_REQUESTS).await?, 0, "{connection}: the next page's text was fetched");
    }
    Ok(())
}

#[tokio::test]
async fn on_a_good_connection_it_starts_by_itself_after_the_page_is_painted() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&guide.url("/benefits/")).await?;
    let painted_first = "performance.getEntriesByName('first-contentful-paint')[0].startTime
        < performance.getEntriesByType('resource').find(({ name }) => name.includes('/site-')).startTime";
    assert!(browser.read::<bool>(painted_first).await?, "the app competed with the paint");
    browser.wait_until("the next page's text is at hand", &format!("{TEXT_REQUESTS} === 1")).await
}
