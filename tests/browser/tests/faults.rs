//! Whatever goes wrong with the app or around it, the page is readable, its links lead on, and crisis help is there.

use browser_tests::{Browser, Dist, Failure, Faults, StaticHost, TestResult};

/// What a reader has left on a page.
const LEFT: &str = "(() => {
    const help = document.querySelector('.crisis a[href^=\"tel:\"]');
    return [
        document.querySelectorAll('#app h1').length === 1 ? '' : 'it has not one title',
        document.getElementById('app').innerText.length > 1000 ? '' : 'it has hardly any words',
        help?.checkVisibility() && help.getBoundingClientRect().height > 20 ? '' : 'crisis help is not to be seen',
    ].filter(Boolean);
})()";

/// How the app ends up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum App {
    Runs,
    IsOff,
}

/// A page and its browser, after something went wrong.
struct Visit {
    host: StaticHost,
    browser: Browser,
}

impl Visit {
    async fn new() -> Result<Visit, Failure> {
        Ok(Visit { host: StaticHost::of(Dist::Root).await?, browser: Browser::open().await? })
    }

    /// A visit on which a script runs before any other.
    async fn with_script(script: &str) -> Result<Visit, Failure> {
        let visit = Visit::new().await?;
        visit.host.runs_first(script);
        Ok(visit)
    }

    /// Goes to a page, waits until the app runs or is off, and notes what a reader lacks there and on the next page.
    async fn check(&self, expected: App) -> TestResult {
        self.browser.goto(&self.host.url("/benefits/")).await?;
        self.check_here(expected).await
    }

    async fn check_here(&self, expected: App) -> TestResult {
        let state = if expected == App::Runs { "ready" } else { "failed" };
        let is_so = format!("document.documentElement.dataset.app === '{state}'");
        self.browser.wait_until(&format!("the app is \"{state}\""), &is_so).await?;
        let mut faults = Faults::default();
        faults.all("the page", self.browser.read::<Vec<String>>(LEFT).await?);
        let told = self.browser.console_messages().await?;
        let is_told =
            told.iter().any(|message| message.contains("The guide's app") && message.contains("works without"));
        faults.unless(is_told == (expected == App::IsOff), || format!("the console says {told:?}"));
        faults.result()?;
        self.check_next_page(expected == App::IsOff).await
    }

    /// Goes on by a link, and notes whether the browser or the app followed it and what a reader lacks there.
    async fn check_next_page(&self, is_loaded: bool) -> TestResult {
        self.browser.run("window.stillHere = true; document.querySelector('.pager__next').click()").await?;
        let arrived =
            "location.pathname === '/how-long-it-lasts/' && document.querySelector('.article--how-long-it-lasts h1')";
        self.browser.wait_until("the link leads to the next page", arrived).await?;
        let was_loaded: bool = self.browser.read("!window.stillHere").await?;
        let mut faults = Faults::default();
        faults.unless_equal("the next page was loaded by the browser", was_loaded, is_loaded);
        faults.all("the next page", self.browser.read::<Vec<String>>(LEFT).await?);
        faults.result()
    }
}

// What the host or the network does.

#[tokio::test]
async fn the_program_is_missing() -> TestResult {
    let visit = Visit::new().await?;
    visit.host.loses(".wasm");
    visit.check(App::IsOff).await
}

#[tokio::test]
async fn the_program_is_cut_short() -> TestResult {
    let visit = Visit::new().await?;
    visit.host.cuts(".wasm");
    visit.check(App::IsOff).await
}

#[tokio::test]
async fn the_program_has_the_wrong_type() -> TestResult {
    let visit = Visit::new().await?;
    visit.host.mistypes(".wasm");
    visit.check(App::Runs).await
}

#[tokio::test]
async fn the_program_is_blocked() -> TestResult {
    let visit = Visit::new().await?;
    visit.browser.chromium()?.block(&["*.wasm"]).await?;
    visit.check(App::IsOff).await
}

#[tokio::test]
async fn the_script_around_the_program_is_missing() -> TestResult {
    let visit = Visit::new().await?;
    visit.host.loses("/site-");
    visit.check(App::IsOff).await
}

#[tokio::test]
async fn the_script_that_starts_the_app_is_missing() -> TestResult {
    let visit = Visit::new().await?;
    visit.host.loses("/start-");
    visit.browser.goto(&visit.host.url("/benefits/")).await?;
    let mut faults = Faults::default();
    faults.all("the page", visit.browser.read::<Vec<String>>(LEFT).await?);
    faults.result()?;
    visit.check_next_page(true).await
}

#[tokio::test]
async fn the_styles_of_other_pages_are_missing() -> TestResult {
    let visit = Visit::new().await?;
    visit.host.loses("/pieces-");
    visit.check(App::Runs).await
}

// What the browser or the device does.

#[tokio::test]
async fn the_browser_has_no_web_assembly() -> TestResult {
    Visit::with_script("delete self.WebAssembly").await?.check(App::IsOff).await
}

#[tokio::test]
async fn storage_throws() -> TestResult {
    const THROW: &str = "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });
    }";
    Visit::with_script(THROW).await?.check(App::Runs).await
}

#[tokio::test]
async fn the_clock_is_wrong() -> TestResult {
    for year in ["1970", "2100"] {
        let script = format!(
            "const RealDate = Date;
            const gap = RealDate.UTC({year}, 0, 1) - RealDate.now();
            window.Date = class extends RealDate {{
                constructor(...given) {{ given.length ? super(...given) : super(RealDate.now() + gap); }}
                static now() {{ return RealDate.now() + gap; }}
            }};"
        );
        Visit::with_script(&script).await?.check(App::Runs).await?;
    }
    Ok(())
}

// What an extension does before the app takes the page over.

#[tokio::test]
async fn an_extension_adds_elements() -> TestResult {
    const ADD: &str = "addEventListener('DOMContentLoaded', () => {
        const bar = () => Object.assign(document.createElement('div'), { textContent: 'A bar of an extension' });
        document.getElementById('app').prepend(bar());
        document.getElementById('main').prepend(bar());
    })";
    Visit::with_script(ADD).await?.check(App::IsOff).await
}

#[tokio::test]
async fn an_extension_removes_an_element_of_the_frame() -> TestResult {
    const REMOVE: &str =
        "addEventListener('DOMContentLoaded', () => document.querySelector('.header__search').remove())";
    Visit::with_script(REMOVE).await?.check(App::IsOff).await
}

#[tokio::test]
async fn an_extension_removes_a_part_of_the_text() -> TestResult {
    const REMOVE: &str = "addEventListener('DOMContentLoaded', () => document.querySelector('.key-points').remove())";
    Visit::with_script(REMOVE).await?.check(App::Runs).await
}

#[tokio::test]
async fn an_extension_translates_the_page() -> TestResult {
    // As Google Translate does: each text becomes two elements with other words.
    const TRANSLATE: &str = "addEventListener('DOMContentLoaded', () => {
        const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts.filter((text) => text.data.trim() && !text.parentElement.closest('script, style, svg'))) {
            const inner = document.createElement('font');
            inner.textContent = `¡${text.data}!`;
            const outer = document.createElement('font');
            outer.append(inner);
            text.replaceWith(outer);
        }
    })";
    Visit::with_script(TRANSLATE).await?.check(App::IsOff).await
}

#[tokio::test]
async fn an_extension_changes_words_within_a_text() -> TestResult {
    // Browsers of phones make links of what looks like a number.
    const LINK: &str = "addEventListener('DOMContentLoaded', () => {
        const words = document.querySelector('.prose__part p').firstChild;
        words.replaceWith(Object.assign(document.createElement('a'), { href: 'tel:123', textContent: words.textContent }));
    })";
    Visit::with_script(LINK).await?.check(App::Runs).await
}

// What goes wrong within the app.

/// From now on the app cannot build elements.
const BREAK: &str = "document.createElement = () => { throw new Error('a fault for the test'); }";

#[tokio::test]
async fn a_fault_in_a_change_of_page_is_followed_by_a_page_load() -> TestResult {
    let visit = Visit::new().await?;
    visit.browser.goto_running(&visit.host.url("/benefits/")).await?;
    visit.browser.run(BREAK).await?;
    visit.browser.run("window.stillHere = true; document.querySelector('.pager__next').click()").await?;
    let arrived = "location.pathname === '/how-long-it-lasts/' && document.querySelector('.article--how-long-it-lasts h1') && !window.stillHere";
    visit.browser.wait_until("the browser loads the next page", arrived).await?;
    visit.browser.wait_until_app_runs().await?;
    let mut faults = Faults::default();
    faults.all("the next page", visit.browser.read::<Vec<String>>(LEFT).await?);
    faults.result()
}

#[tokio::test]
async fn after_a_fault_the_page_stays_and_its_links_are_normal_ones() -> TestResult {
    let visit = Visit::new().await?;
    visit.browser.goto_running(&visit.host.url("/benefits/")).await?;
    // An error that comes from the program, as a panic's does.
    let fault = "dispatchEvent(new ErrorEvent('error', { error: Object.assign(new Error('unreachable'), { stack: 'at site_bg.wasm:1' }) }))";
    visit.browser.run(fault).await?;
    visit.check_here(App::IsOff).await
}

#[tokio::test]
async fn back_after_a_fault_shows_the_page_of_the_address() -> TestResult {
    let visit = Visit::new().await?;
    visit.browser.goto_running(&visit.host.url("/benefits/")).await?;
    visit.browser.run("document.querySelector('.pager__next').click()").await?;
    visit
        .browser
        .wait_until("the next page is drawn", "document.querySelector('.article--how-long-it-lasts h1')")
        .await?;
    visit.browser.run(BREAK).await?;
    visit.browser.run("window.stillHere = true; history.back()").await?;
    let arrived =
        "location.pathname === '/benefits/' && document.querySelector('.article--benefits h1') && !window.stillHere";
    visit.browser.wait_until("the browser loads the page before", arrived).await
}

// What a browser keeps.

#[tokio::test]
async fn a_page_is_not_kept_from_the_browsers_own_memory() -> TestResult {
    let visit = Visit::with_script(
        "for (const kind of ['unload', 'beforeunload']) {
            const add = window.addEventListener;
            window.addEventListener = function (name, ...rest) { if (name === kind) window.leaving = kind; return add.call(this, name, ...rest); };
        }",
    )
    .await?;
    visit.browser.goto_running(&visit.host.url("/benefits/")).await?;
    let leaving: Option<String> =
        visit.browser.read("window.leaving ?? window.onunload ?? window.onbeforeunload").await?;
    let mut faults = Faults::default();
    faults.unless(leaving.is_none(), || format!("something waits for {leaving:?}"));
    // A browser that brings a page back from its memory tells it so.
    visit.browser.run("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))").await?;
    faults.all("the page", visit.browser.read::<Vec<String>>(LEFT).await?);
    faults.result()?;
    visit.check_here(App::Runs).await
}
