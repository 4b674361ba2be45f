//! The guide in a frame on another website: the frame is as high as its content, and the website stays its own.

use browser_tests::{Browser, Dist, StaticHost, TestResult, Website};

/// The frame's height, and whether it is that of the page in it. It is told of pages that are long.
const IS_AS_HIGH_AS_ITS_CONTENT: &str = "document.querySelector('iframe').offsetHeight > 2000";

#[tokio::test]
async fn a_frame_is_as_high_as_its_content_also_in_a_sandbox() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let browser = Browser::open().await?;
    for sandbox in ["", "sandbox=\"allow-scripts\""] {
        let website = Website::with(&format!(
            "<iframe {sandbox} src=\"{}\" title=\"Benefits\" width=\"100%\" height=\"640\"></iframe>\
             <script async src=\"{}\"></script>",
            guide.url("/embed/benefits/?theme=dark"),
            guide.url("/v1/resize.js"),
        ))
        .await?;
        browser.goto(&website.url()).await?;
        browser.wait_until("the frame has grown", IS_AS_HIGH_AS_ITS_CONTENT).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_message_of_another_window_changes_no_frame() -> TestResult {
    let guide = StaticHost::of(Dist::Root).await?;
    let website = Website::with(&format!(
        "<iframe src=\"about:blank\" title=\"Other\" height=\"300\"></iframe><script src=\"{}\"></script>",
        guide.url("/v1/resize.js")
    ))
    .await?;
    let browser = Browser::open().await?;
    browser.goto(&website.url()).await?;
    browser
        .run(
            "window.heard = 0; addEventListener('message', () => { window.heard += 1; });
            postMessage({ ketamineGuide: { type: 'height', height: 900 } }, '*');
            document.querySelector('iframe').contentWindow.eval(
                \"parent.postMessage({ ketamineGuide: { type: 'height', height: -1 } }, '*')\");",
        )
        .await?;
    browser.wait_until("both messages came", "window.heard === 2").await?;
    browser.wait_until("the frame is as it was", "document.querySelector('iframe').offsetHeight < 310").await
}

#[tokio::test]
async fn wordpress_is_told_the_height_beside_its_secret() -> TestResult {
    let guide = StaticHost::of(Dist::Root).await?;
    let website = Website::with(&format!(
        "<script>addEventListener('message', ({{ data }}) => {{
            if (data.message === 'height' && data.secret === 'abc123') window.told = data.value;
        }});</script>
        <iframe sandbox=\"allow-scripts\" src=\"{}\" title=\"Benefits\"></iframe>",
        guide.url("/embed/benefits/#?secret=abc123")
    ))
    .await?;
    let browser = Browser::open().await?;
    browser.goto(&website.url()).await?;
    browser.wait_until("the height was told", "window.told > 2000").await
}

#[tokio::test]
async fn links_stay_in_the_frame_or_open_apart() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let browser = Browser::open().await?;
    browser.goto(&guide.url("/embed/benefits/")).await?;
    let wrong = "[...document.querySelectorAll('a[href]')].filter((link) => {
        const isHere = link.getAttribute('href').startsWith('#') || link.pathname.startsWith('/ketamine/embed/');
        const isCall = ['tel:', 'sms:', 'mailto:'].includes(link.protocol);
        return !isHere && !isCall && link.target !== '_blank';
    }).map((link) => link.href)";
    let wrong: Vec<String> = browser.read(wrong).await?;
    assert!(wrong.is_empty(), "{wrong:?}");
    Ok(())
}

#[tokio::test]
async fn a_clinic_chooses_a_page_and_a_way_and_gets_the_lines_to_paste() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let browser = Browser::open().await?;
    browser.goto_running(&guide.url("/for-clinics/")).await?;
    browser.wait_until("the builder is ready", "!document.querySelector('.snippets__choices').disabled").await?;
    browser.choose(".snippets__choices label:nth-of-type(1) select", "element").await?;
    browser.choose(".snippets__choices label:nth-of-type(2) select", "side-effects").await?;
    browser.choose(".snippets__choices label:nth-of-type(3) select", "dark").await?;
    let lines: String = browser.read("document.querySelector('.snippets__text').textContent").await?;
    assert!(lines.contains("<ketamine-guide page=\"side-effects\" theme=\"dark\">"), "{lines}");
    assert!(lines.contains(&guide.url("/v1/embed.js")), "{lines}");
    let website = Website::with(&lines).await?;
    browser.goto(&website.url()).await?;
    let is_shown = "document.querySelector('ketamine-guide').shadowRoot?.querySelector('#title')?.textContent";
    browser.wait_until("the pasted lines show the page", &format!("{is_shown}?.startsWith('Side effects')")).await
}
