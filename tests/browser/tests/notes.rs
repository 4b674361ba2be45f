//! Notes in place: what a citation stands for and what a word means, by pointer, by keyboard, and how they are closed.

use browser_tests::{Browser, Dist, Faults, Key, StaticHost, TestResult};

const CITATION: &str = ".prose a.cite";
const NOTE_IS_OPEN: &str = "document.querySelector('#citation-note')?.matches(':popover-open')";

#[tokio::test]
async fn a_citation_opens_a_note_and_escape_brings_the_reader_back() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let mut faults = Faults::default();
    for (name, setup) in [("phone", Browser::setup().phone()), ("desktop", Browser::setup().desktop())] {
        let browser = setup.still().open().await?;
        browser.goto_running(&guide.url("/benefits/")).await?;
        let address: String = browser.read("location.href").await?;
        browser.run(&format!("document.querySelector('{CITATION}').focus()")).await?;
        browser.press(Key::Enter).await?;
        browser.wait_until("the note is open", NOTE_IS_OPEN).await?;
        let says_the_source = format!(
            "document.querySelector('#citation-note cite').textContent
                === document.querySelector(document.querySelector('{CITATION}').hash + ' cite').textContent"
        );
        faults.unless(browser.read(&says_the_source).await?, || format!("{name}: it is another source"));
        let is_in_sight = "(({ left, right, bottom }) => left >= 0 && right <= innerWidth && bottom <= innerHeight)(
            document.querySelector('#citation-note').getBoundingClientRect())";
        faults.unless(browser.read(is_in_sight).await?, || format!("{name}: it is not in sight"));
        faults.unless_equal(
            name,
            browser.read::<String>("document.activeElement.id").await?,
            "citation-note".to_owned(),
        );
        faults.all(name, browser.axe_violations().await?);
        browser.press(Key::Tab).await?;
        let next = "document.activeElement.closest('#citation-note') !== null";
        faults.unless(browser.read(next).await?, || format!("{name}: Tab does not lead into the note"));
        browser.press(Key::Escape).await?;
        browser.wait_until("the note is closed", &format!("!{NOTE_IS_OPEN}")).await?;
        let is_back = format!("document.activeElement === document.querySelector('{CITATION}')");
        faults.unless(browser.read(&is_back).await?, || format!("{name}: the focus is lost"));
        faults.unless_equal(name, browser.read::<String>("location.href").await?, address);
    }
    faults.result()
}

#[tokio::test]
async fn a_click_elsewhere_closes_the_note_and_one_on_another_citation_opens_that() -> TestResult {
    let guide = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().desktop().open().await?;
    browser.goto_running(&guide.url("/side-effects/")).await?;
    browser.click(CITATION).await?;
    browser.wait_until("the note is open", NOTE_IS_OPEN).await?;
    browser.click("h1").await?;
    browser.wait_until("the note is closed", &format!("!{NOTE_IS_OPEN}")).await?;
    browser.run(&format!("document.querySelectorAll('{CITATION}')[5].click()")).await?;
    browser.wait_until("the other note is open", NOTE_IS_OPEN).await?;
    assert_eq!(browser.read::<u32>("document.querySelectorAll('#citation-note').length").await?, 1);
    Ok(())
}

#[tokio::test]
async fn without_scripts_a_citation_is_a_link_to_the_list_of_sources() -> TestResult {
    let guide = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().without_scripts().open().await?;
    browser.goto(&guide.url("/benefits/")).await?;
    browser.click(CITATION).await?;
    browser.wait_until("the source is the target", "location.hash.startsWith('#source-')").await?;
    browser.wait_until("its fold is open", "document.querySelector('.sources details').open").await
}
