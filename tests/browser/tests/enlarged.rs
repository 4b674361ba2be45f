//! Large text, wide spacing and very long words: nothing is cut off and nothing makes the page scroll sideways.

use browser_tests::{Browser, Dist, Faults, Setup, StaticHost, TestResult, every_address};

/// WCAG 2.2, 1.4.12: what a reader's own style sheet may ask for.
const SPACED: &str = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }";

/// WCAG 2.2, 1.4.4: text twice as large, by the browser's setting for text.
const LARGE: &str = "html { font-size: 200% !important; }";

/// What cuts its own text off, and what stands out to the right of the window.
const FAULTS: &str = "(() => {
    const width = document.documentElement.clientWidth;
    const name = (element) => element.outerHTML.slice(0, 90);
    const isShown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.visually-hidden, .skip-link, svg, select') && !isForEars(element);
    // What only screen readers are told has one pixel.
    const isForEars = (element) => { for (let at = element; at; at = at.parentElement) if (getComputedStyle(at).clipPath !== 'none') return true; return false; };
    const all = [...document.querySelectorAll('body *')].filter(isShown);
    const cuts = (element) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
        const isWide = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const isHigh = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
        return element.innerText?.trim() && (isWide || isHigh || textOverflow === 'ellipsis');
    };
    const scrolls = document.documentElement.scrollWidth > width;
    const isOut = (element) => scrolls && element.getBoundingClientRect().right > width + 1 && !element.closest('.table, .scroll');
    return [
        ...all.filter(cuts).map((element) => `cut off: ${name(element)}`),
        ...(scrolls ? [`${document.documentElement.scrollWidth} px wide, not ${width}`] : []),
        ...all.filter(isOut).slice(0, 2).map((element) => `too wide: ${name(element)}`),
    ];
})()";

async fn no_page_loses_a_word(setup: Setup, rules: &str) -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = setup.open().await?;
    let mut faults = Faults::default();
    for path in every_address() {
        browser.goto_running(&host.url(&path)).await?;
        let add = format!(
            "document.head.append(Object.assign(document.createElement('style'), {{ textContent: {rules:?} }}))"
        );
        browser.run(&add).await?;
        browser.run("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })").await?;
        faults.all(&path, browser.read::<Vec<String>>(FAULTS).await?);
    }
    faults.result()
}

#[tokio::test]
async fn with_wide_spacing_no_page_loses_a_word() -> TestResult {
    no_page_loses_a_word(Browser::setup().phone(), SPACED).await
}

#[tokio::test]
async fn with_text_twice_as_large_no_page_loses_a_word() -> TestResult {
    no_page_loses_a_word(Browser::setup().desktop(), LARGE).await
}

#[tokio::test]
async fn very_long_words_are_broken() -> TestResult {
    // The words of frame, lists of links and forms are few and the guide's own.
    const LONG: &str = "(() => {
        const word = 'Methylenedioxyethylhydroxyphenyl'.repeat(2);
        const places = 'main :is(h1, h2, h3, p, li, td, dd, caption, figcaption, summary):not(.visually-hidden, :has(*))';
        for (const place of document.querySelectorAll(places)) if (!place.closest('svg, nav, form')) place.append(word);
    })()";
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().narrow().open().await?;
    let mut faults = Faults::default();
    for path in every_address() {
        browser.goto_running(&host.url(&path)).await?;
        browser.run(LONG).await?;
        faults.all(&path, browser.read::<Vec<String>>(FAULTS).await?);
    }
    faults.result()
}

#[tokio::test]
async fn a_story_that_plays_is_printed_whole() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&host.url("/how-it-works/")).await?;
    browser.chromium()?.emulate_print().await?;
    let steps: u32 = browser.read("document.querySelectorAll('.story__steps > li').length").await?;
    browser.run("document.querySelectorAll('.story__button')[2].click()").await?;
    const SEEN: &str = "[...document.querySelectorAll('.story__steps > li')].filter((step) => step.checkVisibility() && step.innerText.trim()).length";
    let mut faults = Faults::default();
    faults.unless(steps > 5, || format!("{steps} steps only"));
    faults.unless_equal("steps on paper", browser.read::<u32>(SEEN).await?, steps);
    let moving: Vec<String> = browser.read("document.getAnimations().map((animation) => String(animation.effect?.target?.className?.baseVal ?? animation.effect?.target?.className))").await?;
    faults.all("moves on paper", moving);
    faults.result()
}
