//! What a health site must be able to show: safety facts near the benefits, who stands behind it, and that nothing is
//! sent. That no request leaves the guide's own host is held in the browser.

use guide_model::{Address, Page};
use serde_json::Value;

use crate::reading::{all_in, own_words, section, unquoted, words_of};
use crate::written_site::{TestResult, WrittenPage, at_the_root, told};
use crate::{Faults, check, every_page, texts};

/// The facts that the US regulator and the label of the spray want near any word on benefits.
const SAFETY: &[(&str, &[&str])] = &[
    ("misuse", &["misuse"]),
    ("raised blood pressure", &["blood pressure"]),
    ("harm to the mind", &["unusual thoughts", "strange thoughts", "mental health"]),
    ("slowed breathing", &["breathing"]),
    ("bladder", &["bladder"]),
    ("home use", &["home use", "at home"]),
    ("2 hours", &["2 hours"]),
    ("driving", &["cannot drive", "not drive", "no driving"]),
];

// "Safety facts that must be near the benefits".
#[test]
fn safety_facts_stand_on_the_pages_on_benefits_and_questions_too() -> TestResult {
    check([Page::Benefits], |_, page, faults| {
        let words = section(page, "risks").words();
        SAFETY.iter().for_each(|(fact, names)| faults.unless_says(&words, fact, names));
    })?;
    check([Page::Faq], |_, page, faults| {
        let words = own_words(page);
        SAFETY.iter().for_each(|(fact, names)| faults.unless_says(&words, fact, names));
    })
}

// "Crisis help".
#[test]
fn crisis_help_can_be_called_texted_or_chatted_with_in_several_countries() -> TestResult {
    check([Page::GetHelp], |_, page, faults| {
        for address in ["tel:988", "sms:988", "https://988lifeline.org", "tel:911", "tel:999", "tel:111", "tel:112"] {
            faults.unless(page.links().any(|link| link.starts_with(address)), || format!("no link to {address}"));
        }
        let words = own_words(page);
        for name in ["samaritans", "findahelpline.com", "canada", "australia", "ireland"] {
            faults.unless_says(&words, name, &[name]);
        }
    })
}

// "Safe messaging on suicide".
#[test]
fn suicide_is_spoken_of_without_blame_or_drama() -> TestResult {
    const BLAME: &[&str] = &[
        "commit suicide",
        "committed suicide",
        "commits suicide",
        "successful suicide",
        "failed suicide",
        "failed attempt",
        "suicide epidemic",
        "cry for help",
        "killed himself",
        "killed herself",
        "took their own life",
    ];
    check(every_page(), |_, page, faults| {
        let words = unquoted(&own_words(page)).to_lowercase();
        for blame in BLAME {
            faults.unless(!words.contains(blame), || format!("{blame:?} stands in the text"));
        }
    })
}

// "Disclaimer".
#[test]
fn every_page_says_that_it_is_no_medical_advice() -> TestResult {
    check(every_page(), |_, page, faults| {
        let words = page.words("#app > footer .footer__disclaimer");
        faults.unless_says(&words, "that it is no advice", &["not medical advice"]);
        faults.unless_says(&words, "whom to ask", &["talk with a clinician"]);
    })?;
    check([Page::About], |_, page, faults| {
        let words = section(page, "disclaimer").words();
        faults.unless_says(&words, "that it is no advice", &["not medical advice"]);
        faults.unless_says(&words, "that there is no doctor", &["no doctor-patient relation"]);
    })
}

// "Who wrote, who reviewed, when, who pays"; who pays is held with IPDASi.
#[test]
fn every_page_says_who_looked_it_through_and_the_guide_who_wrote_it() -> TestResult {
    let site = at_the_root()?;
    check(every_page(), |page, written, faults| {
        let line = written.words(".review");
        let signature = site.content.imprint(page).review.signature;
        let expected = match signature {
            None => "Not yet reviewed by a clinician.".to_owned(),
            Some(signature) => signature.reviewer.to_string(),
        };
        faults.unless(line.contains(&expected), || format!("{line:?} does not say {expected:?}"));
    })?;
    check([Page::About], |_, page, faults| {
        let words = section(page, "who").words();
        faults.unless_says(&words, "who wrote it", &["the makers of this guide"]);
        faults.unless_says(&words, "who reviewed it", &["reviewed"]);
    })
}

// "Structured data": JSON-LD equals visible text.
#[test]
fn what_a_page_says_to_machines_is_what_readers_see() -> TestResult {
    check(texts(), |_, page, faults| {
        let Some(data) = json_ld(page) else {
            faults.0.push("it describes nothing".to_owned());
            return;
        };
        let changed = page.attribute(".review time", "datetime");
        for (name, seen) in [("name", page.words("h1")), ("dateModified", changed)] {
            faults.unless(data[name] == seen.as_str(), || format!("{name} is {}, readers see {seen:?}", data[name]));
        }
        let is_signed = !page.words(".review").contains("Not yet reviewed");
        for name in ["reviewedBy", "lastReviewed"] {
            faults.unless(is_signed || data.get(name).is_none(), || format!("{name} is {}", data[name]));
        }
    })
}

// "Structured data": JSON-LD equals visible text.
#[test]
fn the_questions_and_answers_told_to_machines_are_those_on_the_page() -> TestResult {
    let page = at_the_root()?.page(&Address::Page(Page::Faq))?;
    let data = json_ld(&page).unwrap_or_default();
    let told_to_machines: Vec<&Value> = data["mainEntity"].as_array().into_iter().flatten().collect();
    let mut faults = Faults::default();
    let letters = |text: &str| text.split_whitespace().collect::<String>();
    let mut count = 0;
    for (seen, data) in page.all(".question").zip(told_to_machines) {
        let text = |value: &Value| value.as_str().map(letters).unwrap_or_default();
        let expected = text(&data["name"]) + &text(&data["acceptedAnswer"]["text"]);
        // The answer's link to itself is not part of it.
        let itself: String = all_in(seen, ".question__link").into_iter().map(words_of).collect();
        let seen = letters(words_of(seen).trim_end_matches(&itself));
        faults.unless(seen == expected, || format!("readers see {seen}\nmachines are told {expected}"));
        count += 1;
    }
    faults.unless(count > 50, || format!("{count} questions were looked at"));
    told(&faults.0)
}

// "Forms": the default build sends nothing.
#[test]
fn no_form_sends_anything_anywhere() -> TestResult {
    check(every_page(), |_, page, faults| {
        for form in page.all("form") {
            let method = form.attr("method").unwrap_or("get");
            faults.unless(matches!(method, "get" | "dialog"), || format!("a form has the method {method:?}"));
            // Without an address of its own, a form leads to the page it is on.
            faults.unless(form.attr("action").is_none(), || "a form names an address".to_owned());
        }
        let written = page.count("form[method=get] :is(textarea, input:not([type=radio]):not([type=checkbox]))");
        faults.unless(written == 0, || format!("{written} fields to write in would stand in the address"));
        // A form with the method "dialog" closes the dialog around it, and does nothing where there is none.
        let senders = page.count("[formaction], [formmethod], [ping]");
        faults.unless(senders == 0, || format!("{senders} elements send something"));
    })
}

fn json_ld(page: &WrittenPage) -> Option<Value> {
    serde_json::from_str(&page.words("script[type='application/ld+json']")).ok()
}
