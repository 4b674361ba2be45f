//! The reminder for a visit: made on the device, neutral unless the reader wants otherwise, by keyboard, not there without
//! scripts.

use browser_tests::{Browser, Dist, Downloads, Failure, Faults, Key, StaticHost, TestResult};

const PAGE: &str = "/treatment-day/";
const STATUS: &str = "document.getElementById('reminder-status').textContent";
const REQUESTS: &str =
    "performance.getEntriesByType('resource').filter((entry) => entry.startTime > window.before).length";

async fn visit() -> Result<(StaticHost, Browser), Failure> {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&host.url(PAGE)).await?;
    browser.wait_until("the form can be used", "!document.getElementById('reminder-fields').disabled").await?;
    Ok((host, browser))
}

/// Fills day and time as a date picker does.
async fn fill(browser: &Browser) -> TestResult {
    let fill = "document.getElementById('reminder-day').value = '2026-11-28';
        document.getElementById('reminder-time').value = '09:30';";
    browser.run(fill).await
}

#[tokio::test]
async fn the_file_is_made_on_the_device_and_tells_nothing_of_the_visit() -> TestResult {
    let (_host, browser) = visit().await?;
    let downloads = Downloads::of(&browser).await?;
    browser.run("window.before = performance.now()").await?;
    fill(&browser).await?;
    browser.run("document.getElementById('reminder-time').focus()").await?;
    browser.press(Key::Enter).await?;
    let file = downloads.text("visit.ics").await?;
    let mut faults = Faults::default();
    for line in ["DTSTART:20261128T093000", "SUMMARY:Appointment", "CLASS:PRIVATE", "TRIGGER:-P1D", "TRIGGER:-PT2H"] {
        faults.unless(file.contains(&format!("\r\n{line}\r\n")), || format!("the file lacks {line}: {file}"));
    }
    for word in ["etamine", "guide", "medicine", "http"] {
        faults.unless(!file.to_lowercase().contains(word), || format!("the file says {word:?}: {file}"));
    }
    let said: String = browser.read(STATUS).await?;
    faults.unless(said.contains("visit.ics"), || format!("it is not said that the file is there: {said:?}"));
    faults.unless_equal("requests", browser.read(REQUESTS).await?, 0);
    let address: String = browser.read("location.pathname + location.search + location.hash").await?;
    faults.unless_equal("address", address.as_str(), PAGE);
    faults.all("console", browser.console_messages().await?);
    faults.result()
}

#[tokio::test]
async fn a_title_and_the_checklists_go_in_if_the_reader_wants_them() -> TestResult {
    let (_host, browser) = visit().await?;
    let downloads = Downloads::of(&browser).await?;
    fill(&browser).await?;
    browser.run("document.getElementById('reminder-title').value = ''").await?;
    browser.type_into("#reminder-title", "Dr. Lee, room 3").await?;
    browser.click("#reminder-lists").await?;
    browser.click(".reminder__tools button").await?;
    let file = downloads.text("visit.ics").await?;
    let unfolded = file.replace("\r\n ", "");
    let mut faults = Faults::default();
    faults.unless(unfolded.contains("SUMMARY:Dr. Lee\\, room 3\r\n"), || format!("the title is another: {file}"));
    for words in ["\\nMy bag for treatment day\\n- List of my medicines.\\n", "- My questions for staff."] {
        faults.unless(unfolded.contains(words), || format!("the entry lacks {words:?}: {file}"));
    }
    faults.unless(!unfolded.contains("Before I leave"), || "a list from below the form is in the entry".to_owned());
    let longest = file.split("\r\n").map(str::len).max();
    faults.unless(longest <= Some(75), || format!("a line has {longest:?} octets"));
    faults.result()
}

#[tokio::test]
async fn what_is_missing_is_told_and_gets_the_focus() -> TestResult {
    let (_host, browser) = visit().await?;
    let downloads = Downloads::of(&browser).await?;
    let state = "document.activeElement.id + ' ' + document.activeElement.ariaInvalid";
    let mut faults = Faults::default();
    browser.click(".reminder__tools button").await?;
    browser.wait_until("it is told", &format!("{STATUS} !== ''")).await?;
    let focused: String = browser.read(state).await?;
    faults.unless_equal("focus without a day", focused.as_str(), "reminder-day true");
    browser.run("document.getElementById('reminder-day').value = '2026-11-28'").await?;
    browser.press(Key::Enter).await?;
    browser.wait_until("the next is told", "document.activeElement.id === 'reminder-time'").await?;
    let focused: String = browser.read(state).await?;
    faults.unless_equal("focus without a time", focused.as_str(), "reminder-time true");
    faults.unless_equal("files", downloads.count()?, 0);
    faults.all("axe", browser.axe_violations().await?);
    faults.result()
}

#[tokio::test]
async fn it_works_on_a_page_that_the_app_draws() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&host.url("/suicidal-thoughts/")).await?;
    let downloads = Downloads::of(&browser).await?;
    browser.click(".pager a[href='/treatment-day/']").await?;
    browser
        .wait_until("the form can be used", "document.getElementById('reminder-fields')?.disabled === false")
        .await?;
    fill(&browser).await?;
    browser.click(".reminder__tools button").await?;
    downloads.text("visit.ics").await.map(|_| ())
}

#[tokio::test]
async fn without_the_app_there_is_no_form() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().without_scripts().open().await?;
    browser.goto(&host.url(PAGE)).await?;
    let is_seen: bool = browser.read("document.querySelector('.reminder').checkVisibility()").await?;
    let mut faults = Faults::default();
    faults.unless(!is_seen, || "a form stands there that nothing answers".to_owned());
    faults.result()
}
