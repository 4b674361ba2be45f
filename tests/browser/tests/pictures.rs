//! The pictures and lists that react: the story of a synapse and the list of sections, by keyboard and by themselves.

use browser_tests::{Browser, Dist, Key, StaticHost, TestResult};

/// The step that the story shows.
const SHOWN: &str = "[...document.querySelectorAll('.story__step')]
    .filter((step) => getComputedStyle(step).visibility === 'visible').map((step) => step.id).join()";

/// Makes what happens every few seconds happen at once, one after the other.
const HURRY: &str = "const slow = setInterval; window.setInterval = (task, time) => slow(task, time / 100);";

#[tokio::test]
async fn the_story_plays_to_its_end_and_can_be_played_again() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().still().open().await?;
    host.runs_first(HURRY);
    browser.goto_running(&host.url("/how-it-works/")).await?;
    browser.click(".story-player__tools button").await?;
    for _ in 0..2 {
        browser.wait_until("the last step is shown", &format!("{SHOWN} === 'step-contacts'")).await?;
        let word = "document.querySelector('.story-player__tools button').textContent === 'Play the steps slowly'";
        browser.wait_until("the story has stopped", word).await?;
        browser.click(".story-player__tools button").await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_choice_of_the_readers_own_stops_the_story() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().still().open().await?;
    browser.goto_running(&host.url("/how-it-works/")).await?;
    browser.click(".story-player__tools button").await?;
    let word = "document.querySelector('.story-player__tools button').textContent";
    browser.wait_until("the story plays", &format!("{word} === 'Pause'")).await?;
    browser.run("document.querySelector('.story__button:checked').focus()").await?;
    browser.press(Key::Right).await?;
    browser.wait_until("the next step is shown", &format!("{SHOWN} === 'step-stress'")).await?;
    browser.wait_until("the story has stopped", &format!("{word} === 'Play the steps slowly'")).await
}

#[tokio::test]
async fn the_list_of_sections_follows_the_scroll() -> TestResult {
    const CURRENT: &str = "[...document.querySelectorAll('.on-this-page a[aria-current=location]')]
        .map((link) => link.hash).join()";
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().still().desktop().open().await?;
    browser.goto_running(&host.url("/benefits/")).await?;
    browser.wait_until("no section is marked at the top", &format!("{CURRENT} === ''")).await?;
    for section in ["one-drip", "who"] {
        browser.run(&format!("document.getElementById('{section}').scrollIntoView()")).await?;
        browser.wait_until("the section is marked", &format!("{CURRENT} === '#{section}'")).await?;
    }
    let seen = "(() => {
        const list = document.querySelector('.on-this-page').getBoundingClientRect();
        const link = document.querySelector('.on-this-page a[aria-current]').getBoundingClientRect();
        return link.top >= list.top && link.bottom <= list.bottom;
    })()";
    browser.run("document.getElementById('open-questions').scrollIntoView()").await?;
    browser.wait_until("the marked link is in view", seen).await
}

#[tokio::test]
async fn a_page_opened_in_the_app_has_the_styles_of_its_pictures() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().still().desktop().open().await?;
    browser.goto_running(&host.url("/benefits/")).await?;
    browser.click(".header__links a[href='/how-it-works/']").await?;
    let choices = "getComputedStyle(document.querySelector('.story__choices') ?? document.body).display === 'grid'";
    browser.wait_until("the story is laid out", choices).await
}
