//! The search: from every header, by keyboard alone, with help first where it may be needed, and nothing of it leaves the device.

use browser_tests::{Browser, Dist, Failure, Faults, Key, StaticHost, TestResult};

const OPTIONS: &str = "document.querySelectorAll('#search-options [role=option]')";

/// Opens the search from a page's header and types a query.
async fn search(browser: &Browser, query: &str) -> TestResult {
    browser.click(".header__search").await?;
    browser.wait_until("the field has the focus", "document.activeElement.id === 'search-combobox'").await?;
    browser.type_into("#search-combobox", query).await
}

/// A browser with the search opened from a page's header, and a query typed.
async fn searching(guide: &StaticHost, query: &str) -> Result<Browser, Failure> {
    let browser = Browser::setup().still().open().await?;
    browser.goto_running(&guide.url("/benefits/")).await?;
    search(&browser, query).await?;
    Ok(browser)
}

#[tokio::test]
async fn arrows_and_enter_lead_to_what_was_found_and_escape_back() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let browser = searching(&guide, "nose spray drive home").await?;
    browser.wait_until("something was found", &format!("{OPTIONS}.length > 3")).await?;
    browser
        .wait_until(
            "the count is said",
            "/^\\d+ places found/.test(document.querySelector('#search [role=status]').textContent)",
        )
        .await?;
    browser.press(Key::Down).await?;
    browser.press(Key::Down).await?;
    let active = "document.activeElement.getAttribute('aria-activedescendant')";
    browser.wait_until("the second is active", &format!("{active} === 'search-options-1'")).await?;
    let selected = format!("[...{OPTIONS}].findIndex((option) => option.ariaSelected === 'true')");
    assert_eq!(browser.read::<i32>(&selected).await?, 1);
    let address: String = browser.read(&format!("{OPTIONS}[1].dataset.address")).await?;
    assert!(browser.axe_violations().await?.is_empty(), "{:?}", browser.axe_violations().await?);
    browser.press(Key::Enter).await?;
    browser.wait_until("its page is shown", &format!("location.pathname + location.hash === '{address}'")).await?;
    browser.wait_until("the search is closed", "!document.querySelector('#search').open").await?;
    // Not every engine can be told to scroll at once, and a click on what moves goes astray.
    let is_still = "(() => { const before = window.before; window.before = scrollY; return before === scrollY; })()";
    browser.wait_until("the page stands still", is_still).await?;
    search(&browser, "cost").await?;
    browser.press(Key::Escape).await?;
    browser.wait_until("the field is empty", "document.querySelector('#search-combobox').value === ''").await?;
    browser.press(Key::Escape).await?;
    browser.wait_until("the search is closed", "!document.querySelector('#search').open").await?;
    browser.wait_until("the focus is back", "document.activeElement.className === 'header__search'").await
}

#[tokio::test]
async fn enter_without_a_choice_opens_the_search_page_with_the_query() -> TestResult {
    let guide = StaticHost::of(Dist::Root).await?;
    let browser = searching(&guide, "k hole").await?;
    browser.press(Key::Enter).await?;
    browser.wait_until("the page has the query", "document.querySelector('#search-field')?.value === 'k hole'").await?;
    browser.wait_until("it lists what was found", "document.querySelector('#search-results a.search__hit')").await?;
    assert_eq!(browser.read::<String>("location.search").await?, "", "a host would learn what was looked for");
    browser.run("document.querySelector('#search-field').focus()").await?;
    browser.press(Key::Down).await?;
    browser.wait_until("an arrow leads to the first", "document.activeElement.matches('a.search__hit')").await?;
    browser.press(Key::Enter).await?;
    browser.wait_until("its place is shown", "!location.pathname.startsWith('/search')").await?;
    browser.back().await?;
    browser
        .wait_until("back finds the query again", "document.querySelector('#search-field')?.value === 'k hole'")
        .await
}

#[tokio::test]
async fn a_query_that_shows_danger_gets_help_first() -> TestResult {
    let guide = StaticHost::of(Dist::Root).await?;
    let mut faults = Faults::default();
    for query in ["kill myself", "i want to die", "overdose", "suicidle"] {
        let browser = searching(&guide, query).await?;
        browser
            .wait_until(query, "document.querySelector('#search [role=alert] a[href=\"tel:988\"]')?.checkVisibility()")
            .await?;
        let stands_first = "document.querySelector('#search [role=alert]').compareDocumentPosition(
            document.querySelector('#search-options')) === Node.DOCUMENT_POSITION_FOLLOWING";
        faults.unless(browser.read(stands_first).await?, || format!("{query}: help is not first"));
    }
    let browser = searching(&guide, "what does it cost").await?;
    browser.wait_until("something was found", &format!("{OPTIONS}.length > 0")).await?;
    let has_help = "document.querySelector('#search [role=alert]').childElementCount > 0";
    faults.unless(!browser.read::<bool>(has_help).await?, || "help stands above a question about cost".to_owned());
    faults.result()
}

#[tokio::test]
async fn one_request_brings_the_index_and_no_query_makes_another() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let browser = Browser::setup().still().open().await?;
    browser.goto_running(&guide.url("/benefits/")).await?;
    let requests =
        "performance.getEntriesByType('resource').filter(({ name }) => name.includes('/data/search-')).length";
    assert_eq!(browser.read::<u32>(requests).await?, 0, "nobody has searched yet");
    search(&browser, "ketamin").await?;
    browser.wait_until("something was found", &format!("{OPTIONS}.length > 0")).await?;
    for query in [" bladder", " cost"] {
        browser.type_into("#search-combobox", query).await?;
        browser.wait_until(query, &format!("{OPTIONS}.length > 0")).await?;
    }
    assert_eq!(browser.read::<u32>(requests).await?, 1);
    assert_eq!(browser.cookie_count().await?, 0);
    Ok(())
}

#[tokio::test]
async fn without_the_index_the_reader_is_told_and_the_list_of_pages_is_there() -> TestResult {
    let guide = StaticHost::of(Dist::Root).await?;
    guide.loses("data/search-");
    let browser = searching(&guide, "cost").await?;
    let told =
        "document.querySelector('#search [role=status]').textContent.startsWith('The search could not be loaded')";
    browser.wait_until("it is told", told).await?;
    browser.click(".search__more a").await?;
    browser.wait_until("the list is there", "document.querySelectorAll('.site-map a').length > 15").await
}

#[tokio::test]
async fn the_search_works_where_the_app_does_not() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    guide.loses("site-");
    let browser = Browser::setup().still().open().await?;
    browser.goto(&guide.url("/benefits/")).await?;
    browser.wait_until("the app has failed", "document.documentElement.dataset.app === 'failed'").await?;
    search(&browser, "k hole").await?;
    browser.press(Key::Enter).await?;
    browser.wait_until("the search page lists what was found", "document.querySelector('a.search__hit')").await?;
    assert_eq!(browser.read::<String>("document.querySelector('#search-field').value").await?, "k hole");
    Ok(())
}

#[tokio::test]
async fn without_its_program_the_search_is_the_page_with_the_list() -> TestResult {
    let guide = StaticHost::of(Dist::Root).await?;
    guide.loses("programs/search-box");
    let browser = Browser::open().await?;
    browser.goto_running(&guide.url("/benefits/")).await?;
    browser.click(".header__search").await?;
    browser.wait_until("the list is there", "document.querySelectorAll('.site-map a').length > 15").await
}

#[tokio::test]
async fn without_scripts_the_link_leads_to_the_list_and_no_dead_field_is_there() -> TestResult {
    let guide = StaticHost::of(Dist::Root).await?;
    let browser = Browser::setup().without_scripts().open().await?;
    browser.goto(&guide.url("/benefits/")).await?;
    browser.click(".header__search").await?;
    browser.wait_until("the list is there", "document.querySelectorAll('.site-map a').length > 15").await?;
    browser.wait_until("there is no field", "!document.querySelector('#search-field').checkVisibility()").await
}
