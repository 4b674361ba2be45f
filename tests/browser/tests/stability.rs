//! Nothing on a page moves once it is painted: not while the rest of it arrives, and not while the app starts.

use browser_tests::{Browser, Dist, Faults, Setup, StaticHost, TestResult, every_address};

/// Sums up what moved (Layout Instability API) from the first paint on, and remembers what it was.
const WATCH: &str = "
    window.moved = [];
    new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) {
            const names = shift.sources.map((source) => source.node?.outerHTML?.slice(0, 80) ?? source.node?.nodeName);
            window.moved.push(`${shift.value.toFixed(4)}: ${names.join(' | ')}`);
        }
    }).observe({ type: 'layout-shift', buffered: true });
";

async fn nothing_moves(setup: Setup) -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = setup.open().await?;
    host.runs_first(WATCH);
    host.sends_pages_in_pieces();
    let mut faults = Faults::default();
    for path in every_address() {
        browser.goto_running(&host.url(&path)).await?;
        // Two frames later all that the app's start changed has been painted and judged.
        browser
            .run_async::<()>(
                "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(null), 0)));",
            )
            .await?;
        faults.all(&path, browser.read::<Vec<String>>("window.moved").await?);
    }
    faults.result()
}

#[tokio::test]
async fn nothing_moves_on_a_phone() -> TestResult {
    nothing_moves(Browser::setup().phone()).await
}

#[tokio::test]
async fn nothing_moves_on_a_desktop() -> TestResult {
    nothing_moves(Browser::setup().desktop()).await
}
