//! What a clinic sets: by attributes, and by a file of its own that may hold anything.

use browser_tests::{Dist, Failure, Faults, StaticHost, TestResult};

use crate::{INSIDE, IS_SHOWN, opened};

const SETTINGS: &str = r##"{
    "name": "Riverside <script>hacked = 1</script> Clinic", "phone": "+44 20 7946 0958", "region": "gb", "accent": "#ffee00",
    "hidden_pages": ["history"], "reviewer": {"name": "A. Reviewer", "credentials": "psychiatrist", "date": "2027-01-31"}
}"##;

/// Files that are wrong, and what the message begins with. More of them are read natively, in the crate of the settings.
const WRONG: &[(&str, &str)] = &[
    ("", "clinic.json, line 1, column 1: the file is empty"),
    ("   ", "clinic.json, line 1, column 4: the file is empty"),
    ("null", "clinic.json, line 1, column 1: the file holds null"),
    ("[]", "clinic.json, line 1, column 1: the file holds"),
    ("7", "clinic.json, line 1, column 1: the file holds 7"),
    ("\"text\"", "clinic.json, line 1, column 1: the file holds"),
    ("<!doctype html><h1>404</h1><script>hacked = 1</script>", "clinic.json, line 1, column 1: this is HTML"),
    ("{", "clinic.json, line 1, column "),
    ("{\"name\": \"A", "clinic.json, line 1, column "),
    ("{\"name\": \"A\",}", "clinic.json, line 1, column "),
    ("{name: 1}", "clinic.json, line 1, column "),
    ("{'name': 'A'}", "clinic.json, line 1, column "),
    ("// a comment\n{}", "clinic.json, line 1, column "),
    (r#"{"nme": "A"}"#, "clinic.json: \"nme\" is no key"),
    (r#"{"constructor": {"prototype": 1}}"#, "clinic.json: \"constructor\" is no key"),
    (r#"{"__proto__": {"a": 1}}"#, "clinic.json: \"__proto__\" is no key"),
    (r#"{"name": 7}"#, "clinic.json: \"name\" is 7"),
    (r#"{"name": ""}"#, "clinic.json: \"name\" is"),
    (r#"{"name": ["A"]}"#, "clinic.json: \"name\" is"),
    (r#"{"phone": "call me"}"#, "clinic.json: \"phone\" is"),
    (r#"{"phone": {"a": 1}}"#, "clinic.json: \"phone\" is"),
    (r#"{"address": "1 Street"}"#, "clinic.json: \"address\" is"),
    (r#"{"hours": [1]}"#, "clinic.json: \"hours[0]\" is 1"),
    (r#"{"region": "uk"}"#, "clinic.json: \"region\" is"),
    (r#"{"accent": "red;} * {display: none"}"#, "clinic.json: \"accent\" is"),
    (r#"{"accent": "teal"}"#, "clinic.json: \"accent\" is"),
    (r#"{"booking_link": "javascript:hacked=1"}"#, "clinic.json: \"booking_link\" is"),
    (r#"{"booking_link": "data:text/html,<script>hacked=1</script>"}"#, "clinic.json: \"booking_link\" is"),
    (r#"{"logo": "../../etc/passwd"}"#, "clinic.json: \"logo\" is"),
    (r#"{"hidden_pages": ["get-help"]}"#, "clinic.json: \"hidden_pages[0]\" is \"get-help\", which always shows"),
    (
        r#"{"hidden_pages": ["side-effects"]}"#,
        "clinic.json: \"hidden_pages[0]\" is \"side-effects\", which always shows",
    ),
    (r#"{"reviewer": {"name": "A"}}"#, "clinic.json: \"reviewer"),
    (r#"{"contact_form": {"endpoint": "http://clinic.example/"}}"#, "clinic.json: \"contact_form.endpoint\" is"),
];

#[tokio::test]
async fn a_clinics_own_file_sets_region_color_contact_and_review() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let (browser, website) = opened(&guide, "", "", "page=\"benefits\" config=\"clinic.json\" hidden").await?;
    website.holds("clinic.json", SETTINGS)?;
    browser.run("document.querySelector('ketamine-guide').hidden = false").await?;
    browser.wait_until("the page is shown", IS_SHOWN).await?;
    assert_eq!(
        browser.read::<Vec<String>>("told.filter(({ stage }) => stage).map(({ message }) => message)").await?,
        [""; 0]
    );
    let text = |selector: &str| format!("{INSIDE}.querySelector(\"{selector}\")?.textContent ?? 'nothing'");
    assert_eq!(browser.read::<String>(&text(".crisis a[href='tel:116123']")).await?, "Call 116 123");
    assert_eq!(browser.read::<String>(&text("[part=contact] a[href='tel:+442079460958']")).await?, "+44 20 7946 0958");
    let name = browser.read::<String>(&text("[part=contact] strong")).await?;
    assert_eq!(name, "Riverside <script>hacked = 1</script> Clinic");
    let review = browser.read::<String>(&text(".review")).await?;
    assert!(review.ends_with("read by A. Reviewer, psychiatrist, on January 31, 2027."), "{review}");
    assert_eq!(browser.read::<u32>(&format!("{INSIDE}.querySelectorAll(\"a[href*='/history/']\").length")).await?, 0);
    let color = browser.read::<String>(&format!("getComputedStyle({INSIDE}.querySelector('.prose a')).color")).await?;
    assert_ne!(color, "rgb(23, 96, 90)", "the guide's own");
    assert_ne!(color, "rgb(255, 238, 0)", "one that cannot be read");
    assert!(!browser.read::<bool>("'hacked' in window").await?);
    Ok(())
}

#[tokio::test]
async fn a_wrong_file_is_told_by_its_key_and_the_page_is_shown_all_the_same() -> TestResult {
    let mut faults = Faults::default();
    let guide = StaticHost::of(Dist::SubPath).await?;
    let (browser, website) = opened(&guide, "", "", "page=\"benefits\" hidden").await?;
    let huge = format!("{{\"name\": \"{}\"}}", "A".repeat(10_000_000));
    let huge = (huge.as_str(), "clinic.json: the file has 10000012 bytes");
    assert!(WRONG.len() >= 30);
    for (number, (file, expected)) in (0..).zip(WRONG.iter().copied().chain([huge])) {
        website.holds(&format!("clinic-{number}.json"), file)?;
        let told = told_of(&browser, &format!("clinic-{number}.json")).await?;
        faults.unless(told.starts_with(expected), || format!("{number}: {told:?} does not begin with {expected:?}"));
        faults.unless(browser.read::<bool>("!('hacked' in window)").await?, || {
            format!("{number}: something was executed")
        });
    }
    let missing = told_of(&browser, "nowhere.json").await?;
    faults.unless(missing.contains("was answered with status 404. Put the file there"), || missing);
    faults.result()
}

/// What the website is told of a file with settings, once the page is shown with it.
async fn told_of(browser: &browser_tests::Browser, file: &str) -> Result<String, Failure> {
    let script = format!(
        "told.length = 0; const guide = document.createElement('ketamine-guide');
        guide.setAttribute('loading', 'eager'); guide.setAttribute('page', 'get-help'); guide.setAttribute('config', '{file}');
        document.querySelector('ketamine-guide').replaceWith(guide);"
    );
    browser.run(&script).await?;
    browser.wait_until("the page is shown", IS_SHOWN).await?;
    browser.read("told.find(({ stage }) => stage === 'config')?.message ?? 'nothing'").await
}

#[tokio::test]
async fn a_websites_own_color_is_made_readable() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    for (color, shown) in [("#7a1fa2", "rgb(122, 31, 162)"), ("rgb(122 31 162)", "rgb(122, 31, 162)")] {
        let style = format!("<style>ketamine-guide {{ --kg-color-accent: {color}; }}</style>");
        let (browser, _website) = opened(&guide, &style, "", "page=\"benefits\"").await?;
        browser.wait_until("the page is shown", IS_SHOWN).await?;
        let found =
            browser.read::<String>(&format!("getComputedStyle({INSIDE}.querySelector('.prose a')).color")).await?;
        assert_eq!(found, shown, "{color}");
    }
    let (browser, _website) = opened(&guide, "", "", "page=\"benefits\" accent=\"#7a1fa2\"").await?;
    browser.wait_until("the page is shown", IS_SHOWN).await?;
    let found = browser.read::<String>(&format!("getComputedStyle({INSIDE}.querySelector('.prose a')).color")).await?;
    assert_eq!(found, "rgb(122, 31, 162)");
    let (browser, _website) =
        opened(&guide, "<style>:root { --kg-color-accent: yellow; }</style>", "", "page=\"benefits\"").await?;
    browser.wait_until("the page is shown", IS_SHOWN).await?;
    let found = browser.read::<String>(&format!("getComputedStyle({INSIDE}.querySelector('.prose a')).color")).await?;
    assert_ne!(found, "rgb(255, 255, 0)");
    Ok(())
}

#[tokio::test]
async fn attributes_name_the_region_and_the_way_to_the_clinic() -> TestResult {
    let guide = StaticHost::of(Dist::SubPath).await?;
    let attributes = "page=\"benefits\" region=\"au\" contact-href=\"/visit\" contact-label=\"Ask for a visit\"";
    let (browser, _website) = opened(&guide, "", "<script>hacked = 0</script>", attributes).await?;
    browser.wait_until("the page is shown", IS_SHOWN).await?;
    browser
        .wait_until("help is Australia's", &format!("{INSIDE}.querySelector(\".crisis a[href='tel:000']\")"))
        .await?;
    let link = "document.querySelector('ketamine-guide').shadowRoot.querySelector('slot[name=contact] a')";
    assert_eq!(
        browser.read::<String>(&format!("`${{{link}.textContent}} ${{{link}.pathname}}`")).await?,
        "Ask for a visit /visit"
    );
    browser.run("document.querySelector('ketamine-guide').setAttribute('contact-href', 'javascript:hacked=1')").await?;
    browser.wait_until("a link that would run something is gone", &format!("!{link}")).await?;
    browser.run("told.length = 0; document.querySelector('ketamine-guide').setAttribute('region', 'xx')").await?;
    browser
        .wait_until("an unknown region is told", "told.some(({ message }) => message?.includes('no region \"xx\"'))")
        .await
}
