//! Long lists can be narrowed and sorted; the choice stands in the address and works with Back.

use browser_tests::{Browser, Dist, Failure, Faults, Key, StaticHost, TestResult};

const SHOWN_CLAIMS: &str = "[...document.querySelectorAll('#claims > li')].filter((row) => row.offsetParent).length";
const COUNT: &str = "document.querySelector('.filter__count').textContent";
const FORM_CAN_BE_USED: &str = "!!document.querySelector('.filter__fields:enabled')";

/// A page with a list, taken over by the app and by the program of its form.
async fn visit(path: &str) -> Result<(StaticHost, Browser), Failure> {
    let host = StaticHost::of(Dist::SubPath).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&host.url(path)).await?;
    wait_for_form(&browser).await?;
    Ok((host, browser))
}

/// Waits until the form above the list can be used: its program may come later than the app.
async fn wait_for_form(browser: &Browser) -> TestResult {
    browser.wait_until("the form can be used", FORM_CAN_BE_USED).await
}

#[tokio::test]
async fn a_choice_narrows_the_ledger_and_works_with_back_and_forward() -> TestResult {
    let (host, browser) = visit("/claims/").await?;
    browser.wait_until("all claims are counted", &format!("{COUNT} === 'Showing 213 of 213.'")).await?;
    browser.choose("select[name=verdict]", "outdated").await?;
    browser.click(".filter button[type=submit]").await?;
    browser.wait_until("one claim is left", &format!("{SHOWN_CLAIMS} === 1")).await?;
    let mut faults = Faults::default();
    faults.unless_equal("count", browser.read::<String>(COUNT).await?.as_str(), "Showing 1 of 213.");
    faults.unless_equal("address", browser.read("location.href").await?, host.url("/claims/?verdict=outdated"));
    browser.back().await?;
    browser.wait_until("all claims are back", &format!("{SHOWN_CLAIMS} === 213")).await?;
    let chosen: String = browser.read("document.querySelector('select[name=verdict]').value").await?;
    faults.unless_equal("the choice after Back", chosen.as_str(), "");
    browser.forward().await?;
    browser.wait_until("one claim is left again", &format!("{SHOWN_CLAIMS} === 1")).await?;
    browser.click(".filter button[type=button]").await?;
    browser.wait_until("the button shows all", &format!("{SHOWN_CLAIMS} === 213")).await?;
    faults.unless_equal("address without choice", browser.read("location.href").await?, host.url("/claims/"));
    faults.all("console", browser.console_messages().await?);
    faults.result()
}

#[tokio::test]
async fn an_address_with_a_choice_shows_it_and_what_is_not_offered_is_left_out() -> TestResult {
    let (host, browser) = visit("/claims/?topic=cost&verdict=%22%3E%3Cb%3E").await?;
    browser.wait_until("two claims on cost are left", &format!("{SHOWN_CLAIMS} === 2")).await?;
    let mut faults = Faults::default();
    let chosen = "[...document.querySelectorAll('.filter select')].map((select) => select.value).join()";
    faults.unless_equal("the form", browser.read::<String>(chosen).await?.as_str(), "cost,");
    browser.goto_running(&host.url("/claims/?verdict=nonsense")).await?;
    browser.wait_until("all claims are shown", &format!("{SHOWN_CLAIMS} === 213")).await?;
    faults.result()
}

#[tokio::test]
async fn the_ledger_is_narrowed_by_keyboard_alone_and_the_count_is_announced() -> TestResult {
    let (_host, browser) = visit("/claims/").await?;
    browser.run("document.querySelector('select[name=verdict]').focus()").await?;
    browser.press(Key::Down).await?;
    browser.press(Key::Tab).await?;
    browser.press(Key::Enter).await?;
    browser.wait_until("the address holds the choice", "location.search === '?verdict=supported'").await?;
    browser.wait_until("the count is told", &format!("{COUNT} === 'Showing 55 of 213.'")).await?;
    let mut faults = Faults::default();
    let role: String = browser.read("document.querySelector('.filter__count').getAttribute('role')").await?;
    faults.unless_equal("role of the count", role.as_str(), "status");
    let focused: String = browser.read("document.activeElement.textContent").await?;
    faults.unless_equal("focus", focused.as_str(), "Show");
    faults.result()
}

#[tokio::test]
async fn sources_are_narrowed_by_four_things_and_sorted() -> TestResult {
    let (_host, browser) =
        visit("/evidence/?kind=rct&period=oldest&strength=compared&topic=benefits&order=oldest").await?;
    let years = "[...document.querySelectorAll('#sources-list > li')].filter((row) => row.offsetParent)
        .map((row) => Number(row.dataset.year))";
    browser.wait_until("the list is narrowed", &format!("({years}).length < 20")).await?;
    let found: Vec<u16> = browser.read(years).await?;
    let mut faults = Faults::default();
    faults.unless(!found.is_empty() && found.iter().all(|year| *year < 2010), || format!("years {found:?}"));
    faults.unless(found.is_sorted(), || format!("the oldest is not first: {found:?}"));
    let kinds = "[...new Set([...document.querySelectorAll('#sources-list > li')].filter((row) => row.offsetParent)
        .map((row) => row.dataset.kind))].join()";
    faults.unless_equal("kinds", browser.read::<String>(kinds).await?.as_str(), "rct");
    faults.result()
}

#[tokio::test]
async fn a_list_that_the_app_fetched_can_be_narrowed_too() -> TestResult {
    let host = StaticHost::of(Dist::SubPath).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&host.url("/myths/")).await?;
    browser.run("window.marker = true").await?;
    browser.click("main a[href$='/claims/']").await?;
    browser.wait_until("the ledger is drawn", &format!("{SHOWN_CLAIMS} === 213")).await?;
    wait_for_form(&browser).await?;
    browser.choose("select[name=topic]", "cost").await?;
    browser.click(".filter button[type=submit]").await?;
    browser.wait_until("two claims on cost are left", &format!("window.marker && {SHOWN_CLAIMS} === 2")).await
}

#[tokio::test]
async fn without_scripts_the_whole_list_is_there_and_no_form_that_does_nothing() -> TestResult {
    let host = StaticHost::of(Dist::SubPath).await?;
    let browser = Browser::setup().without_scripts().open().await?;
    browser.goto(&host.url("/claims/?verdict=outdated")).await?;
    let mut faults = Faults::default();
    faults.unless_equal("claims", browser.read(SHOWN_CLAIMS).await?, 213);
    let form: bool = browser.read("document.querySelector('.filter').offsetParent !== null").await?;
    faults.unless(!form, || "the form is shown".to_owned());
    faults.result()
}
