//! By keyboard alone: every control of every page is reached, in the page's order, is seen when it is, and lets go again.

use browser_tests::{Browser, Dist, Faults, Key, StaticHost, TestResult, every_address};
use serde::Deserialize;

/// Gives each control that the keyboard should reach its number, in the order of the page. Of radio buttons of one name
/// only one is a stop.
const NUMBER: &str = "(() => {
    const names = new Set();
    const isStop = (element) => {
        if (element.tabIndex < 0 || element.disabled || !element.checkVisibility({ visibilityProperty: true })) return false;
        if (element.type !== 'radio') return true;
        const group = [...document.getElementsByName(element.name)];
        if ((group.find((radio) => radio.checked) ?? group[0]) !== element) return false;
        return !names.has(element.name) && names.add(element.name);
    };
    const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')].filter(isStop);
    stops.forEach((stop, number) => { stop.dataset.stop = number; });
    return stops.length;
})()";

/// Where the focus is, and if it can be seen.
const HERE: &str = "(() => {
    const at = document.activeElement;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
    const label = at.labels?.[0] ?? at;
    const ofLabel = getComputedStyle(label);
    const isDrawn = (style, width) => style !== 'none' && parseFloat(width) >= 2;
    return {
        number: at.dataset.stop === undefined ? null : Number(at.dataset.stop),
        is_seen: isDrawn(outlineStyle, outlineWidth) && outlineColor !== 'rgba(0, 0, 0, 0)' || isDrawn(ofLabel.outlineStyle, ofLabel.outlineWidth),
        scrolls: at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY === 'auto',
        name: at.outerHTML.slice(0, 100),
    };
})()";

#[derive(Deserialize)]
struct Stop {
    number: Option<usize>,
    is_seen: bool,
    scrolls: bool,
    name: String,
}

#[tokio::test]
async fn every_control_of_every_page_is_reached_in_order_and_seen() -> TestResult {
    // The list of sources has hundreds of links of one kind, and each costs a round trip.
    const MOST: usize = 90;
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    let mut faults = Faults::default();
    for path in every_address() {
        browser.goto_running(&host.url(&path)).await?;
        let all: usize = browser.read(NUMBER).await?;
        faults.unless(all > 10, || format!("{path}: {all} controls only"));
        for expected in 0..all.min(MOST) {
            browser.press(Key::Tab).await?;
            let mut stop: Stop = browser.read(HERE).await?;
            // Firefox stops at what scrolls on its own too, so that the arrows can scroll it.
            if stop.number.is_none() && stop.scrolls {
                browser.press(Key::Tab).await?;
                stop = browser.read(HERE).await?;
            }
            let Stop { number, is_seen, name, .. } = stop;
            faults.unless(is_seen, || format!("{path}: the focus is not to be seen on {name}"));
            if number != Some(expected) {
                faults.all(&path, [format!("stop {expected} is {number:?}: {name}")]);
                break;
            }
        }
    }
    faults.result()
}

#[tokio::test]
async fn from_the_last_control_the_keyboard_leaves_the_page() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    let mut faults = Faults::default();
    for path in every_address() {
        browser.goto_running(&host.url(&path)).await?;
        let all: usize = browser.read(NUMBER).await?;
        browser.run(&format!("document.querySelector('[data-stop=\"{}\"]').focus()", all - 1)).await?;
        browser.press(Key::Tab).await?;
        let here: Stop = browser.read(HERE).await?;
        faults.unless(here.number.is_none_or(|number| number == 0), || {
            format!("{path}: the focus stays on {}", here.name)
        });
    }
    faults.result()
}
