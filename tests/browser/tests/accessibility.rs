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
