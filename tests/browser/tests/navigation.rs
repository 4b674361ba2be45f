//! A click leads to the next page without loading it: title, focus, announcement, scroll and history are as they must be.

use browser_tests::{Browser, Dist, Failure, Faults, Key, StaticHost, TestResult, WrittenPage};
use serde::Deserialize;

/// What a page says of itself once it is shown.
#[derive(Debug, Deserialize)]
struct Shown {
    title: String,
    words: String,
    focused: String,
    announced: String,
    scroll: f64,
    current: Vec<String>,
    was_loaded: bool,
    menu_is_open: bool,
}

const SHOWN: &str = "(() => ({
    title: document.title,
    words: (() => {
        const main = document.getElementById('main').cloneNode(true);
        // What only the app fills is not in the file.
        main.querySelectorAll('[data-with-app]').forEach((part) => part.replaceChildren());
        return main.textContent;
    })(),
    focused: document.activeElement?.id ?? '',
    announced: document.querySelector('#app > [role=status]').textContent,
    scroll: scrollY,
    current: [...document.querySelectorAll('#menu [aria-current=page]')].map((link) => link.href),
    was_loaded: !window.marker,
    menu_is_open: document.querySelector('#menu:popover-open') !== null,
}))()";

/// A guide that is served and a browser that runs it.
struct Visit {
    dist: Dist,
    host: StaticHost,
    browser: Browser,
}

impl Visit {
    async fn to(dist: Dist, path: &str) -> Result<Visit, Failure> {
        let visit = Visit { dist, host: StaticHost::of(dist).await?, browser: Browser::open().await? };
        visit.browser.goto_running(&visit.host.url(path)).await?;
        visit.browser.run("window.marker = true").await?;
        Ok(visit)
    }

    /// What the file of a page says.
    fn written(&self, url: &str) -> Result<WrittenPage, Failure> {
        WrittenPage::read(self.dist, url.strip_prefix(&self.host.url("")).unwrap_or(url))
    }

    /// Waits until the page of this address stands there with its lists.
    async fn arrival(&self, url: &str) -> Result<Shown, Failure> {
        let expected = self.written(url)?;
        let condition = format!(
            "location.href === {url:?} && document.querySelector('h1')?.textContent === {:?}
             && document.title === {:?} && !document.querySelector('.fetch-status [role], [data-unfinished]')",
            expected.heading, expected.title
        );
        self.browser.wait_until(&format!("{url} is shown with its title"), &condition).await?;
        self.browser.read(SHOWN).await
    }

    /// Notes what is not as it must be after a click that led to a page's top.
    async fn check_arrival(&self, url: &str, faults: &mut Faults) -> TestResult {
        let shown = match self.arrival(url).await {
            Ok(shown) => shown,
            Err(failure) => {
                faults.all(url, [failure]);
                return Ok(());
            }
        };
        let expected = self.written(url)?;
        faults.unless(!shown.was_loaded, || format!("{url}: it was loaded anew"));
        faults.unless_same_words(url, &shown.words, &expected.words);
        faults.unless_equal(&format!("{url}: title"), shown.title, expected.title);
        faults.unless_equal(&format!("{url}: focus"), shown.focused.as_str(), "title");
        faults.unless(shown.announced.ends_with(&expected.heading), || {
            format!("{url}: announced is {:?}", shown.announced)
        });
        faults.unless_equal(&format!("{url}: scroll"), shown.scroll, 0.0);
        faults.unless(!shown.menu_is_open, || format!("{url}: the menu is still open"));
        faults.all(url, self.browser.console_messages().await?);
        Ok(())
    }
}

async fn every_link_of_the_menu_leads_on(dist: Dist) -> TestResult {
    let visit = Visit::to(dist, "/").await?;
    let links: Vec<String> = visit.browser.read("[...document.querySelectorAll('#menu a')].map((a) => a.href)").await?;
    let mut faults = Faults::default();
    faults.unless(links.len() > 15, || format!("the menu has {} links only", links.len()));
    // From the last to the first, so that the front page is reached by a link too.
    for (position, url) in links.iter().enumerate().rev() {
        visit.browser.click(".header__menu").await?;
        visit.browser.wait_until("the menu is open", "document.querySelector('#menu:popover-open')").await?;
        visit.browser.run(&format!("document.querySelectorAll('#menu a')[{position}].id = 'next-{position}'")).await?;
        visit.browser.click(&format!("#next-{position}")).await?;
        visit.check_arrival(url, &mut faults).await?;
        let shown: Shown = visit.browser.read(SHOWN).await?;
        faults.unless_equal(&format!("{url}: aria-current"), shown.current, vec![url.clone()]);
    }
    faults.result()
}

#[tokio::test]
async fn every_link_of_the_menu_leads_on_at_the_root_of_a_host() -> TestResult {
    every_link_of_the_menu_leads_on(Dist::Root).await
}

#[tokio::test]
async fn every_link_of_the_menu_leads_on_under_a_folder_of_a_host() -> TestResult {
    every_link_of_the_menu_leads_on(Dist::SubPath).await
}

#[tokio::test]
async fn the_menu_answers_the_keyboard() -> TestResult {
    const OPEN: &str = "document.querySelector('#menu:popover-open')";
    let visit = Visit::to(Dist::Root, "/").await?;
    let browser = &visit.browser;
    browser.run("document.querySelector('.header__menu').focus()").await?;
    browser.press(Key::Enter).await?;
    browser.wait_until("Enter opens the menu", OPEN).await?;
    browser.press(Key::Escape).await?;
    browser.wait_until("Escape closes the menu", &format!("!{OPEN}")).await?;
    browser.wait_until("the button has the focus again", "document.activeElement.matches('.header__menu')").await?;
    browser.press(Key::Enter).await?;
    browser.wait_until("Enter opens the menu", OPEN).await?;
    browser.press(Key::Tab).await?;
    browser.wait_until("Tab leads into the menu", "document.activeElement.matches('#menu a')").await?;
    browser.press(Key::Tab).await?;
    let next: String = browser.read("document.activeElement.href").await?;
    browser.press(Key::Enter).await?;
    let mut faults = Faults::default();
    visit.check_arrival(&next, &mut faults).await?;
    faults.result()
}

/// Clicks a link to a place on another page and notes where that led.
async fn check_link_to_a_place(visit: &Visit, faults: &mut Faults) -> TestResult {
    const LINK: &str = ".article a[href*='/options/#']";
    let url: String = visit.browser.read(&format!("document.querySelector(\"{LINK}\").href")).await?;
    let anchor = url.split('#').nth(1).unwrap_or_default().to_owned();
    visit.browser.click(LINK).await?;
    visit.browser.wait_until("the page is shown", "document.querySelector('.article--options')").await?;
    let place = format!("document.getElementById({anchor:?})");
    let near_the_top = format!("Math.abs({place}.getBoundingClientRect().top) < innerHeight / 3");
    if let Err(failure) = visit.browser.wait_until("the place is near the top of the window", &near_the_top).await {
        faults.all(&url, [failure]);
    }
    let shown: Shown = visit.browser.read(SHOWN).await?;
    faults.unless_equal(&format!("{url}: focus"), shown.focused, anchor);
    faults.unless(!shown.was_loaded, || format!("{url}: it was loaded anew"));
    Ok(())
}

#[tokio::test]
async fn a_link_to_a_place_scrolls_there_and_moves_the_focus() -> TestResult {
    let visit = Visit::to(Dist::Root, "/").await?;
    let mut faults = Faults::default();
    check_link_to_a_place(&visit, &mut faults).await?;
    faults.result()
}

#[tokio::test]
async fn a_link_to_a_place_works_after_a_jump_within_a_page_too() -> TestResult {
    let visit = Visit::to(Dist::Root, "/").await?;
    visit.browser.run("location.hash = document.querySelector('.prose a.cite').hash").await?;
    visit.browser.wait_until("the page has jumped", "document.querySelector(':target')").await?;
    let mut faults = Faults::default();
    check_link_to_a_place(&visit, &mut faults).await?;
    faults.result()
}

#[tokio::test]
async fn back_and_forward_restore_page_and_scroll() -> TestResult {
    let visit = Visit::to(Dist::Root, "/").await?;
    let browser = &visit.browser;
    let here = visit.host.url("/");
    let there: String = browser.read("document.querySelector('.pager__next').href").await?;
    let at = |pixels: u32| format!("Math.abs(scrollY - {pixels}) <= 2");
    browser.run("scrollTo({ top: 900, behavior: 'instant' })").await?;
    // A pointer would scroll to the link first; and browsers that go back pass over what no reader's own doing led to.
    browser.run("document.querySelector('.pager__next').focus({ preventScroll: true })").await?;
    browser.press(Key::Enter).await?;
    visit.arrival(&there).await?;
    browser.run("scrollTo({ top: 500, behavior: 'instant' })").await?;
    browser.wait_until("the page is scrolled", &at(500)).await?;

    let mut faults = Faults::default();
    for (name, url, pixels) in [("Back", &here, 900), ("Forward", &there, 500), ("Back again", &here, 900)] {
        if name == "Forward" {
            browser.forward().await?
        } else {
            browser.back().await?
        }
        let shown = visit.arrival(url).await?;
        let expected = visit.written(url)?;
        faults.unless_same_words(name, &shown.words, &expected.words);
        faults.unless_equal(&format!("{name}: focus"), shown.focused.as_str(), "title");
        faults.unless(!shown.was_loaded, || format!("{name}: the page was loaded anew"));
        if browser.wait_until("the scroll position is restored", &at(pixels)).await.is_err() {
            let found: f64 = browser.read("scrollY").await?;
            faults.unless(false, || format!("{name}: scrolled to {found} instead of {pixels}"));
        }
    }
    faults.result()
}

#[tokio::test]
async fn a_page_that_was_clicked_to_can_be_loaded_again() -> TestResult {
    for dist in Dist::ALL {
        let visit = Visit::to(dist, "/").await?;
        let next: String = visit.browser.read("document.querySelector('.pager__next').href").await?;
        visit.browser.click(".pager__next").await?;
        visit.arrival(&next).await?;
        visit.browser.reload().await?;
        visit.browser.wait_until_app_runs().await?;
        let mut faults = Faults::default();
        faults.unless(visit.arrival(&next).await?.was_loaded, || "it was not loaded anew".to_owned());
        faults.all(&next, visit.browser.console_messages().await?);
        faults.result()?;
    }
    Ok(())
}

/// Calls back with the status of the page's own address.
const STATUS: &str = "const finish = arguments[arguments.length - 1];
    fetch(location.href).then(({ status }) => finish(status), () => finish(0));";

#[tokio::test]
async fn a_wrong_address_is_answered_with_404_and_a_page_that_leads_on() -> TestResult {
    for dist in Dist::ALL {
        let visit = Visit::to(dist, "/no/such/page/").await?;
        let status: u16 = visit.browser.run_async(STATUS).await?;
        let class: String = visit.browser.read("document.querySelector('main article').className").await?;
        visit.browser.console_messages().await?;
        visit.browser.click(".prose a").await?;
        let mut faults = Faults::default();
        faults.unless_equal("status", status, 404);
        faults.unless_equal("page", class.as_str(), "article article--not-found");
        visit.check_arrival(&visit.host.url("/"), &mut faults).await?;
        faults.result()?;
    }
    Ok(())
}

#[tokio::test]
async fn a_citation_leads_to_its_source_and_back() -> TestResult {
    const IN_SIGHT: &str = "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)";
    let visit = Visit::to(Dist::Root, "/benefits/").await?;
    let browser = &visit.browser;
    let source: String = browser.read("document.querySelector('.prose a.cite').hash").await?;
    browser.run("scrollTo({ top: 600, behavior: 'instant' })").await?;
    browser.click(".prose a.cite").await?;
    browser.wait_until("its note is open", "document.querySelector('#citation-note')").await?;
    browser.click("#citation-note a[href^='#source-']").await?;
    let in_sight = |id: &str| {
        format!("location.hash === '{id}' && {IN_SIGHT}(document.querySelector('{id}').getBoundingClientRect())")
    };
    browser.wait_until("the source is in sight", &in_sight(&source)).await?;
    let back = format!("{source} .sources__back");
    let mention: String = browser.read(&format!("document.querySelector('{back}').hash")).await?;
    browser.click(&back).await?;
    browser.wait_until("the text is in sight again", &in_sight(&mention)).await?;
    let shown: Shown = browser.read(SHOWN).await?;
    let mut faults = Faults::default();
    faults.unless(!shown.was_loaded, || "the page was loaded anew".to_owned());
    faults.all("console", browser.console_messages().await?);
    faults.result()
}

#[tokio::test]
async fn a_sources_page_that_was_clicked_to_is_as_the_prerendered_one() -> TestResult {
    for dist in Dist::ALL {
        let visit = Visit::to(dist, "/evidence/").await?;
        let url: String = visit.browser.read("document.querySelector('.evidence__title').href").await?;
        visit.browser.click(".evidence__title").await?;
        let mut faults = Faults::default();
        visit.check_arrival(&url, &mut faults).await?;
        faults.result()?;
    }
    Ok(())
}

#[tokio::test]
async fn a_list_that_cannot_be_fetched_says_so_and_can_be_asked_for_again() -> TestResult {
    let visit = Visit::to(Dist::Root, "/quality/").await?;
    let browser = &visit.browser;
    visit.host.loses("/data/claims");
    browser.run("document.querySelector('#menu a[href$=\"/claims/\"]').click()").await?;
    browser
        .wait_until(
            "the page says that its list is missing",
            "document.querySelector('.fetch-status [role=alert]') && document.querySelector('.fetch-status button')",
        )
        .await?;
    browser.click(".fetch-status button").await?;
    browser
        .wait_until(
            "it says so again",
            "document.querySelector('.fetch-status [role=alert]') && document.querySelector('.fetch-status button')",
        )
        .await?;
    visit.host.recovers();
    browser.click(".fetch-status button").await?;
    browser.wait_until("the list is there", "document.querySelectorAll('#claims > .claim').length === 213").await?;
    let alerts: usize = browser.read("document.querySelectorAll('.fetch-status [role]').length").await?;
    let mut faults = Faults::default();
    faults.unless_equal("messages left", alerts, 0);
    faults.result()
}

#[tokio::test]
async fn a_source_that_does_not_exist_is_said_to_be_missing() -> TestResult {
    let visit = Visit::to(Dist::Root, "/evidence/").await?;
    let link =
        "const link = document.querySelector('.evidence__title'); link.href = '/evidence/nobody-1999/'; link.click()";
    visit.browser.run(link).await?;
    visit
        .browser
        .wait_until(
            "the page says that it is missing",
            "document.querySelector('h1')?.textContent === 'No such source'",
        )
        .await?;
    let mut faults = Faults::default();
    faults.unless_equal("headings", visit.browser.read("document.querySelectorAll('h1').length").await?, 1);
    faults.unless_equal("focus", visit.browser.read("document.activeElement.id").await?, "title".to_owned());
    faults.result()
}

#[tokio::test]
async fn a_page_left_before_its_list_came_does_no_harm() -> TestResult {
    let visit = Visit::to(Dist::Root, "/").await?;
    let leave = "document.querySelector('#menu a[href$=\"/claims/\"]').click();
        document.querySelector('#menu a[href$=\"/faq/\"]').click();";
    visit.browser.run(leave).await?;
    let mut faults = Faults::default();
    visit.check_arrival(&visit.host.url("/faq/"), &mut faults).await?;
    faults.result()
}
