//! What a reader's system asks for is done: forced colors, less motion; and what screen readers are told stays as accepted.

use std::path::Path;
use std::{env, fs};

use browser_tests::{Browser, Dist, Failure, Faults, StaticHost, TestResult, every_address};

#[tokio::test]
async fn with_forced_colors_every_control_has_an_edge_or_a_line() -> TestResult {
    // Backgrounds are gone then: a button, a field or a box must be known by its border, its underline or its outline.
    const BARE: &str = "[...document.querySelectorAll('button, .button, select, textarea, input:not([type=radio], [type=checkbox])')]
        .filter((control) => control.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !control.closest('.visually-hidden') && !control.matches('.visually-hidden'))
        .filter((control) => {
            const style = getComputedStyle(control);
            const hasBorder = ['Top', 'Right', 'Bottom', 'Left'].some((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none');
            return !hasBorder && !style.textDecorationLine.includes('underline') && style.outlineStyle === 'none';
        })
        .map((control) => control.outerHTML.slice(0, 110))";
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().few_colors().open().await?;
    let mut faults = Faults::default();
    for path in every_address() {
        browser.goto_running(&host.url(&path)).await?;
        let forced: bool = browser.read("matchMedia('(forced-colors: active)').matches").await?;
        faults.unless(forced, || format!("{path}: no colors are forced"));
        faults.all(&path, browser.read::<Vec<String>>(BARE).await?);
        faults.all(&path, browser.axe_violations().await?);
    }
    faults.result()
}

#[tokio::test]
async fn with_less_motion_nothing_moves() -> TestResult {
    const MOVING: &str =
        "document.getAnimations().map((animation) => animation.effect?.target?.outerHTML.slice(0, 100) ?? 'something')";
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().still().open().await?;
    let mut faults = Faults::default();
    for path in every_address() {
        browser.goto_running(&host.url(&path)).await?;
        browser.run("document.querySelectorAll('details').forEach((fold) => { fold.open = true; }); document.querySelectorAll('.story__button')[2]?.click()").await?;
        browser.run("document.querySelector('.header__menu').click()").await?;
        faults.all(&path, browser.read::<Vec<String>>(MOVING).await?);
    }
    faults.result()
}

/// The accepted trees lie in `tests/browser/trees`; `GUIDE_ACCEPT_TREES=1` writes new ones.
#[tokio::test]
async fn screen_readers_are_told_of_key_pages_what_was_accepted() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = Browser::open().await?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("trees");
    let accepts = env::var_os("GUIDE_ACCEPT_TREES").is_some();
    let mut faults = Faults::default();
    for page in ["get-help", "is-it-for-me", "contact", "search", "no-such-page"] {
        browser.goto_running(&host.url(&format!("/{page}/"))).await?;
        // The last things that a start brings.
        let all_is_there = "document.documentElement.dataset.kept && !document.querySelector('#search-field:disabled')
            && (!document.querySelector('.worksheet') || document.querySelector('.summary'))";
        browser.wait_until("the choice of a copy, the search and the worksheet are there", all_is_there).await?;
        let tree = browser.chromium()?.accessibility_tree().await?;
        let file = folder.join(format!("{page}.txt"));
        let place = || file.display().to_string();
        if accepts {
            fs::create_dir_all(&folder).map_err(Failure::system(place()))?;
            fs::write(&file, &tree).map_err(Failure::system(place()))?;
        }
        let accepted = fs::read_to_string(&file).map_err(Failure::system(place()))?;
        faults.unless_same_words(page, &tree, &accepted);
    }
    faults.result()
}
