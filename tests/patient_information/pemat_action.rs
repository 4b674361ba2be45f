//! Patient Education Materials Assessment Tool for print (PEMAT-P), items 20 to 25: what a reader can do.

use guide_model::Page;

use crate::drawn::check_figures;
use crate::reading::{own_words, plain_words, section, words_of};
use crate::written_site::TestResult;
use crate::{check, factual, texts};

// PEMAT-P 20.
#[test]
fn every_text_names_what_you_can_do() -> TestResult {
    check(texts(), |_, page, faults| {
        let actions = page.count(".callout--what-you-can-do li");
        faults.unless(actions >= 2, || format!("it names {actions} actions"));
    })
}

/// The verbs with which the guide tells a reader what to do, or not to do.
const VERBS: &[&str] = &[
    "add", "agree", "ask", "be", "bring", "call", "change", "check", "choose", "compare", "drink", "drive", "follow",
    "get", "go", "hold", "judge", "keep", "leave", "listen", "lock", "look", "mark", "mix", "offer", "print",
    "promise", "read", "remind", "remove", "rest", "return", "save", "say", "search", "share", "show", "sign", "speak",
    "start", "stay", "take", "tell", "test", "use", "wait", "walk", "write",
];

// PEMAT-P 21.
#[test]
fn every_action_begins_with_a_verb() -> TestResult {
    check(texts(), |_, page, faults| {
        for action in page.all(".callout--what-you-can-do li, .callout--do li, .callout--dont li").map(words_of) {
            let first = plain_words(&action).next().unwrap_or_default();
            faults.unless(VERBS.contains(&first.as_str()), || format!("{action:?} begins with no known verb"));
        }
    })
}

// PEMAT-P 21.
#[test]
fn every_text_speaks_to_you() -> TestResult {
    check(texts(), |_, page, faults| {
        let words = own_words(page);
        let you = plain_words(&words).filter(|word| matches!(word.as_str(), "you" | "your")).count();
        let all = words.split_whitespace().count();
        // The history and the list of words tell of others: once in 500 words is enough.
        faults.unless(you * 500 >= all, || format!("{you} times \"you\" in {all} words"));
    })
}

// PEMAT-P 22.
#[test]
fn the_day_is_prepared_step_by_step() -> TestResult {
    check([Page::TreatmentDay], |_, page, faults| {
        let steps: Vec<String> = section(page, "get-ready").all("ol > li").into_iter().map(words_of).collect();
        faults.unless((3..=7).contains(&steps.len()), || format!("{} steps", steps.len()));
        let long = steps.iter().filter(|step| step.split_whitespace().count() > 40);
        faults.0.extend(long.map(|step| format!("the step is long: {step}")));
    })
}

// PEMAT-P 23, DISCERN 15.
#[test]
fn there_are_a_check_list_and_lists_of_questions_to_take_along() -> TestResult {
    for (page, id, selector, least) in [
        (Page::TreatmentDay, "checklist", "li", 12),
        (Page::CostAndAccess, "clinic-questions", "li", 8),
        (Page::IsItForMe, "what-matters", ".worksheet__question input[type=checkbox]", 10),
    ] {
        check([page], |_, written, faults| {
            let items = section(written, id).all(selector).len();
            faults.unless(items >= least, || format!("#{id} has {items} items"));
        })?;
    }
    check([Page::IsItForMe], |_, page, faults| {
        faults.unless(page.count(".worksheet a[href='#worksheet']") == 1, || "it cannot be printed alone".to_owned());
    })
}

// PEMAT-P 25.
#[test]
fn every_picture_says_how_to_read_it() -> TestResult {
    check_figures(|_, drawn, faults| {
        let details = drawn.all("details p").join(" ");
        faults.unless(details.starts_with("How to read this."), || format!("it says {details:?}"));
        faults.unless(details.split_whitespace().count() >= 15, || "it hardly explains".to_owned());
    })
}

// PEMAT-P 24 does not apply: nothing is to be calculated (item 7).

// PEMAT-P 20: help is an action too, wherever the treatment is spoken of.
#[test]
fn every_page_on_the_treatment_says_when_to_call_whom() -> TestResult {
    check(factual(), |_, page, faults| {
        let cards = page.count(".callout--call-911 li");
        faults.unless(cards >= 2, || format!("{cards} reasons to call 911"));
    })
}
