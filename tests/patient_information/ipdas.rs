//! The instrument of the International Patient Decision Aid Standards (IPDASi, version 4): the criteria that a decision
//! aid must meet. Its rows on dates, uncertainty and detail are held with DISCERN 5, 6 and 8 too.

use guide_model::Page;

use crate::check;
use crate::options::{LEAD_INS, after, check_options, items_after, lead_ins};
use crate::reading::{all_in, own_words, section, sentences, words_of};
use crate::written_site::TestResult;

// IPDASi 1.1.1.
#[test]
fn the_condition_is_described() -> TestResult {
    check([Page::IsItForMe], |_, page, faults| {
        let words = section(page, "what-depression-is").words();
        faults.unless(words.split_whitespace().count() >= 80, || format!("it says only {words:?}"));
        for (what, names) in [("mood", "mood"), ("time", "2 weeks"), ("sleep", "sleep"), ("help", "see a doctor")] {
            faults.unless_says(&words, what, &[names]);
        }
    })
}

// IPDASi 1.1.2.
#[test]
fn the_decision_is_stated_in_one_sentence() -> TestResult {
    check([Page::IsItForMe, Page::Home], |_, page, faults| {
        let decisions: Vec<String> = page
            .all(".article__purpose, .prose p > strong")
            .map(words_of)
            .filter(|words| words.starts_with("You are deciding whether "))
            .collect();
        faults.unless(decisions.len() == 1, || format!("it is stated {} times", decisions.len()));
        faults.unless(decisions.iter().all(|words| sentences(words) == 1), || format!("{decisions:?}"));
    })
}

// IPDASi 1.1.3.
#[test]
fn every_option_is_described_under_the_same_words_in_the_same_order() -> TestResult {
    check_options(|option, faults| {
        let all = lead_ins(option);
        let ours: Vec<&str> = all.iter().map(String::as_str).filter(|words| LEAD_INS.contains(words)).collect();
        faults.unless(ours == LEAD_INS, || format!("its bold words are {ours:?}"));
        for lead_in in LEAD_INS {
            let words = after(option, lead_in);
            faults.unless(words.split_whitespace().count() >= 3, || format!("{lead_in:?} says {words:?}"));
        }
    })
}

// IPDASi 1.2.1.
#[test]
fn every_option_says_what_it_is_like_for_body_mind_and_daily_life() -> TestResult {
    check_options(|option, faults| {
        let items = items_after(option, "What it is like.");
        for part in ["Body:", "Mind:", "Daily and social life:"] {
            let said = items.iter().any(|item| item.starts_with(part) && item.split_whitespace().count() >= 6);
            faults.unless(said, || format!("{part:?} is missing"));
        }
    })
}

// IPDASi 2.1.1.
#[test]
fn the_options_stand_side_by_side_in_tables_with_every_cell_filled() -> TestResult {
    check([Page::Options], |_, page, faults| {
        for id in ["table-what", "table-helped", "table-harms"] {
            let table = section(page, id);
            let mut names: Vec<String> = table.all("tbody th").into_iter().map(words_of).collect();
            names.iter_mut().for_each(|name| name.truncate(1));
            names.dedup();
            let numbers: Vec<String> = (1..=9).map(|number: u8| number.to_string()).collect();
            faults.unless(names == numbers, || format!("#{id} names the options {names:?}"));
            let empty = table.all("tbody td").into_iter().filter(|cell| words_of(*cell).is_empty()).count();
            faults.unless(empty == 0, || format!("#{id} has {empty} empty cells"));
        }
    })
}

// IPDASi 2.1.1.
#[test]
fn good_and_bad_sides_are_set_in_the_same_type() -> TestResult {
    check_options(|option, faults| {
        let mut shapes = Vec::new();
        for side in ["Good sides.", "Bad sides."] {
            let place = option.elements.iter().position(|element| words_of(*element) == side);
            let pair = place.and_then(|place| Some((option.elements.get(place)?, option.elements.get(place + 1)?)));
            let shape = pair.map(|(title, list)| {
                let names = [title.value().name(), list.value().name()];
                (names, title.attr("class"), list.attr("class"), all_in(*title, "strong").len())
            });
            shapes.push(shape);
        }
        let is_same = shapes.first() == shapes.last() && shapes.iter().all(Option::is_some);
        faults.unless(is_same, || format!("{shapes:?}"));
    })
}

// IPDASi 2.2.1.
#[test]
fn every_option_cites_its_evidence() -> TestResult {
    check_options(|option, faults| {
        let cites = option.all(".cite").len();
        faults.unless(cites >= 5, || format!("{cites} citations"));
        let uncited: Vec<&str> = option
            .all("figure")
            .into_iter()
            .filter(|figure| all_in(*figure, "figcaption .cite").is_empty())
            .filter_map(|figure| figure.attr("id"))
            .collect();
        faults.unless(uncited.is_empty(), || format!("{uncited:?} name no source"));
    })
}

// IPDASi "update policy".
#[test]
fn the_guide_says_how_often_and_why_it_is_updated() -> TestResult {
    check([Page::About], |_, page, faults| {
        let words = section(page, "updates").words();
        faults.unless_says(&words, "how often", &["every 6 months"]);
        for trigger in ["drug label", "fda warning", "guideline"] {
            faults.unless_says(&words, trigger, &[trigger]);
        }
        faults.unless_says(&words, "where the dates stand", &["foot of each page"]);
    })
}

// IPDASi "funding source", privacy and regulation "who pays".
#[test]
fn the_guide_says_who_pays_for_it() -> TestResult {
    check([Page::About], |_, page, faults| {
        let words = section(page, "funding").words();
        for payer in ["drug maker", "clinic", "ads"] {
            faults.unless_says(&words, payer, &[payer]);
        }
    })?;
    check([Page::ForClinics], |_, page, faults| {
        faults.unless_says(&own_words(page), "who pays", &["not take money from clinics or drug makers"]);
    })
}
