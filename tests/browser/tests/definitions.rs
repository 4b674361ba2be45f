//! A glossary word opens its meaning where it stands: by pointer and keyboard, without hover, without scripts.

use browser_tests::{Browser, Dist, Faults, Key, StaticHost, TestResult};

const OPEN: &str = "document.querySelector('.definition:popover-open')";

#[tokio::test]
async fn a_word_opens_by_keyboard_leads_on_and_closes_with_escape() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&host.url("/side-effects/")).await?;
    browser.run("document.querySelector('.prose .term').focus()").await?;
    browser.press(Key::Enter).await?;
    browser.wait_until("the meaning is open", OPEN).await?;
    let mut faults = Faults::default();
    let word: String = browser.read("document.activeElement.textContent.toLowerCase()").await?;
    let meaning: String = browser.read(&format!("{OPEN}.textContent.toLowerCase()")).await?;
    faults.unless(meaning.contains(&word), || format!("{word:?} opens {meaning:?}"));
    browser.press(Key::Tab).await?;
    let next: String = browser.read("document.activeElement.getAttribute('href') ?? ''").await?;
    faults.unless(next.starts_with("/glossary/#"), || format!("the next stop is {next:?}"));
    browser.press(Key::Escape).await?;
    browser.wait_until("the meaning is closed", &format!("!{OPEN}")).await?;
    let back: String = browser.read("document.activeElement.className").await?;
    faults.unless_equal("focus after Escape", back.as_str(), "term");
    faults.all("console", browser.console_messages().await?);
    faults.result()
}

#[tokio::test]
async fn another_word_closes_the_first_and_a_click_beside_it_closes_all() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&host.url("/benefits/")).await?;
    let words = "[...document.querySelectorAll('.prose .term')]";
    browser.run(&format!("{words}[0].click()")).await?;
    browser.wait_until("the meaning is open", OPEN).await?;
    browser.run(&format!("{words}[1].click()")).await?;
    browser
        .wait_until("the second is open", &format!("{OPEN}?.id === {words}[1].getAttribute('popovertarget')"))
        .await?;
    let open: u32 = browser.read("document.querySelectorAll('.definition:popover-open').length").await?;
    let mut faults = Faults::default();
    faults.unless_equal("open meanings", open, 1);
    browser.click("h1").await?;
    browser.wait_until("none is open", &format!("!{OPEN}")).await?;
    faults.result()
}

#[tokio::test]
async fn without_scripts_a_tap_on_a_phone_opens_it_within_the_screen() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().without_scripts().phone().open().await?;
    browser.goto(&host.url("/treatment-day/")).await?;
    browser.click(".prose .term").await?;
    browser.wait_until("the meaning is open", OPEN).await?;
    let fits: bool = browser
        .read(&format!(
            "(() => {{ const box = {OPEN}.getBoundingClientRect();
            return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight; }})()"
        ))
        .await?;
    let mut faults = Faults::default();
    faults.unless(fits, || "the meaning leaves the screen".to_owned());
    faults.result()
}

#[tokio::test]
async fn each_word_is_explained_at_its_first_use_only() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    let mut faults = Faults::default();
    for path in ["/benefits/", "/side-effects/", "/is-it-for-me/", "/faq/"] {
        browser.goto(&host.url(path)).await?;
        let words: u32 = browser.read("document.querySelectorAll('.article .term').length").await?;
        let meanings: u32 = browser.read("document.querySelectorAll('.definition').length").await?;
        faults.unless(meanings >= 10, || format!("{path}: only {meanings} words are explained"));
        faults.unless(words >= meanings, || format!("{path}: {words} words for {meanings} meanings"));
    }
    faults.result()
}
