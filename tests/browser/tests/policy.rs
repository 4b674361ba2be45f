//! Every page holds to its own policy, whatever a reader does there, and the policy refuses what is not the guide's.

use browser_tests::{Browser, Dist, Failure, Faults, Key, StaticHost, TestResult, every_address};

/// Notes what the policy refuses, from the first byte of every page on.
const WATCH: &str = "
    window.refused = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
        window.refused.push(`${effectiveDirective}: ${blockedURI} ${sample} (${sourceFile})`);
    });
";
const REFUSED: &str = "window.refused";

async fn watching(host: &StaticHost) -> Result<Browser, Failure> {
    host.runs_first(WATCH);
    Browser::setup().desktop().open().await
}

#[tokio::test]
async fn no_page_is_refused_anything_while_the_app_takes_it_over() -> TestResult {
    let host = StaticHost::of(Dist::SubPath).await?;
    let browser = watching(&host).await?;
    let mut faults = Faults::default();
    for path in every_address() {
        browser.goto_running(&host.url(&path)).await?;
        faults.all(&path, browser.read::<Vec<String>>(REFUSED).await?);
    }
    browser.wait_until("the guide is being kept", "document.documentElement.dataset.kept").await?;
    faults.all("the worker", browser.read::<Vec<String>>(REFUSED).await?);
    faults.result()
}

#[tokio::test]
async fn no_document_is_refused_anything() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = watching(&host).await?;
    let mut faults = Faults::default();
    for path in ["/whole-guide/", "/about/design/", "/offline/", "/embed/benefits/", "/embed/how-it-works/?theme=dark"]
    {
        browser.goto(&host.url(path)).await?;
        faults.all(path, browser.read::<Vec<String>>(REFUSED).await?);
    }
    faults.result()
}

#[tokio::test]
async fn a_visit_with_search_menu_theme_worksheet_and_a_preview_is_refused_nothing() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let browser = watching(&host).await?;
    let mut faults = Faults::default();
    // An unknown address that a host answers with another page's HTML: the app draws all of the page itself.
    host.writes("/benefits/", std::fs::read_to_string(Dist::Root.folder()?.join("404.html")).unwrap_or_default());
    browser.goto_running(&host.url("/benefits/")).await?;
    browser.wait_until("the page is drawn", "document.querySelector('.article--benefits h1')").await?;
    browser.click(".header__search").await?;
    browser.wait_until("the search is open", "document.activeElement.id === 'search-combobox'").await?;
    browser.type_into("#search-combobox", "drive home").await?;
    browser
        .wait_until("something is found", "document.querySelectorAll('#search-options [role=option]').length")
        .await?;
    browser.press(Key::Escape).await?;
    browser.press(Key::Escape).await?;
    for theme in ["dark", "light", "auto"] {
        browser.run(&format!("document.getElementById('theme-{theme}').click()")).await?;
    }
    for (page, sign) in [
        ("is-it-for-me", "#worksheet-more"),
        ("how-it-works", ".story"),
        ("side-effects", ".chart"),
        ("evidence", ".filter"),
        ("claims", ".filter"),
        ("contact", ".contact"),
        ("for-clinics", ".snippets__preview"),
    ] {
        browser.run(&format!("document.querySelector('a[href=\"/{page}/\"]').click()")).await?;
        browser.wait_until(&format!("{page} is drawn"), &format!("document.querySelector('{sign}')")).await?;
    }
    browser
        .wait_until("the frame is there", "document.querySelector('.snippets__preview').contentDocument?.body")
        .await?;
    browser.choose(".snippets__choices label:nth-of-type(1) select", "element").await?;
    browser.wait_until("the element is there", "document.querySelector('.snippets__preview ketamine-guide')").await?;
    browser.run("document.querySelector('.snippets__preview').scrollIntoView()").await?;
    let is_shown = "document.querySelector('ketamine-guide').shadowRoot?.querySelector('#title')";
    browser.wait_until("the element shows its page", is_shown).await?;
    faults.all("the visit", browser.read::<Vec<String>>(REFUSED).await?);
    faults.result()
}

#[tokio::test]
async fn what_somebody_else_puts_into_a_page_is_refused() -> TestResult {
    let host = StaticHost::of(Dist::Root).await?;
    let page = std::fs::read_to_string(Dist::Root.folder()?.join("benefits/index.html")).unwrap_or_default();
    let inserted = "<script>window.injected = true;</script><p onclick=\"injected = true\" style=\"color: red\">a</p>\
                    <img src=\"https://other.example/a.png\" alt=\"\"></body>";
    host.writes("/benefits/", page.replace("</body>", inserted));
    let browser = watching(&host).await?;
    browser.goto_running(&host.url("/benefits/")).await?;
    browser
        .run(
            "const refusedBy = (sink, attempt) => { try { attempt(); } catch { window.refused.push(`${sink}: thrown`); } };
            refusedBy('innerHTML', () => { document.createElement('div').innerHTML = '<b>a</b>'; });
            refusedBy('eval', () => setTimeout('window.injected = true'));
            const script = document.createElement('script');
            refusedBy('script', () => { script.src = 'https://other.example/a.js'; });
            fetch('https://other.example/data').catch(() => undefined);
            const base = document.createElement('base');
            base.href = 'https://other.example/';
            document.head.append(base);
            const frame = document.createElement('iframe');
            frame.src = 'https://other.example/';
            document.body.append(frame);",
        )
        .await?;
    let expected = [
        "script-src-elem: inline",
        "style-src-attr: inline",
        "img-src: https://other.example/a.png",
        "connect-src: https://other.example/data",
        "base-uri: https://other.example",
        "frame-src: https://other.example",
        "innerHTML: thrown",
        "eval: thrown",
        "script: thrown",
    ];
    for sign in expected {
        let is_refused = format!("{REFUSED}.some((line) => line.startsWith('{sign}'))");
        browser.wait_until(&format!("{sign} is refused"), &is_refused).await?;
    }
    browser.run("document.querySelector('p[onclick]').click()").await?;
    assert!(!browser.read::<bool>("'injected' in window").await?, "a script ran that is not the guide's");
    Ok(())
}
