//! The element `<ketamine-guide>` in somebody else's website: it shows the guide, touches nothing else, and when it cannot
//! be shown the website's own link stays and the reason is told.

mod routing;
mod settings;

use browser_tests::{Browser, Dist, Failure, Faults, StaticHost, TestResult, Website};

/// Before anything else of the page: what the element tells is written down.
const LISTEN: &str = "<script>
    window.told = [];
    for (const name of ['kg-ready', 'kg-navigate', 'kg-resize', 'kg-error']) {
        addEventListener(name, ({ type, detail }) => { told.push({ type, ...detail }); });
    }
</script>";

/// The first element's guide, as an expression.
const INSIDE: &str = "document.querySelector('ketamine-guide').shadowRoot.querySelector('.guide')";
const IS_SHOWN: &str = "told.some(({ type }) => type === 'kg-ready')";

/// A website with the element on it: `head` may set policies, `body` stands above, `attributes` are the element's.
fn page(guide: &StaticHost, head: &str, body: &str, attributes: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">{head}<title>The clinic</title>{LISTEN}
        <script type=\"module\" src=\"{}\"></script></head><body>{body}
        <ketamine-guide {attributes}><a href=\"{}\">Read: benefits of ketamine therapy</a></ketamine-guide></body></html>",
        guide.url("/v1/embed.js"),
        guide.url("/benefits/"),
    )
}

async fn opened(guide: &StaticHost, head: &str, body: &str, attributes: &str) -> Result<(Browser, Website), Failure> {
    let website = Website::of(&page(guide, head, body, attributes)).await?;
    let browser = Browser::setup().still().desktop().open().await?;
    browser.goto(&website.url()).await?;
    Ok((browser, website))
}

#[tokio::test]
async fn the_element_shows_a_page_and_leaves_the_website_as_it_was() -> TestResult {
    const WEBSITE: &str = "JSON.stringify({
        title: document.title, url: location.href, history: history.length, scroll: scrollY,
        focus: document.activeElement.tagName,
        looks: ['body', 'h1', 'p', 'a'].map((name) => {
            const { font, color, letterSpacing, margin } = getComputedStyle(document.querySelector(name));
            return [font, color, letterSpacing, margin];
        }),
        listeners, head: document.head.childElementCount, cookie: document.cookie, stored: localStorage.length + sessionStorage.length,
    })";
    // Counts what listens to the website's window and page from here on.
    const COUNT: &str = "<script>
        window.listeners = 0;
        const add = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (...listener) {
            if ([window, document, document.documentElement, document.body].includes(this)) listeners += 1;
            return add.apply(this, listener);
        };
    </script>";
    // Names that the browser's driver leaves are not the element's.
    const GLOBALS: &str = "Object.keys(window).filter((name) => !name.startsWith('cdc_'))";
    let guide = StaticHost::of(Dist::SubPath).await?;
    let body = "<h1>Our clinic</h1><p>Text with a <a href=\"/contact\">link</a>.</p><div id=\"place\"></div>";
    let (browser, _website) = opened(&guide, COUNT, body, "page=\"benefits\" hidden").await?;
    let before: String = browser.read(WEBSITE).await?;
    assert!(before.contains("\"listeners\":4"), "only those of this test listen so far: {before}");
    let globals_before: Vec<String> = browser.read(GLOBALS).await?;
    browser.run("document.querySelector('ketamine-guide').hidden = false").await?;
    browser.wait_until("the page is shown", IS_SHOWN).await?;
    browser
        .wait_until("it has the page's text", &format!("{INSIDE}.innerText.includes('How fast does it work?')"))
        .await?;
    let after: String = browser.read(WEBSITE).await?;
    assert_eq!(after, before);
    assert_eq!(browser.read::<Vec<String>>(GLOBALS).await?, globals_before);
    let hosts = "[...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin))]
        .filter((origin) => origin !== location.origin)";
    assert_eq!(browser.read::<Vec<String>>(hosts).await?, [guide.origin()]);
    Ok(())
}

#[tokio::test]
async fn where_it_cannot_be_shown_the_link_stays_and_the_reason_is_told() -> TestResult {
    const NO_WASM: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src * 'unsafe-inline'\">";
    const IS_TOLD: &str = "told.some(({ type }) => type === 'kg-error')";
    const ERROR: &str =
        "(({ stage, message }) => `${stage}: ${message}`)(told.find(({ type }) => type === 'kg-error'))";
    const LINK_IS_SEEN: &str = "document.querySelector('ketamine-guide a').checkVisibility()";
    let mut faults = Faults::default();
    for (name, lost, head, attributes, expected) in [
        ("no program", "guide-embed_bg.wasm", "", "page=\"benefits\"", "fetch: "),
        ("no glue", "guide-embed.js", "", "page=\"benefits\"", "fetch: "),
        ("no sheet", "embed.css", "", "page=\"benefits\"", "fetch: "),
        ("no text", "data/pages", "", "page=\"benefits\"", "page: data/pages/benefits-"),
        ("no WebAssembly allowed", "", NO_WASM, "page=\"benefits\"", "start: "),
        ("unknown page", "", "", "page=\"prices\"", "page: there is no page \"prices\""),
        ("unknown place", "", "", "page=\"benefits#nowhere\"", "page: the page \"benefits\" has no place \"nowhere\""),
    ] {
        let guide = StaticHost::of(Dist::SubPath).await?;
        if !lost.is_empty() {
            guide.loses(lost);
        }
        let (browser, _website) = opened(&guide, head, "", attributes).await?;
        browser.wait_until(name, IS_TOLD).await?;
        let error: String = browser.read(ERROR).await?;
        faults.unless(error.starts_with(expected), || format!("{name}: {error:?} does not begin with {expected:?}"));
        faults.unless(browser.read(LINK_IS_SEEN).await?, || format!("{name}: the link is gone"));
    }
    faults.result()
}

#[tokio::test]
async fn without_leave_to_share_its_files_the_link_stays() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    guide.shares_nothing();
    // Errors of scripts do not bubble: they are caught on their way down.
    let listen = "<script>addEventListener('error', ({ target }) => { window.lost = target.src; }, true)</script>";
    let (browser, _website) = opened(&guide, listen, "", "page=\"benefits\"").await?;
    browser.wait_until("the script was refused", "window.lost?.endsWith('/v1/embed.js')").await?;
    assert!(!browser.read::<bool>("customElements.get('ketamine-guide') !== undefined").await?);
    assert!(browser.read::<bool>("document.querySelector('ketamine-guide a').checkVisibility()").await?);
    Ok(())
}

#[tokio::test]
async fn on_a_slow_network_the_link_stays_and_the_page_comes_late() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    guide.holds_back("guide-embed_bg.wasm");
    let (browser, _website) = opened(&guide, "", "", "page=\"benefits\"").await?;
    browser.wait_until("it is told that nothing came", "told.some(({ stage }) => stage === 'time')").await?;
    browser.wait_until("the link is there", "document.querySelector('ketamine-guide a').checkVisibility()").await?;
    guide.lets_go();
    browser.wait_until("the page is shown", IS_SHOWN).await?;
    browser.wait_until("the link is gone", "!document.querySelector('ketamine-guide a').checkVisibility()").await
}

#[tokio::test]
async fn a_dark_website_gets_a_dark_guide_and_paper_a_light_one() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let dark = "<style>body { background: #111; color: #eee; }</style>";
    let (browser, _website) = opened(&guide, dark, "", "page=\"benefits\" theme=\"dark\"").await?;
    browser.wait_until("the page is shown", IS_SHOWN).await?;
    let ground = format!("getComputedStyle({INSIDE}).backgroundColor");
    assert_eq!(browser.read::<String>(&ground).await?, "rgb(20, 25, 26)");
    assert!(browser.chromium()?.printed_pages().await? > 3);
    browser.chromium()?.emulate_print().await?;
    assert_eq!(browser.read::<String>(&ground).await?, "rgb(251, 248, 242)");
    Ok(())
}

#[tokio::test]
async fn strict_and_hostile_websites_show_it_as_it_is() -> TestResult {
    const STRICT: &str = "<meta http-equiv=\"Content-Security-Policy\"
        content=\"script-src * 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'none'; require-trusted-types-for 'script'\">";
    const HOSTILE: &str = "<style>html { font-size: 62.5%; } body { line-height: 3; letter-spacing: 4px; text-transform: uppercase; color: lime; }
        * { font-size: 31px !important; color: red !important; } p, div, h2 { display: none !important; }</style>";
    let mut faults = Faults::default();
    for (name, head, attributes) in [
        ("strict policies", STRICT, ""),
        ("hostile styles", HOSTILE, ""),
        ("written from right to left", "<script>document.documentElement.dir = 'rtl'</script>", ""),
        ("a narrow column", "<style>ketamine-guide { width: 280px; }</style>", ""),
        ("programs sent as bytes of no type", "", ""),
    ] {
        let guide = StaticHost::of(Dist::SubPath).await?;
        guide.mistypes(if name.starts_with("programs") { ".wasm" } else { "no file" });
        let (browser, _website) = opened(&guide, head, "", &format!("page=\"benefits\" {attributes}")).await?;
        browser.wait_until(name, IS_SHOWN).await?;
        let looks: String = browser
            .read(&format!(
                "(() => {{ const text = {INSIDE}.querySelector('.prose p'); const looks = getComputedStyle(text);
                return [looks.fontSize, looks.letterSpacing, looks.textTransform, looks.direction, looks.display].join(' '); }})()"
            ))
            .await?;
        faults.unless(looks == "18px normal none ltr block", || format!("{name}: {looks}"));
        let is_too_wide = format!("{INSIDE}.scrollWidth > {INSIDE}.clientWidth + 1");
        faults.unless(!browser.read::<bool>(&is_too_wide).await?, || format!("{name}: it is wider than its column"));
    }
    faults.result()
}

#[tokio::test]
async fn links_lead_on_within_the_element_unless_the_website_objects() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let (browser, website) = opened(&guide, "", "<h1>Our clinic</h1>", "page=\"benefits\" heading-level=\"3\"").await?;
    browser.wait_until("the page is shown", IS_SHOWN).await?;
    let history: u32 = browser.read("history.length").await?;
    let follow = format!(
        "const link = {INSIDE}.querySelector(\".prose a[href$='/side-effects/']\"); link.focus(); link.click();"
    );
    browser.run("addEventListener('kg-navigate', (event) => event.preventDefault(), { once: true });").await?;
    browser.run(&follow).await?;
    browser.wait_until("the website objected", "told.some(({ type }) => type === 'kg-navigate')").await?;
    assert_eq!(browser.read::<String>("document.querySelector('ketamine-guide').page").await?, "benefits");
    browser.run(&follow).await?;
    let title = format!("{INSIDE}.querySelector('h3#title')?.textContent.startsWith('Side effects')");
    browser.wait_until("the other page is shown", &title).await?;
    browser
        .wait_until("its title has the focus", "document.activeElement.shadowRoot?.activeElement?.id === 'title'")
        .await?;
    assert_eq!(browser.read::<u32>("history.length").await?, history);
    assert_eq!(browser.read::<String>("location.href").await?, website.url());
    Ok(())
}

#[tokio::test]
async fn the_crisis_line_is_left_out_only_where_the_website_has_one() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let mut faults = Faults::default();
    for (body, expected) in [("", true), ("<a href=\"tel:988\">Call 988</a>", false)] {
        let (browser, _website) = opened(&guide, "", body, "page=\"faq\" crisis=\"off-if-host-has-it\"").await?;
        browser.wait_until("the page is shown", IS_SHOWN).await?;
        let has_line: bool = browser.read(&format!("{INSIDE}.querySelector('.crisis') !== null")).await?;
        faults.unless_equal(body, has_line, expected);
    }
    faults.result()
}

#[tokio::test]
async fn a_piece_of_a_page_and_its_sources_are_shown() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let (browser, _website) = opened(&guide, "", "", "page=\"benefits#figure-one-drip-next-day\"").await?;
    browser.wait_until("the picture is shown", IS_SHOWN).await?;
    let only =
        format!("{INSIDE}.querySelectorAll('.prose > *').length === 1 && {INSIDE}.querySelector('.figure__array')");
    browser.wait_until("nothing else is", &only).await?;
    browser.run(&format!("{INSIDE}.querySelector('a.cite').click()")).await?;
    browser.wait_until("its source is shown", &format!("{INSIDE}.querySelector('#source-1')?.checkVisibility()")).await
}

#[tokio::test]
async fn several_share_one_program_and_can_be_moved_and_removed() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let other = "<ketamine-guide page=\"faq\" loading=\"eager\"></ketamine-guide>";
    let (browser, _website) = opened(&guide, "", other, "page=\"benefits\" loading=\"eager\"").await?;
    let ready = "told.filter(({ type }) => type === 'kg-ready').length";
    browser.wait_until("both are shown", &format!("{ready} === 2")).await?;
    let programs = "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.wasm')).length";
    assert_eq!(browser.read::<u32>(programs).await?, 1);
    browser.run("const moved = document.querySelector('ketamine-guide'); document.body.append(moved);").await?;
    browser.wait_until("the moved one still shows its page", &format!("{INSIDE}.innerText.length > 1000")).await?;
    assert_eq!(browser.read::<u32>(ready).await?, 2);
    browser.run("window.removed = document.querySelector('ketamine-guide'); removed.remove();").await?;
    browser
        .wait_until("the removed one is empty", "removed.shadowRoot.querySelector('.guide').childElementCount === 0")
        .await
}

#[tokio::test]
async fn nothing_is_loaded_before_the_element_is_near() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let body = "<div style=\"height: 6000px\"></div>";
    let (browser, _website) = opened(&guide, "", body, "page=\"benefits\"").await?;
    browser.wait_until("the page is read", "customElements.get('ketamine-guide')").await?;
    let loaded = "performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop())
        .filter((name) => name !== 'favicon.ico')";
    assert_eq!(browser.read::<Vec<String>>(loaded).await?, ["embed.js"]);
    browser.run("document.querySelector('ketamine-guide').scrollIntoView()").await?;
    browser.wait_until("the page is shown", IS_SHOWN).await
}
