//! The Clear Communication Index of the US Centers for Disease Control and Prevention (CDC) and the content rules of the
//! UK's National Health Service (NHS): the rows on the text that no other list has.

use guide_model::{Address, Page};

use crate::drawn::records;
use crate::reading::{all_in, is_within, own_words, plain_words, section, unquoted, words_of};
use crate::written_site::{TestResult, at_the_root, told};
use crate::{check, every_page, factual, scores};

// CDC 1 to 3.
#[test]
fn the_key_points_come_before_everything_else_under_the_purpose() -> TestResult {
    check(every_page(), |_, page, faults| {
        let first = page.all("main h2").next().map(words_of).unwrap_or_default();
        faults.unless(first == "Key points", || format!("the first heading is {first:?}"));
        // The front page's doors are ways on, no words about the treatment.
        let beside = page.count(":is(.article__head, .callout--doors) + .key-points");
        faults.unless(beside == 1, || "something stands between the purpose and the key points".to_owned());
    })
}

// CDC 4.
#[test]
fn a_key_point_of_each_page_with_pictures_is_drawn_there() -> TestResult {
    let mut faults = Vec::new();
    for page in
        [Page::Home, Page::Benefits, Page::SideEffects, Page::SeriousRisks, Page::EverydayOptions, Page::ClinicOptions]
    {
        let points = own_points(page)?;
        let groups: Vec<u8> =
            records(page)?.iter().flat_map(|record| record.groups).map(|group| group.per_100).collect();
        if !groups.iter().any(|number| points.contains(&format!("{number} out of 100"))) {
            faults.push(format!("{page:?} draws none of its key points"));
        }
    }
    told(&faults)
}

// CDC 8.
#[test]
fn lists_have_7_items_or_fewer() -> TestResult {
    check(every_page(), |page, written, faults| {
        // The list of all pages and questions is the page itself.
        let is_list_page = matches!(page, Page::Search | Page::NotFound);
        for list in written.all(".key-points ul, .prose ul:not([class]), .prose ol:not([class])") {
            let is_record = is_within(list, "record") || is_within(list, "claim__ways");
            let items = list.child_elements().count();
            faults.unless(items <= 7 || is_record || is_list_page, || format!("{items} items: {}", words_of(list)));
        }
    })
}

// CDC 12 to 14.
#[test]
fn care_cards_say_when_to_call_whom_wherever_harm_is_spoken_of() -> TestResult {
    check(factual().filter(|page| *page != Page::Home), |_, page, faults| {
        for (card, least) in [("call-911", 2), ("call-clinic", 2)] {
            let reasons = page.count(&format!(".callout--{card} li"));
            faults.unless(reasons >= least, || format!("{card} gives {reasons} reasons"));
        }
    })
}

// CDC 12 to 14. "Medicines and talking" is not on ketamine, and its boxes have their own signs.
#[test]
fn every_box_that_calls_911_names_every_sign_of_danger_also_in_its_own_words() -> TestResult {
    const SIGNS: &[&str] =
        &["hard to wake", "slowly", "chest pain", "breath", "headache", "seizure", "confus", "sight", "weak"];
    check(factual().filter(|page| *page != Page::EverydayOptions), |_, page, faults| {
        for card in page.all(".callout--call-911") {
            let words = words_of(card);
            SIGNS.iter().for_each(|sign| faults.unless_says(&words, sign, &[sign]));
        }
    })
}

// CDC 18 and 19.
#[test]
fn key_points_name_benefits_and_risks_together() -> TestResult {
    let mut faults = Vec::new();
    for page in [Page::Home, Page::Benefits, Page::IsItForMe, Page::Options, Page::Faq, Page::Claims, Page::Myths] {
        let points = own_points(page)?.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| points.contains(word));
        if !says(&["half better", "ease depression", "responded"]) || !says(&["harm", "misuse", "breathing"]) {
            faults.push(format!("{page:?} names only one side: {points}"));
        }
    }
    told(&faults)
}

// CDC 20: held with the pictures; in the text, every count is a sentence. NHS "sentence of 20 words or fewer".
#[test]
fn at_least_95_of_100_sentences_have_20_words_or_fewer() -> TestResult {
    let all: u32 = scores()?.iter().map(|(_, score)| score.sentences).sum();
    let long: u32 = scores()?.iter().map(|(_, score)| score.long_sentences).sum();
    assert!(all > 3000 && (all - long) * 100 >= all * 95, "{long} of {all} sentences are long");
    Ok(())
}

// NHS "numerals from 1 up".
#[test]
fn numbers_within_sentences_are_numerals() -> TestResult {
    const SPELLED: &[&str] = &["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    check(every_page(), |_, page, faults| {
        let passages = page.all(".key-points li, .prose p, .prose li, .prose td");
        // Titles of papers are their authors' words.
        let passages = passages.filter(|passage| !is_within(*passage, "evidence"));
        for passage in passages.map(|passage| unquoted(&words_of(passage))) {
            // A sentence does not begin with a numeral.
            let mut words =
                passage.split_whitespace().map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()));
            let spelled = words.find(|word| SPELLED.contains(word));
            faults.unless(spelled.is_none(), || format!("{spelled:?} in {passage:?}"));
        }
    })
}

// NHS "ranges with to", "months in full", "8am style times".
#[test]
fn ranges_months_and_times_are_written_in_full() -> TestResult {
    const SHORT_MONTHS: &[&str] = &["jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"];
    const TIMES: &[&str] = &["a.m", "p.m", "o'clock", "o’clock"];
    check(every_page(), |_, page, faults| {
        let words = own_words(page);
        for word in words.split_whitespace() {
            faults.unless(!is_range(word), || format!("{word:?} is a range"));
            faults.unless(!is_clock(word), || format!("{word:?} is a time"));
        }
        for word in plain_words(&words) {
            let is_short = SHORT_MONTHS.contains(&word.as_str()) || TIMES.contains(&word.as_str());
            faults.unless(!is_short, || format!("{word:?} is short"));
        }
    })
}

/// Whether a word is two numbers with a dash between them; telephone numbers and financial years have more digits.
fn is_range(word: &str) -> bool {
    let word = word.trim_matches(|sign: char| "().,;:".contains(sign));
    let parts: Vec<&str> = word.split(['-', '–', '—']).collect();
    let is_number = |part: &str| (1..=3).contains(&part.len()) && part.chars().all(|sign| sign.is_ascii_digit());
    parts.len() == 2 && parts.into_iter().all(is_number)
}

/// Whether a word is a time with a colon.
fn is_clock(word: &str) -> bool {
    let word = word.trim_end_matches("am").trim_end_matches("pm").trim_end_matches(['.', ',', ')']);
    let Some((hours, minutes)) = word.split_once(':') else { return false };
    let is_number = |part: &str| (1..=2).contains(&part.len()) && part.chars().all(|sign| sign.is_ascii_digit());
    is_number(hours) && is_number(minutes)
}

/// Pictures of speech that the guide does without, outside of what others say.
const METAPHORS: &[&str] = &[
    "journey",
    "battle",
    "fight against",
    "weapon",
    "unlock",
    "reset the brain",
    "reboot",
    "rewire",
    "roller coaster",
    "stepping stone",
    "silver bullet",
    "game changer",
    "tip of the iceberg",
    "light at the end",
    "toolbox",
    "fuel",
];

// NHS "no metaphors".
#[test]
fn no_picture_of_speech_stands_for_a_plain_word() -> TestResult {
    check(every_page(), |_, page, faults| {
        let words = unquoted(&own_words(page)).to_lowercase();
        for metaphor in METAPHORS {
            faults.unless(!words.contains(metaphor), || format!("{metaphor:?} stands in the text"));
        }
    })
}

// NHS "care card heading is Call … if: with hidden urgency text".
#[test]
fn care_cards_are_headed_call_if_with_hidden_urgency() -> TestResult {
    check(every_page(), |_, page, faults| {
        for title in page.all(".callout--call-911 > .callout__title, .callout--call-clinic > .callout__title") {
            let urgency = all_in(title, ".visually-hidden").into_iter().map(words_of).collect::<String>();
            faults.unless(["Act now:", "Soon:"].contains(&urgency.as_str()), || format!("the urgency is {urgency:?}"));
            let words = words_of(title);
            let is_heading = words.contains("Call ") && words.ends_with(" if:");
            faults.unless(is_heading, || format!("the heading is {words:?}"));
        }
    })
}

// NHS "text below a care card or do/don't list has its own heading".
#[test]
fn what_follows_a_card_has_its_own_heading() -> TestResult {
    const CARDS: &str = ".callout--call-911, .callout--call-clinic, .callout--do, .callout--dont";
    check(every_page(), |_, page, faults| {
        for card in page.all(CARDS) {
            let next = card.next_siblings().find_map(scraper::ElementRef::wrap);
            let is_apart = next.is_none_or(|next| {
                let is_card = next.attr("class").is_some_and(|class| class.starts_with("callout "));
                is_card || matches!(next.value().name(), "h2" | "h3")
            });
            faults.unless(is_apart, || format!("{:?} follows a card", next.map(words_of)));
        }
    })
}

// NHS "h1 starts with the page's own name".
#[test]
fn the_title_begins_with_the_name_of_the_page() -> TestResult {
    check(every_page(), |_, page, faults| {
        let (title, heading) = (page.words("head > title"), page.words("h1"));
        faults.unless(!heading.is_empty() && title.starts_with(&heading), || format!("{title:?} and {heading:?}"));
    })
}

// NHS "no accessibility overlay or text-size widget".
#[test]
fn no_widget_changes_the_size_of_letters() -> TestResult {
    check(every_page(), |_, page, faults| {
        for control in page.all("button, label, summary, input").map(words_of) {
            let words = control.to_lowercase();
            let is_widget =
                ["text size", "font size", "larger text", "a+", "accessibility menu"].contains(&words.as_str());
            faults.unless(!is_widget, || format!("{control:?}"));
        }
        let overlays = page.count("[class*=accessib], [id*=accessibe], [id*=userway], [class*=overlay]");
        faults.unless(overlays == 0, || format!("{overlays} overlays"));
    })
}

/// The key points of a page in words.
fn own_points(page: Page) -> Result<String, String> {
    let written = at_the_root()?.page(&Address::Page(page))?;
    let points: Vec<String> = written.all(".key-points li").map(words_of).collect();
    Ok(points.join(" "))
}

// NICE's contents list for a decision aid: "audience and context".
#[test]
fn the_decision_page_says_who_reads_it_and_why_now() -> TestResult {
    check([Page::IsItForMe], |_, page, faults| {
        let words = section(page, "decision").words();
        faults.unless_says(&words, "the audience", &["this page is for adults"]);
        faults.unless_says(&words, "the context", &["after 2 medicines"]);
    })
}
