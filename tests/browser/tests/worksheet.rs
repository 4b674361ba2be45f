//! The decision aid: marked by keyboard, kept on the device only when asked, printed on one page, of use without scripts.

use browser_tests::{Browser, Dist, Failure, Faults, Key, StaticHost, TestResult};

const PAGE: &str = "/is-it-for-me/";
const SUMMARY: &str = "document.querySelector('.summary')?.textContent ?? ''";
/// Without the script of the guide's own worker, which only WebKit lists, and at any time.
const REQUESTS: &str = "performance.getEntriesByType('resource').map(({ name }) => name)
    .filter((name) => !name.endsWith('/service-worker.js'))";
const STORED: &str = "Object.keys(localStorage).length";

async fn visit() -> Result<(StaticHost, Browser), Failure> {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&host.url(PAGE)).await?;
    browser.wait_until("the summary is there", "document.querySelector('.summary')").await?;
    Ok((host, browser))
}

async fn wait_for_summary(browser: &Browser, words: &str) -> TestResult {
    browser.wait_until(&format!("the summary says {words:?}"), &format!("({SUMMARY}).includes({words:?})")).await
}

#[tokio::test]
async fn marks_and_questions_made_by_keyboard_stand_in_the_summary() -> TestResult {
    let (_host, browser) = visit().await?;
    browser.run("document.querySelector('#soon input').focus()").await?;
    browser.press(' ').await?;
    wait_for_summary(&browser, "I need relief soon").await?;
    browser.press(Key::Right).await?;
    wait_for_summary(&browser, "Fits me a little").await?;
    browser.run("document.getElementById('ask-cost').focus()").await?;
    browser.press(' ').await?;
    wait_for_summary(&browser, "What will it cost").await?;
    let mut faults = Faults::default();
    let words: String = browser.read(SUMMARY).await?;
    faults.unless(!words.contains("Fits me a lot"), || format!("the first mark is still there: {words}"));
    faults.unless(!words.to_lowercase().contains("eligible"), || "it judges the reader".to_owned());
    faults.all("console", browser.console_messages().await?);
    faults.result()
}

#[tokio::test]
async fn what_is_typed_is_text_and_own_questions_can_be_added() -> TestResult {
    let (_host, browser) = visit().await?;
    browser.type_into("[name=own-1]", "Can my sister <b>stay</b>?").await?;
    wait_for_summary(&browser, "Can my sister <b>stay</b>?").await?;
    let more = "[...document.querySelectorAll('.worksheet__own')].filter((line) => line.offsetParent).length";
    let mut faults = Faults::default();
    faults.unless_equal("own questions at first", browser.read(more).await?, 3);
    browser.click("#worksheet-more").await?;
    browser.wait_until("a fourth field is there", &format!("{more} === 4")).await?;
    let focused: String = browser.read("document.activeElement.name").await?;
    faults.unless_equal("focus", focused.as_str(), "own-4");
    browser.type_into("[name=own-4]", "And my dog?").await?;
    wait_for_summary(&browser, "And my dog?").await?;
    faults.result()
}

#[tokio::test]
async fn nothing_is_kept_or_sent_unless_the_reader_asks() -> TestResult {
    let (_host, browser) = visit().await?;
    browser.wait_until("the guide fetches no more by itself", "document.documentElement.dataset.kept").await?;
    let before: Vec<String> = browser.read(REQUESTS).await?;
    browser.click("#soon input").await?;
    browser.type_into("#note-fear", "Needles").await?;
    browser.press(Key::Enter).await?;
    wait_for_summary(&browser, "Needles").await?;
    let mut faults = Faults::default();
    faults.unless_equal("stored", browser.read(STORED).await?, 0);
    let after: Vec<String> = browser.read(REQUESTS).await?;
    faults.all("a request", after.iter().filter(|address| !before.contains(address)));
    faults.unless_equal("cookies", browser.cookie_count().await?, 0);
    browser.type_into("[name=own-1]", "x").await?;
    browser.press(Key::Enter).await?;
    let search: String = browser.read("location.search").await?;
    faults.unless_equal("address after Enter", search.as_str(), "");
    faults.result()
}

#[tokio::test]
async fn what_the_reader_keeps_comes_back_until_it_is_forgotten() -> TestResult {
    let (_host, browser) = visit().await?;
    browser.click("#soon input").await?;
    browser.type_into("[name=own-4], [name=own-1]", "Who drives me?").await?;
    browser.click(".worksheet__keep input").await?;
    browser.wait_until("it is stored", &format!("{STORED} === 1")).await?;
    browser.reload().await?;
    browser.wait_until_app_runs().await?;
    wait_for_summary(&browser, "Who drives me?").await?;
    wait_for_summary(&browser, "I need relief soon").await?;
    browser.click(".worksheet__tools button:nth-of-type(2)").await?;
    browser.say_yes().await?;
    browser.wait_until("nothing is stored", &format!("{STORED} === 0")).await?;
    wait_for_summary(&browser, "Nothing is marked yet").await?;
    let marked: u32 = browser.read("document.querySelectorAll('.worksheet__form :checked').length").await?;
    let mut faults = Faults::default();
    faults.unless_equal("marks", marked, 0);
    faults.result()
}

#[tokio::test]
async fn marks_made_before_the_app_starts_are_in_the_summary() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    host.runs_first("window.requestIdleCallback = (start) => { window.startNow = start; }");
    browser.goto(&host.url(PAGE)).await?;
    browser.wait_until("the start script waits", "window.startNow").await?;
    browser.click("#memory input").await?;
    browser.type_into("[name=own-2]", "May I bring music?").await?;
    browser.run("window.startNow()").await?;
    wait_for_summary(&browser, "I could not accept a risk to my memory").await?;
    wait_for_summary(&browser, "May I bring music?").await
}

#[tokio::test]
async fn the_summary_prints_alone_on_one_page() -> TestResult {
    let (host, browser) = visit().await?;
    let mut faults = Faults::default();
    faults
        .unless(browser.chromium()?.printed_pages().await? > 5, || "the whole page prints on a few sheets".to_owned());
    browser.goto_running(&host.url("/is-it-for-me/#worksheet")).await?;
    let mark_all = "document.querySelectorAll('.worksheet__form input[value=lot], .worksheet__form [type=checkbox]')
        .forEach((input) => input.click());
        document.querySelectorAll('.worksheet__form textarea, [name=own-1], [name=own-2]').forEach((field) => {
            field.value = 'Some words that go over more than one line of the summary when they are printed on paper.';
            field.dispatchEvent(new Event('input', { bubbles: true }));
        });";
    browser.run(mark_all).await?;
    wait_for_summary(&browser, "Some words that go over").await?;
    faults.unless_equal("sheets of the full summary", browser.chromium()?.printed_pages().await?, 1);
    faults.result()
}

#[tokio::test]
async fn without_scripts_it_is_a_form_to_mark_and_to_print_on_one_page() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().without_scripts().phone().open().await?;
    browser.goto(&host.url(PAGE)).await?;
    browser.click("#soon input").await?;
    browser.type_into("[name=own-1]", "Who drives me?").await?;
    browser.press(Key::Enter).await?;
    browser.click(".worksheet__introduction a").await?;
    browser.wait_until("the worksheet is the target", "document.querySelector('#worksheet:target')").await?;
    let mut faults = Faults::default();
    faults.unless_equal("marks", browser.read("document.querySelectorAll('.worksheet :checked').length").await?, 1);
    let written: String = browser.read("document.querySelector('[name=own-1]').value").await?;
    faults.unless_equal("what was written", written.as_str(), "Who drives me?");
    faults.unless_equal("address", browser.read("location.search").await?, String::new());
    faults.unless_equal("sheets", browser.chromium()?.printed_pages().await?, 1);
    faults.result()
}
