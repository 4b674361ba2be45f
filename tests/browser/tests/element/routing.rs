//! Which pages a reader can choose in the element, and what the website's address says of it.

use browser_tests::{Dist, StaticHost, TestResult};

use crate::{INSIDE, IS_SHOWN, opened};

#[tokio::test]
async fn a_reader_chooses_among_the_pages_that_the_website_names() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let (browser, _website) = opened(&guide, "", "", "pages=\"side-effects benefits\"").await?;
    browser.wait_until("the first page is shown", IS_SHOWN).await?;
    assert_eq!(browser.read::<String>("document.querySelector('ketamine-guide').page").await?, "side-effects");
    let names = format!("[...{INSIDE}.querySelectorAll('[part=nav] a')].map((link) => link.textContent)");
    assert_eq!(browser.read::<Vec<String>>(&names).await?, ["Side effects", "Benefits"]);
    browser.run(&format!("{INSIDE}.querySelector('[part=nav] a:not([aria-current])').click()")).await?;
    browser.wait_until("the other is shown", &format!("{INSIDE}.querySelector('.article--benefits')")).await?;
    let opened = "window.opened = []; window.open = (address) => { opened.push(address); };";
    browser.run(opened).await?;
    browser
        .run(&format!("{INSIDE}.querySelector(\".prose a[href*='/glossary/'], a[href$='/get-help/']\").click()"))
        .await?;
    browser.wait_until("any other page opens apart", "opened.length === 1").await?;
    browser.run("document.querySelector('ketamine-guide').openSearch('night & day')").await?;
    assert!(browser.read::<String>("String(opened[1])").await?.ends_with("/ketamine/search/#q=night%20%26%20day"));
    Ok(())
}

#[tokio::test]
async fn with_leave_the_address_says_which_page_is_shown() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let (browser, website) = opened(&guide, "", "", "page=\"benefits\" routing=\"hash\"").await?;
    browser.wait_until("the page is shown", IS_SHOWN).await?;
    assert_eq!(browser.read::<String>("location.href").await?, website.url());
    browser.run("document.querySelector('ketamine-guide').navigate('faq')").await?;
    browser.wait_until("the address says so", "location.hash === '#guide=faq'").await?;
    // WebKit's own button passes over what no reader's doing led to.
    browser.run("history.back()").await?;
    browser.wait_until("back shows the first page", &format!("{INSIDE}.querySelector('.article--benefits')")).await?;
    browser.goto(&format!("{}#guide=myths", website.url())).await?;
    browser.reload().await?;
    browser.wait_until("a shared address shows its page", &format!("{INSIDE}?.querySelector('.article--myths')")).await
}

#[tokio::test]
async fn a_website_with_a_router_of_its_own_keeps_its_links_and_the_guide_its_own() -> TestResult {
    // As single-page websites do it: every click on a link is looked at, also within shadow roots.
    const ROUTER: &str = "<script>
        window.routed = [];
        document.addEventListener('click', (event) => {
            const link = event.composedPath().find((element) => element.tagName === 'A');
            if (!link || event.defaultPrevented) return;
            event.preventDefault();
            routed.push(link.pathname);
            history.pushState({}, '', link.pathname);
        });
    </script>";
    let guide = StaticHost::of(Dist::SubPath).await?;
    let body = "<a id=\"own\" href=\"/visit\">Visit us</a>";
    let (browser, _website) = opened(&guide, ROUTER, body, "page=\"benefits\"").await?;
    browser.wait_until("the page is shown", IS_SHOWN).await?;
    browser.run(&format!("{INSIDE}.querySelector(\".prose a[href$='/side-effects/']\").click()")).await?;
    browser.wait_until("the guide went on", &format!("{INSIDE}.querySelector('.article--side-effects')")).await?;
    assert_eq!(browser.read::<Vec<String>>("routed").await?, [""; 0]);
    browser.click("#own").await?;
    browser.wait_until("the website went on", "location.pathname === '/visit'").await?;
    assert_eq!(browser.read::<Vec<String>>("routed").await?, ["/visit"]);
    assert!(browser.read::<bool>(&format!("{INSIDE}.querySelector('.article--side-effects') !== null")).await?);
    Ok(())
}
