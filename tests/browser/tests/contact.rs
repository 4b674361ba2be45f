//! A clinic's contact form and newsletter against a server that misbehaves: what is sent, what is said, what stays.

use std::collections::BTreeMap;
use std::fs;

use browser_tests::{Browser, Conduct, Dist, Failure, Faults, FormServer, Key, Setup, StaticHost, TestResult};
use guide_model::ClinicCard;
use ketamine_guide::contact::card_and_forms;
use ketamine_guide::records::DrawnRecord;
use ketamine_guide::routes::Base;
use serde::Deserialize;
use serde_json::json;

const REPLY: &str = "me@mail.example";
const MESSAGE: &str = "Can I bring my sister?\nThanks & bye, Zoë";
const CONFIRMS: Conduct = Conduct::Answers(200, r#"{"ok": true}"#);
const ARRIVED: &str = "document.querySelector('#contact-arrived').textContent";
const REPORT: &str = "document.querySelector('#contact-report').textContent";
const STORED: &str = "Object.keys(localStorage).length + Object.keys(sessionStorage).length";

/// The page of a clinic that takes forms, drawn by the app.
struct Visit {
    host: StaticHost,
    server: FormServer,
    browser: Browser,
}

impl Visit {
    async fn of(setup: Setup, encoding: &str, conduct: Conduct) -> Result<Visit, Failure> {
        let (host, server) = (StaticHost::of(Dist::Root).await?, FormServer::that(conduct).await?);
        let card = json!({
            "name": "Riverside Clinic",
            "phone": ["(555) 010-0199", "tel:5550100199"],
            "contact_form": { "endpoint": server.url("/contact"), "encoding": encoding },
            "newsletter": { "endpoint": server.url("/newsletter"), "encoding": encoding },
        });
        let card: ClinicCard = serde_json::from_value(card).map_err(|error| Failure::Never(error.to_string()))?;
        let drawn = DrawnRecord::new(None, card_and_forms(Base::new("/"), &card));
        let packed = postcard::to_stdvec(&drawn).map_err(|error| Failure::Never(error.to_string()))?;
        host.writes("/data/clinic.bin", packed);
        host.writes("/", page_that_reaches(&server, "index.html")?);
        let visit = Visit { host, server, browser: setup.open().await? };
        visit.browser.goto_running(&visit.host.url("/")).await?;
        visit.browser.run("document.querySelector('footer a[href=\"/contact/\"]').click()").await?;
        visit.browser.wait_until("the form is drawn", "document.querySelector('#contact-form[novalidate]')").await?;
        Ok(visit)
    }

    async fn that(conduct: Conduct) -> Result<Visit, Failure> {
        Visit::of(Browser::setup(), "json", conduct).await
    }

    /// The contact page as the prerenderer writes it for this clinic, at its own address: the words of a page without a
    /// clinic, and in their place the markup that the app drew. Both come from the same function.
    async fn prerender(&self) -> TestResult {
        let page = page_that_reaches(&self.server, "contact/index.html")?;
        let drawn: String = self.browser.read("document.querySelector('.contact .record').innerHTML").await?;
        let (start, rest) =
            page.split_once("<div class=\"record\">").ok_or(Failure::Never("there is a record".to_owned()))?;
        let (_, end) = rest.split_once("</div>").ok_or(Failure::Never("the record ends".to_owned()))?;
        // The app has turned the browser's own checks off.
        let drawn = drawn.replace(" novalidate=\"\"", "");
        self.host.writes("/contact/", format!("{start}<div class=\"record\">{drawn}</div>{end}"));
        Ok(())
    }

    async fn fill(&self) -> TestResult {
        self.browser.type_into("#contact-name", "Zoë").await?;
        self.browser.type_into("#contact-reply", REPLY).await?;
        self.browser.type_into("#contact-message", MESSAGE).await?;
        self.browser.click("#contact-consent").await
    }

    async fn send(&self) -> TestResult {
        self.browser.click("#contact-send").await
    }

    /// From now on the contact form waits so many milliseconds for an answer.
    async fn waits_for(&self, milliseconds: u32) -> TestResult {
        self.browser.run(&format!("document.querySelector('#contact-form').dataset.timeout = '{milliseconds}'")).await
    }

    async fn filled(&self) -> Result<Filled, Failure> {
        self.browser
            .read(
                "(() => ({
                    reply: document.querySelector('#contact-reply').value,
                    message: document.querySelector('#contact-message').value,
                    agrees: document.querySelector('#contact-consent').checked,
                }))()",
            )
            .await
    }

    async fn focused(&self) -> Result<String, Failure> {
        self.browser.read("document.activeElement?.id ?? ''").await
    }
}

/// A page with the policy that the prerenderer writes for a clinic whose forms this server takes.
fn page_that_reaches(server: &FormServer, path: &str) -> Result<String, Failure> {
    let file = Dist::Root.folder()?.join(path);
    let page =
        fs::read_to_string(&file).map_err(|reason| Failure::System { what: file.display().to_string(), reason })?;
    let origin = server.url("");
    let policy = |origin: &str| format!("; connect-src 'self'{origin}; form-action 'self'{origin}; ");
    Ok(page.replace(&policy(""), &policy(&format!(" {origin}"))))
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Filled {
    reply: String,
    message: String,
    agrees: bool,
}

/// The fields without the id, which is another each time, and the id.
fn without_id(mut fields: BTreeMap<String, String>) -> (BTreeMap<String, String>, String) {
    let id = fields.remove("id").unwrap_or_default();
    (fields, id)
}

fn fields(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[tokio::test]
async fn a_confirmed_message_leaves_the_form_and_is_said_to_have_arrived() -> TestResult {
    let mut faults = Faults::default();
    for (encoding, conduct, kind) in
        [("json", CONFIRMS, "application/json"), ("form", Conduct::NoContent, "application/x-www-form-urlencoded")]
    {
        let visit = Visit::of(Browser::setup(), encoding, conduct).await?;
        faults.unless_equal(
            "sent before anything was sent",
            visit.server.letters().len() + visit.server.questions(),
            0,
        );
        visit.fill().await?;
        visit.send().await?;
        visit.browser.wait_until("it is confirmed", &format!("{ARRIVED}.includes('Your message arrived.')")).await?;
        faults.unless_equal(encoding, visit.focused().await?.as_str(), "contact-arrived-title");
        let hidden: bool = visit.browser.read("document.querySelector('#contact-form').hidden").await?;
        faults.unless(hidden, || format!("{encoding}: the form is still there"));
        let empty = Filled { reply: String::new(), message: String::new(), agrees: false };
        faults.unless_equal(encoding, visit.filled().await?, empty);
        let letters = visit.server.letters();
        faults.unless_equal(encoding, letters.len(), 1);
        for letter in letters {
            faults.unless_equal("path", letter.path.as_str(), "/contact");
            let header = |name: &str| letter.headers.get(name).cloned().unwrap_or_default();
            faults.unless_equal("type", header("content-type").as_str(), kind);
            faults.unless_equal("asked for", header("accept").as_str(), "application/json");
            faults.unless_equal("cookies and pages told", header("cookie") + &header("referer"), String::new());
            let (sent, id) = without_id(if encoding == "json" { letter.json_fields() } else { letter.form_fields() });
            let message = if encoding == "json" { MESSAGE.to_owned() } else { MESSAGE.replace('\n', "\r\n") };
            let expected = [("name", "Zoë"), ("reply", REPLY), ("message", &message), ("consent", "yes")];
            faults.unless_equal(encoding, sent, fields(&expected));
            faults.unless(id.len() >= 32, || format!("{encoding}: the id is {id:?}"));
        }
        faults.unless_equal("stored", visit.browser.read::<u32>(STORED).await?, 0);
        faults.all("console", visit.browser.console_messages().await?);
    }
    faults.result()
}

#[tokio::test]
async fn every_failure_is_told_as_it_is_and_keeps_what_was_typed() -> TestResult {
    let visit = Visit::that(Conduct::Hangs).await?;
    visit.fill().await?;
    let mut faults = Faults::default();
    const SILENT: &str = "Not confirmed: the clinic’s website gave no answer.";
    const OPEN: &str = "Not confirmed: the clinic’s website did not say if it arrived.";
    const LATE: &str = "Not confirmed: no answer came within 2 seconds.";
    for (conduct, told) in [
        (Conduct::Answers(400, "{}"), "Not sent: the clinic’s website did not take it (answer 400)."),
        (Conduct::Answers(404, r#"{"ok": true}"#), "(answer 404)"),
        (Conduct::Answers(422, r#"{"error": "reply"}"#), "(answer 422)"),
        (Conduct::Answers(500, ""), "Not confirmed: the clinic’s website has a fault (answer 500)."),
        (Conduct::Answers(503, r#"{"ok": true}"#), "(answer 503)"),
        (Conduct::Hangs, LATE),
        (Conduct::Trickles, LATE),
        (Conduct::HangsUp, SILENT),
        (Conduct::KeepsAnswerToItself, SILENT),
        (Conduct::RefusesQuestion, SILENT),
        (Conduct::ShowsPage, OPEN),
        (Conduct::LeadsToPage, OPEN),
        (Conduct::Answers(200, "{\"ok\": tr"), OPEN),
        (Conduct::Answers(200, "[true]"), OPEN),
        (Conduct::Answers(200, ""), OPEN),
        (Conduct::Answers(200, r#"{"ok": false}"#), "Not sent: the clinic’s website did not take it (answer 200)."),
    ] {
        visit.server.turns_to(conduct);
        // Who answers may take as long as readers give them.
        visit.waits_for(if told == LATE { 2000 } else { 20_000 }).await?;
        visit.send().await?;
        let name = format!("{conduct:?}");
        // The report is empty while a form is on its way.
        visit.browser.wait_until(&format!("something is told of {name}"), &format!("{REPORT} !== ''")).await?;
        let report: String = visit.browser.read(REPORT).await?;
        for words in [told, "still here", "(555) 010-0199"] {
            faults.unless(report.contains(words), || format!("{name}: {report:?} does not say {words:?}"));
        }
        let message = MESSAGE.to_owned();
        faults.unless_equal(&name, visit.filled().await?, Filled { reply: REPLY.to_owned(), message, agrees: true });
        faults.unless_equal(&name, visit.focused().await?.as_str(), "contact-report");
        let is_busy: bool =
            visit.browser.read("document.querySelector('#contact-send').ariaDisabled === 'true'").await?;
        faults.unless(!is_busy, || format!("{name}: the button does nothing any more"));
        faults.unless_equal(&name, visit.browser.read::<String>(ARRIVED).await?.as_str(), "");
    }
    let ids: Vec<String> = visit.server.letters().iter().map(|letter| without_id(letter.json_fields()).1).collect();
    // All but the one that was refused before it was sent. A browser may send again, by itself, what was hung up on.
    let are_same = ids.windows(2).all(|pair| pair[0] == pair[1]);
    faults.unless(ids.len() >= 15 && are_same, || format!("{} were sent, with the ids {ids:?}", ids.len()));
    // A changed text is another message.
    visit.server.turns_to(CONFIRMS);
    visit.browser.type_into("#contact-message", "!").await?;
    visit.send().await?;
    visit.browser.wait_until("it arrives at last", &format!("{ARRIVED} !== ''")).await?;
    let last = visit.server.letters().pop().map(|letter| without_id(letter.json_fields()).1).unwrap_or_default();
    faults.unless(!ids.contains(&last), || format!("the changed text has the old id {last}"));
    faults.result()
}

#[tokio::test]
async fn what_must_be_mended_is_listed_and_nothing_is_sent_before() -> TestResult {
    const WRONG: &str = "[...document.querySelectorAll('.contact [aria-invalid]')].map(({ id }) => id).join(' ')";
    let visit = Visit::that(CONFIRMS).await?;
    let mut faults = Faults::default();
    faults.unless_equal("wrong at first", visit.browser.read::<String>(WRONG).await?.as_str(), "");
    visit.browser.type_into("#contact-reply", "me at mail").await?;
    visit.browser.press(Key::Enter).await?;
    visit.browser.wait_until("the list is there", &format!("{REPORT}.includes('Nothing was sent yet')")).await?;
    faults.unless_equal("focus", visit.focused().await?.as_str(), "contact-report");
    let wrong: String = visit.browser.read(WRONG).await?;
    faults.unless_equal("wrong", wrong.as_str(), "contact-reply contact-message contact-consent");
    let told: String = visit
        .browser
        .read(
            "document.querySelector('#contact-message').getAttribute('aria-describedby').split(' ')
                .map((id) => document.getElementById(id).textContent).join(' ')",
        )
        .await?;
    faults.unless_equal("told of the message", told.as_str(), "Up to 2000 characters. Write your message.");
    let links = "document.querySelectorAll('#contact-report a').length";
    faults.unless_equal("lines of the list", visit.browser.read::<u32>(links).await?, 3);
    faults.all("axe", visit.browser.axe_violations().await?);
    visit.browser.click("#contact-report a[href='#contact-message']").await?;
    faults.unless_equal("focus by link", visit.focused().await?.as_str(), "contact-message");
    visit.browser.run("document.querySelector('#contact-message').value = 'x'.repeat(2314)").await?;
    visit.send().await?;
    visit.browser.wait_until("the length is told", &format!("{REPORT}.includes('2314 characters')")).await?;
    let kept: u32 = visit.browser.read("document.querySelector('#contact-message').value.length").await?;
    faults.unless_equal("characters kept", kept, 2314);
    faults.unless_equal("sent so far", visit.server.letters().len() + visit.server.questions(), 0);
    visit
        .browser
        .run("for (const id of ['reply', 'message']) document.getElementById(`contact-${id}`).value = ''")
        .await?;
    visit.fill().await?;
    visit.send().await?;
    visit.browser.wait_until("it is confirmed", &format!("{ARRIVED} !== ''")).await?;
    faults.unless_equal("wrong at last", visit.browser.read::<String>(WRONG).await?.as_str(), "");
    faults.result()
}

#[tokio::test]
async fn a_message_is_written_and_sent_by_keyboard_alone() -> TestResult {
    let visit = Visit::that(CONFIRMS).await?;
    visit.browser.run("document.querySelector('#contact-form a').focus()").await?;
    let mut stops = Vec::new();
    for text in ["", "", "", REPLY, "Hello", " "] {
        visit.browser.press(Key::Tab).await?;
        stops.push(visit.focused().await?);
        for sign in text.chars() {
            visit.browser.press(sign).await?;
        }
    }
    let mut faults = Faults::default();
    let expected = ["", "", "contact-name", "contact-reply", "contact-message", "contact-consent"];
    faults.unless_equal("stops after the first", stops, expected.map(str::to_owned).to_vec());
    visit.browser.press(Key::Tab).await?;
    visit.browser.press(Key::Enter).await?;
    visit.browser.wait_until("it is confirmed", &format!("{ARRIVED} !== ''")).await?;
    faults.unless_equal("focus", visit.focused().await?.as_str(), "contact-arrived-title");
    faults.result()
}

#[tokio::test]
async fn pressed_again_and_again_it_is_sent_once() -> TestResult {
    let visit = Visit::that(Conduct::Hangs).await?;
    visit.waits_for(4000).await?;
    visit.fill().await?;
    visit
        .browser
        .run("for (let times = 0; times < 5; times += 1) document.querySelector('#contact-send').click()")
        .await?;
    let mut faults = Faults::default();
    let state = "document.querySelector('#contact-status').textContent + document.activeElement.ariaDisabled";
    visit.browser.run("document.querySelector('#contact-send').focus()").await?;
    faults.unless_equal("while it is sent", visit.browser.read::<String>(state).await?.as_str(), "Sending…true");
    visit.browser.press(Key::Enter).await?;
    visit
        .browser
        .wait_until("nobody answers", &format!("{REPORT}.includes('no answer came within 4 seconds')"))
        .await?;
    faults.unless_equal("sent", visit.server.letters().len(), 1);
    faults.unless_equal("asked", visit.server.questions(), 1);
    faults.result()
}

#[tokio::test]
async fn a_reader_who_is_offline_is_told_so_and_can_send_later() -> TestResult {
    let visit = Visit::that(CONFIRMS).await?;
    visit.fill().await?;
    visit.browser.chromium()?.set_offline(true).await?;
    visit.send().await?;
    visit.browser.wait_until("it is told", &format!("{REPORT}.includes('Not sent: you seem to be offline.')")).await?;
    let mut faults = Faults::default();
    faults.unless_equal("sent", visit.server.letters().len(), 0);
    visit.browser.chromium()?.set_offline(false).await?;
    visit.send().await?;
    visit.browser.wait_until("it is confirmed", &format!("{ARRIVED} !== ''")).await?;
    faults.unless_equal("sent at last", visit.server.letters().len(), 1);
    faults.result()
}

#[tokio::test]
async fn a_person_whose_program_filled_the_hidden_field_is_told_and_loses_nothing() -> TestResult {
    let visit = Visit::that(CONFIRMS).await?;
    visit.fill().await?;
    visit.browser.run("document.querySelector('#contact-form [name=_gotcha]').value = 'https://spam.example'").await?;
    visit.send().await?;
    visit.browser.wait_until("it is told", &format!("{REPORT}.includes('a hidden field was filled in')")).await?;
    let mut faults = Faults::default();
    faults.unless_equal("sent", visit.server.letters().len(), 0);
    faults.unless_equal("kept", visit.filled().await?.message.as_str(), MESSAGE);
    visit.send().await?;
    visit.browser.wait_until("the next one is confirmed", &format!("{ARRIVED} !== ''")).await?;
    faults.unless_equal("sent at last", visit.server.letters().len(), 1);
    faults.result()
}

#[tokio::test]
async fn a_newsletter_asks_for_a_mail_address_and_consent_and_sends_no_more() -> TestResult {
    let visit = Visit::that(CONFIRMS).await?;
    visit.browser.type_into("#newsletter-email", "me@mail").await?;
    visit.browser.press(Key::Enter).await?;
    let report = "document.querySelector('#newsletter-report').textContent";
    visit
        .browser
        .wait_until("both are told", &format!("{report}.includes('name@example.com') && {report}.includes('Tick')"))
        .await?;
    visit.browser.type_into("#newsletter-email", ".example").await?;
    visit.browser.click("#newsletter-consent").await?;
    visit.browser.click("#newsletter-send").await?;
    let arrived = "document.querySelector('#newsletter-arrived').textContent.includes('Your sign-up arrived.')";
    visit.browser.wait_until("it is confirmed", arrived).await?;
    let mut faults = Faults::default();
    let letters = visit.server.letters();
    faults.unless_equal("sent", letters.len(), 1);
    for letter in letters {
        faults.unless_equal("path", letter.path.as_str(), "/newsletter");
        let (sent, _) = without_id(letter.json_fields());
        faults.unless_equal("sent", sent, fields(&[("email", "me@mail.example"), ("consent", "yes")]));
    }
    let contact: bool = visit.browser.read("document.querySelector('#contact-form').checkVisibility()").await?;
    faults.unless(contact, || "the contact form went away with it".to_owned());
    faults.result()
}

#[tokio::test]
async fn a_prerendered_form_is_taken_over_with_what_was_typed_before() -> TestResult {
    let visit = Visit::that(CONFIRMS).await?;
    visit.prerender().await?;
    visit.host.runs_first("window.requestIdleCallback = (start) => { window.startNow = start; }");
    visit.browser.goto(&visit.host.url("/contact/")).await?;
    visit.browser.wait_until("the start script waits", "window.startNow").await?;
    visit.fill().await?;
    visit.browser.run("window.startNow()").await?;
    visit.browser.wait_until("it is taken over", "document.querySelector('#contact-form[novalidate]')").await?;
    visit.send().await?;
    visit.browser.wait_until("it is confirmed", &format!("{ARRIVED} !== ''")).await?;
    let mut faults = Faults::default();
    let sent = visit.server.letters().pop().map(|letter| without_id(letter.json_fields()).0).unwrap_or_default();
    faults.unless_equal("sent", sent.get("message").map(String::as_str), Some(MESSAGE));
    faults.result()
}

#[tokio::test]
async fn without_scripts_the_browser_checks_and_sends_it_as_a_web_form() -> TestResult {
    let drawn = Visit::that(Conduct::ShowsPage).await?;
    drawn.prerender().await?;
    let Visit { host, server, browser } = drawn;
    drop(browser);
    let visit = Visit { host, server, browser: Browser::setup().without_scripts().open().await? };
    visit.browser.goto(&visit.host.url("/contact/")).await?;
    visit.send().await?;
    let mut faults = Faults::default();
    let missing = "document.activeElement.matches(':invalid') ? document.activeElement.id : ''";
    faults.unless_equal("asked for first", visit.browser.read::<String>(missing).await?.as_str(), "contact-reply");
    let trap = "(({ width, height }) => width * height)(document.querySelector('[name=_gotcha]').parentElement.getBoundingClientRect())";
    faults.unless(visit.browser.read::<f64>(trap).await? <= 1.0, || "the hidden field is seen".to_owned());
    visit.fill().await?;
    visit.send().await?;
    visit.browser.wait_until("the clinic's own page", "document.title === 'Thank you'").await?;
    let letters = visit.server.letters();
    faults.unless_equal("sent", letters.len(), 1);
    for letter in letters {
        let message = MESSAGE.replace('\n', "\r\n");
        let expected = [("name", "Zoë"), ("reply", REPLY), ("message", &message), ("consent", "yes"), ("_gotcha", "")];
        faults.unless_equal("sent", letter.form_fields(), fields(&expected));
    }
    faults.result()
}

#[tokio::test]
async fn no_state_of_the_forms_breaks_a_rule_or_scrolls_sideways() -> TestResult {
    let mut faults = Faults::default();
    for (name, setup) in [
        ("phone", Browser::setup().phone()),
        ("phone, dark", Browser::setup().phone().dark()),
        ("narrow", Browser::setup().narrow()),
    ] {
        let visit = Visit::of(setup, "json", Conduct::Answers(503, "")).await?;
        look(&visit, &format!("{name}, empty"), &mut faults).await?;
        visit.browser.run("document.querySelector('#contact-send').click()").await?;
        visit.browser.wait_until("faults are told", &format!("{REPORT} !== ''")).await?;
        look(&visit, &format!("{name}, with faults"), &mut faults).await?;
        visit.fill().await?;
        visit.browser.run("document.querySelector('#contact-send').click()").await?;
        visit.browser.wait_until("the failure is told", &format!("{REPORT}.includes('503')")).await?;
        look(&visit, &format!("{name}, failed"), &mut faults).await?;
        visit.server.turns_to(CONFIRMS);
        visit.browser.run("document.querySelector('#contact-send').click()").await?;
        visit.browser.wait_until("it is confirmed", &format!("{ARRIVED} !== ''")).await?;
        look(&visit, &format!("{name}, arrived"), &mut faults).await?;
    }
    faults.result()
}

/// What axe finds, targets that a finger misses, and how wide the page is.
async fn look(visit: &Visit, name: &str, faults: &mut Faults) -> TestResult {
    const SMALL: &str = "[...document.querySelectorAll('.contact :is(a, button, input:not([type=checkbox]), textarea, .contact-form__consent)')]
        .filter((target) => target.checkVisibility() && !target.closest('.visually-hidden'))
        .filter((target) => target.getBoundingClientRect().height < 43.5)
        .map((target) => `${target.getBoundingClientRect().height} px high: ${target.outerHTML.slice(0, 100)}`)";
    faults.all(name, visit.browser.axe_violations().await?);
    faults.all(name, visit.browser.read::<Vec<String>>(SMALL).await?);
    let sideways: bool = visit.browser.read("document.documentElement.scrollWidth > innerWidth").await?;
    faults.unless(!sideways, || format!("{name}: it scrolls sideways"));
    Ok(())
}

#[tokio::test]
async fn on_paper_there_is_no_form() -> TestResult {
    let visit = Visit::of(Browser::setup().paper(), "json", CONFIRMS).await?;
    let shown: Vec<bool> = visit
        .browser
        .read("[...document.querySelectorAll('.contact-form')].map((form) => form.checkVisibility())")
        .await?;
    let mut faults = Faults::default();
    faults.unless_equal("forms on paper", shown, vec![false, false]);
    faults.result()
}
