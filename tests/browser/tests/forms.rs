//! Forms have a program of their own: they work where the app does not, and are plain forms where their program is missing.

use browser_tests::{Browser, Dist, Failure, Faults, StaticHost, TestResult};

/// A page on a host that lacks the files with this in their path; waits until the app is in this state.
async fn visit(path: &str, lost: &str, app: &str) -> Result<(StaticHost, Browser), Failure> {
    let (host, browser) = (StaticHost::of(Dist::Root).await?, Browser::open().await?);
    host.loses(lost);
    browser.goto(&host.url(path)).await?;
    let is_so = format!("document.documentElement.dataset.app === {app:?}");
    browser.wait_until(&format!("the app is {app:?}"), &is_so).await?;
    Ok((host, browser))
}

#[tokio::test]
async fn the_worksheet_makes_its_summary_where_the_app_is_missing() -> TestResult {
    let (_host, browser) = visit("/is-it-for-me/", "/site-", "failed").await?;
    browser.wait_until("the summary is there", "document.querySelector('.summary')").await?;
    browser.click("#soon input").await?;
    let says = "document.querySelector('.summary').textContent.includes('I need relief soon')";
    browser.wait_until("the mark is in it", says).await
}

#[tokio::test]
async fn a_list_is_narrowed_by_a_page_load_where_the_app_is_missing() -> TestResult {
    let (host, browser) = visit("/claims/", "/site-", "failed").await?;
    browser.wait_until("the form can be used", "document.querySelector('.filter select:enabled')").await?;
    browser.choose("select[name=verdict]", "outdated").await?;
    browser.click(".filter button[type=submit]").await?;
    let shown = "[...document.querySelectorAll('#claims > li')].filter((row) => row.offsetParent).length";
    browser.wait_until("one claim is left", &format!("{shown} === 1")).await?;
    let mut faults = Faults::default();
    faults.unless_equal("address", browser.read("location.href").await?, host.url("/claims/?verdict=outdated"));
    faults.result()
}

#[tokio::test]
async fn without_its_program_the_worksheet_can_be_marked_and_the_console_says_why_it_does_no_more() -> TestResult {
    let (_host, browser) = visit("/is-it-for-me/", "programs/forms", "ready").await?;
    browser.click("#soon input").await?;
    let mut faults = Faults::default();
    faults.unless_equal("marks", browser.read("document.querySelectorAll('.worksheet :checked').length").await?, 1);
    faults.unless(!browser.read::<bool>("document.querySelector('.summary') !== null").await?, || {
        "there is a summary".to_owned()
    });
    let told = browser.console_messages().await?;
    let is_told = told.iter().any(|message| message.contains("What helps to fill the forms did not start"));
    faults.unless(is_told, || format!("the console says {told:?}"));
    faults.result()
}
