//! No page breaks a rule of axe-core, in light and dark colors, and none scrolls sideways on a narrow screen.

use browser_tests::{Browser, Dist, Faults, Setup, StaticHost, TestResult, every_address};

async fn no_page_breaks_a_rule(setup: Setup) -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = setup.open().await?;
    let mut faults = Faults::default();
    for path in every_address() {
        browser.goto_running(&host.url(&path)).await?;
        faults.all(&path, browser.axe_violations().await?);
    }
    faults.result()
}

#[tokio::test]
async fn no_page_breaks_a_rule_in_light_colors() -> TestResult {
    no_page_breaks_a_rule(Browser::setup()).await
}

#[tokio::test]
async fn no_page_breaks_a_rule_in_dark_colors() -> TestResult {
    no_page_breaks_a_rule(Browser::setup().dark()).await
}

#[tokio::test]
async fn no_page_breaks_a_rule_on_a_phone() -> TestResult {
    no_page_breaks_a_rule(Browser::setup().phone()).await
}

#[tokio::test]
async fn no_page_breaks_a_rule_with_everything_open() -> TestResult {
    const OPEN: &str = "document.querySelectorAll('details').forEach((fold) => { fold.open = true; });
        document.querySelector('.story__all-box')?.click();
        document.querySelector('.term')?.click();";
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    let mut faults = Faults::default();
    for path in every_address() {
        browser.goto_running(&host.url(&path)).await?;
        browser.run(OPEN).await?;
        faults.all(&path, browser.axe_violations().await?);
    }
    faults.result()
}

#[tokio::test]
async fn no_document_breaks_a_rule() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    let mut faults = Faults::default();
    for path in ["/whole-guide/", "/about/design/"] {
        browser.goto(&host.url(path)).await?;
        faults.all(path, browser.axe_violations().await?);
    }
    faults.result()
}

/// WCAG 2.2, 2.5.5, which exempts links within sentences.
#[tokio::test]
async fn what_a_finger_hits_is_44_pixels_high_and_wide() -> TestResult {
    // A finger that hits a control's label hits the control. Marks of citations and explained words stand in sentences.
    const SMALL: &str = "[...document.querySelectorAll('a, button, summary, label, select, input')].filter((target) => {
        const box = target.getBoundingClientRect();
        const isInSentence = getComputedStyle(target).display === 'inline' || target.matches('.term, .cite, :is(.prose, .key-points, .article__head) a:is([href^=tel], [href^=sms]):not(.button)');
        const isHidden = !target.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || target.matches('.visually-hidden, .skip-link');
        const hasLabel = target.matches('input') && target.labels?.length;
        const isHeading = target.matches('label') && target.control?.matches('textarea, select, [type=text], [type=date], [type=time]');
        return !isInSentence && !isHidden && !hasLabel && !isHeading && (box.height < 43.5 || box.width < 43.5);
    }).map((target) => {
        const box = target.getBoundingClientRect();
        return `${Math.round(box.width)} x ${Math.round(box.height)}: ${target.outerHTML.slice(0, 140)}`;
    })";
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().phone().open().await?;
    let mut faults = Faults::default();
    for path in every_address() {
        browser.goto_running(&host.url(&path)).await?;
        browser.run("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })").await?;
        let small: Vec<String> = browser.read(SMALL).await?;
        faults.all(&path, small);
    }
    faults.result()
}

#[tokio::test]
async fn a_screen_reader_is_told_the_steps_of_the_story_and_the_rows_of_the_chart() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&host.url("/how-it-works/")).await?;
    let mut faults = Faults::default();
    let steps = browser.chromium()?.accessible_names("radio").await?;
    let steps: Vec<&str> = steps.iter().map(String::as_str).filter(|name| name.starts_with(char::is_numeric)).collect();
    faults.unless_equal("steps", steps.len(), 8);
    faults.unless(steps.first() == Some(&"1 A synapse at rest"), || format!("the steps are {steps:?}"));
    browser.goto_running(&host.url("/side-effects/")).await?;
    let rows = browser.chromium()?.accessible_names("image").await?;
    faults.unless_equal("rows of the two charts", rows.len(), 28 + 17);
    let first = "Esketamine spray 41, Dummy spray (placebo) 9";
    faults.unless(rows.first().is_some_and(|name| name == first), || format!("the first row is {:?}", rows.first()));
    faults.result()
}

#[tokio::test]
async fn the_open_menu_breaks_no_rule() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let mut faults = Faults::default();
    for (name, setup) in [
        ("desktop, light", Browser::setup()),
        ("desktop, dark", Browser::setup().dark()),
        ("phone, light", Browser::setup().phone()),
        ("phone, dark", Browser::setup().phone().dark()),
    ] {
        let browser = setup.open().await?;
        browser.goto_running(&host.url("/")).await?;
        browser.click(".header__menu").await?;
        browser.wait_until("the menu is open", "document.querySelector('#menu:popover-open')").await?;
        faults.all(name, browser.axe_violations().await?);
    }
    faults.result()
}

#[tokio::test]
async fn no_page_scrolls_sideways_on_a_narrow_screen() -> TestResult {
    // Elements that stand out to the right, other than what scrolls on its own.
    const WIDEST: &str = "[...document.querySelectorAll('#app *')]
        .filter((element) => element.getBoundingClientRect().right > 321 && !element.closest('.table, pre'))
        .slice(0, 3).map((element) => element.outerHTML.slice(0, 100))";
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().narrow().open().await?;
    let mut faults = Faults::default();
    for path in every_address() {
        browser.goto_running(&host.url(&path)).await?;
        let width: u32 = browser.read("document.documentElement.scrollWidth").await?;
        if width > 320 {
            let widest: Vec<String> = browser.read(WIDEST).await?;
            faults.all(&path, [format!("{width} px wide; {}", widest.join(" | "))]);
        }
    }
    faults.result()
}
