//! The guide in posts and pages of a real WordPress: shown by each way that a person's rights allow, and nothing of the
//! website changes.

use browser_tests::{Browser, Failure, Faults, Kind, OwnGuide, Published, Role, TestResult, WordPress, Writing};

/// What every post says besides the guide, as the editor writes it.
const TEXT: &str = "<!-- wp:paragraph --><p>Ask us, or <a href=\"/contact\">write to us</a>.</p><!-- /wp:paragraph -->";
const HEADING: &str = "document.querySelector('h1').textContent";

/// The ways to put the guide into a website.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// The address of a page is pasted into the text, where everyone who writes may do so.
    Address,
    /// A frame, and the script that gives it its height.
    Frame,
    /// The element, which shows the guide without a frame.
    Element,
}

impl Way {
    const ALL: [Way; 3] = [Way::Address, Way::Frame, Way::Element];
    const FRAMES: [Way; 2] = [Way::Address, Way::Frame];

    fn markup(self, guide: &OwnGuide) -> String {
        let page = guide.url("/benefits/");
        let lines = match self {
            Way::Address => {
                return format!(
                    "<!-- wp:embed {{\"url\":\"{page}\"}} --><figure class=\"wp-block-embed\">\
                     <div class=\"wp-block-embed__wrapper\">\n{page}\n</div></figure><!-- /wp:embed -->"
                );
            }
            Way::Frame => format!(
                "<iframe src=\"{}\" title=\"Does ketamine help depression?\" width=\"100%\" height=\"640\"></iframe>\n\
                 <script async src=\"{}\"></script>",
                guide.url("/embed/benefits/"),
                guide.url("/v1/resize.js")
            ),
            Way::Element => format!(
                "<ketamine-guide page=\"benefits\"><a href=\"{page}\">Does ketamine help depression?</a></ketamine-guide>\n\
                 <script type=\"module\" src=\"{}\"></script>",
                guide.url("/v1/embed.js")
            ),
        };
        format!("<!-- wp:html -->\n{lines}\n<!-- /wp:html -->")
    }

    /// What is true once the guide is shown.
    fn is_shown(self) -> &'static str {
        match self {
            Way::Address => "document.querySelector('iframe').height === '1000'",
            Way::Frame => "document.querySelector('iframe').offsetHeight > 2000",
            Way::Element => "document.querySelector('ketamine-guide').offsetHeight > 2000",
        }
    }

    /// Publishes a post or page that shows the guide so.
    async fn publish(self, site: &WordPress, guide: &OwnGuide, styles: &str) -> Result<Published, Failure> {
        let (role, kind) = match self {
            Way::Address => (Role::Author, Kind::Post),
            Way::Frame | Way::Element => (Role::Administrator, Kind::Page),
        };
        site.publish(Writing { role, kind, content: &format!("{TEXT}\n{}", self.markup(guide)), styles }).await
    }
}

#[tokio::test]
async fn the_address_that_an_author_pastes_becomes_a_quotation_and_then_the_guide() -> TestResult {
    const QUOTATION: &str = "(() => {
        const [quotation] = document.querySelectorAll('blockquote.wp-embedded-content');
        const link = quotation.querySelector('a');
        return [quotation.offsetHeight > 0, link.textContent, link.href];
    })()";
    const IS_CLIPPED: &str = "getComputedStyle(document.querySelector('iframe')).clip !== 'auto'";
    let site = WordPress::shared()?;
    let guide = OwnGuide::serve().await?;
    let page = guide.url("/benefits/");
    let in_a_block = format!("{TEXT}\n{}", Way::Address.markup(&guide));
    let in_a_line = format!("Ask us.\n\n{page}\n\nOr write to us.");
    for content in [in_a_block, in_a_line] {
        let writing = Writing { role: Role::Author, kind: Kind::Post, content: &content, styles: "" };
        let post = site.publish(writing).await?;

        let browser = Browser::setup().without_scripts().open().await?;
        browser.goto(&post.url).await?;
        let (is_quoted, title, link): (bool, String, String) = browser.read(QUOTATION).await?;
        assert!(is_quoted, "without scripts the quotation is not shown");
        assert_eq!(link, page);
        assert!(browser.read::<bool>(IS_CLIPPED).await?, "without scripts the frame covers something");
        drop(browser);

        let browser = Browser::open().await?;
        browser.goto(&post.url).await?;
        // The page is longer than what WordPress gives a frame; the rest is reached by scrolling in it.
        browser.wait_until("the frame was told its height", Way::Address.is_shown()).await?;
        let (is_quoted, ..): (bool, String, String) = browser.read(QUOTATION).await?;
        assert!(!is_quoted, "the quotation still stands above the frame");
        assert!(!browser.read::<bool>(IS_CLIPPED).await?, "the frame is still hidden");
        let sandbox: String = browser.read("document.querySelector('iframe').getAttribute('sandbox')").await?;
        assert_eq!(sandbox, "allow-scripts");
        assert_eq!(browser.read_in_frame::<String>(HEADING).await?, title);
        let (shown, all): (u32, u32) = browser.read_in_frame("[innerHeight, document.body.offsetHeight]").await?;
        assert!(shown > 900 && all > shown, "{shown} of {all} pixels are shown");
        assert_ne!(browser.read::<String>("document.querySelector('iframe').scrolling").await?, "no");
    }
    Ok(())
}

#[tokio::test]
async fn of_a_frame_and_a_script_only_an_administrators_are_kept() -> TestResult {
    let site = WordPress::shared()?;
    let guide = OwnGuide::serve().await?;
    let content = Way::Frame.markup(&guide);
    for (role, is_kept) in [(Role::Author, false), (Role::Administrator, true)] {
        let kept = site.publish(Writing { role, kind: Kind::Post, content: &content, styles: "" }).await?.kept;
        assert_eq!((kept.contains("<iframe"), kept.contains("<script")), (is_kept, is_kept), "{role:?}: {kept}");
    }
    Ok(())
}

#[tokio::test]
async fn an_administrators_frame_grows_to_its_content() -> TestResult {
    let site = WordPress::shared()?;
    let guide = OwnGuide::serve().await?;
    let page = Way::Frame.publish(&site, &guide, "").await?;
    let browser = Browser::open().await?;
    browser.goto(&page.url).await?;
    browser.wait_until("the frame has grown", Way::Frame.is_shown()).await?;
    let height: f64 = browser.read_in_frame("document.body.getBoundingClientRect().height").await?;
    let is_whole = format!("Math.abs(document.querySelector('iframe').clientHeight - {height}) <= 1");
    browser.wait_until(&format!("the frame shows all {height} pixels"), &is_whole).await
}

#[tokio::test]
async fn the_website_stays_as_it_is_without_the_guide() -> TestResult {
    // How high something is depends on what stands in it.
    const LOOKS: &str = "['html', 'body', 'nav a', 'main', 'h1', 'main p', 'main p a'].flatMap((name) => {
        const follow = ['height', 'block-size', 'perspective-origin', 'transform-origin'];
        const styles = getComputedStyle(document.querySelector(name));
        return [...styles].filter((property) => !follow.includes(property))
            .map((property) => `${name}: ${property}: ${styles.getPropertyValue(property)}`);
    })";
    const STATE: &str = "JSON.stringify({
        title: document.title, scroll: [scrollX, scrollY], focus: document.activeElement.tagName,
        links: [...document.querySelectorAll('nav a, main p a')].map(({ href, target }) => [href, target]),
        language: document.documentElement.lang, classes: document.documentElement.className,
        cookie: document.cookie, width: document.documentElement.scrollWidth,
    })";
    let site = WordPress::shared()?;
    let guide = OwnGuide::serve().await?;
    let browser = Browser::setup().still().desktop().open().await?;
    let mut faults = Faults::default();
    for way in Way::ALL {
        let with = way.publish(&site, &guide, "").await?;
        let kind = if way == Way::Address { Kind::Post } else { Kind::Page };
        let twin = Writing { role: Role::Administrator, kind, content: TEXT, styles: "" };
        let without = site.publish(twin).await?;

        browser.goto(&without.url).await?;
        let looks: Vec<String> = browser.read(LOOKS).await?;
        let state: String = browser.read(STATE).await?;
        browser.goto(&with.url).await?;
        browser.wait_until(&format!("{way:?}: the guide is shown"), way.is_shown()).await?;
        let place = format!("{way:?}");
        let found: Vec<String> = browser.read(LOOKS).await?;
        faults.unless(looks.len() > 1000, || format!("{place}: only {} styles were compared", looks.len()));
        faults.all(&place, found.iter().filter(|style| !looks.contains(style)));
        faults.unless_equal(&place, browser.read::<String>(STATE).await?, state);
        faults.unless_equal(&place, browser.read::<String>("location.href").await?, with.url);
    }
    faults.result()
}

#[tokio::test]
async fn the_styles_of_a_theme_do_not_enter_the_frame() -> TestResult {
    const HOSTILE: &str = "*{font-size:30px!important;color:red!important}";
    const WEBSITE: &str =
        "(({ fontSize, color }) => [fontSize, color])(getComputedStyle(document.querySelector('h1')))";
    const GUIDE: &str = "[...document.body.querySelectorAll('*')].map((element) => {
        const { font, color, letterSpacing } = getComputedStyle(element);
        return [element.localName, font, color, letterSpacing].join(' ');
    })";
    let site = WordPress::shared()?;
    let guide = OwnGuide::serve().await?;
    let browser = Browser::setup().still().desktop().open().await?;
    let mut faults = Faults::default();
    for way in Way::FRAMES {
        let [friendly, hostile] = [way.publish(&site, &guide, "").await?, way.publish(&site, &guide, HOSTILE).await?];
        browser.goto(&friendly.url).await?;
        browser.wait_until("the guide is shown", way.is_shown()).await?;
        let expected: Vec<String> = browser.read_in_frame(GUIDE).await?;
        browser.goto(&hostile.url).await?;
        browser.wait_until("the guide is shown", way.is_shown()).await?;
        let website: [String; 2] = browser.read(WEBSITE).await?;
        assert_eq!(website, ["30px", "rgb(255, 0, 0)"], "the theme's styles are not on the page");
        let found: Vec<String> = browser.read_in_frame(GUIDE).await?;
        let place = format!("{way:?}");
        faults.unless(found.len() > 100, || format!("{place}: the frame has {} elements", found.len()));
        faults.unless_equal(&place, found.len(), expected.len());
        let different = found.iter().zip(&expected).filter(|(found, expected)| found != expected);
        faults.all(&place, different.map(|(found, expected)| format!("{found} instead of {expected}")));
    }
    faults.result()
}
