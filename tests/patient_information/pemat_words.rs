//! Patient Education Materials Assessment Tool for print (PEMAT-P), items 1 to 7: purpose, words and numbers.

use guide_model::{Figure, FigureLayout};

use crate::drawn::check_figures;
use crate::reading::{own_words, plain_words, sentences, unquoted, words_of};
use crate::written_site::{TestResult, WrittenPage, at_the_root, told};
use crate::{check, every_page, scores};

// PEMAT-P 1, DISCERN 1.
#[test]
fn the_purpose_stands_in_one_sentence_right_under_the_title() -> TestResult {
    check(every_page(), |_, page, faults| {
        let purpose: Vec<String> = page.all("h1 + .article__purpose").map(words_of).collect();
        faults.unless(purpose.len() == 1, || format!("{} purposes stand under the title", purpose.len()));
        let purpose = purpose.join(" ");
        faults.unless(sentences(&purpose) == 1, || format!("{purpose:?} is not one sentence"));
        let words = purpose.split_whitespace().count();
        faults.unless((5..=25).contains(&words), || format!("the purpose has {words} words"));
    })
}

/// First words of links and buttons that sell.
const SELLING: &[&str] = &["book", "buy", "claim", "enroll", "order", "schedule", "shop", "subscribe"];

// PEMAT-P 2.
#[test]
fn nothing_sells_plays_or_moves() -> TestResult {
    const PLAYS: &str = "iframe, object, embed, video, audio, marquee, blink, dialog[open], [autoplay], [rel~=sponsored], \
         [aria-roledescription], [class*=carousel], [class*=banner], [class*=promo]:not(.verdict), [class*=advert]";
    check(every_page(), |_, page, faults| {
        faults.0.extend(page.all(PLAYS).map(|element| format!("there is a {}", element.value().name())));
        for element in page.all("a, button") {
            let words = words_of(element);
            let first = plain_words(&words).next().unwrap_or_default();
            faults.unless(!SELLING.contains(&first.as_str()), || format!("{words:?} sells something"));
        }
    })
}

/// Words of clinicians for which there are everyday words. The word list may name them; the text may not use them.
const HARD_WORDS: &[&str] = &[
    "utiliz",
    "efficac",
    "adverse",
    "contraindic",
    "comorbid",
    "etiolog",
    "pharmacolog",
    "pharmacokin",
    "titrat",
    "prophyla",
    "refractory",
    "monotherapy",
    "hypertension",
    "tachycardia",
    "somnolence",
    "paresthesia",
    "dysphori",
    "anhedoni",
    "intravenous",
    "administer",
    "prior to",
    "in order to",
    "with regard to",
    "facilitat",
    "bioavailab",
    "statistically",
    "confidence interval",
    "cohort",
];

// PEMAT-P 3.
#[test]
fn every_page_reads_at_grade_8_or_lower_and_all_at_7_in_the_mean() -> TestResult {
    let grades: Vec<_> = scores()?.into_iter().map(|(page, score)| (page, score.grade_times_ten)).collect();
    let hard = grades.iter().filter(|(_, grade)| *grade > 80);
    let mut faults: Vec<String> = hard.map(|(page, grade)| format!("{page:?} reads at {grade} tenths")).collect();
    let sum: usize = grades.iter().map(|(_, grade)| usize::from(*grade)).sum();
    if sum == 0 || sum > 70 * grades.len() {
        faults.push(format!("the mean of {} pages is {sum} / {} tenths", grades.len(), grades.len()));
    }
    told(&faults)
}

// PEMAT-P 3.
#[test]
fn everyday_words_stand_where_clinicians_have_others() -> TestResult {
    check(every_page().filter(|page| *page != guide_model::Page::Glossary), |_, page, faults| {
        let words = unquoted(&own_words(page)).to_lowercase();
        for hard in HARD_WORDS {
            faults.unless(!words.contains(hard), || format!("{hard:?} stands in the text"));
        }
    })
}

// PEMAT-P 4, CDC 7.
#[test]
fn every_marked_word_has_its_meaning_on_the_page_itself() -> TestResult {
    let site = at_the_root()?;
    let mut marked = 0;
    check(every_page(), |page, written, faults| {
        let terms = site.content.article(page).map(|article| article.terms);
        for term in terms.iter().flat_map(|terms| terms.iter()) {
            let term = term.id;
            let button = format!("button.term[popovertarget='word-{term}']");
            faults.unless(written.count(&button) > 0, || format!("{term} is not marked"));
        }
        for button in written.all("button.term") {
            let place = button.attr("popovertarget").unwrap_or_default();
            let meaning = written.all(&format!(".definition[id='{place}'] > p")).next().map(words_of);
            let (name, meaning) = meaning.as_deref().and_then(|text| text.split_once(": ")).unwrap_or_default();
            faults.unless(!name.is_empty(), || format!("{place} has no name"));
            faults.unless(meaning.split_whitespace().count() >= 5, || format!("{place} means {meaning:?}"));
            marked += 1;
        }
    })?;
    assert!(marked > 300, "{marked} words are marked");
    Ok(())
}

// PEMAT-P 5.
#[test]
fn at_least_80_of_100_sentences_are_active() -> TestResult {
    let passive = scores()?.into_iter().filter(|(_, score)| score.passive_sentences * 100 > score.sentences * 20);
    let faults = passive.map(|(page, score)| format!("{page:?}: {} of {}", score.passive_sentences, score.sentences));
    told(&faults.collect::<Vec<_>>())
}

/// Decimals that count no people: a dose, a price, names of licenses and standards.
const OTHER_DECIMALS: &[&str] = &["0.5", "A$7.70", "2.0", "2.2", "4.0"];

// PEMAT-P 6, risk communication "whole numbers".
#[test]
fn people_are_counted_in_whole_numbers_without_percent_signs() -> TestResult {
    check(every_page(), |_, page, faults| {
        let words = unquoted(&passages(page)).to_lowercase();
        for share in ["%", "percent ", "per cent ", "½", "⅓", "¼"] {
            faults.unless(!words.contains(share), || format!("{share:?} stands in the text"));
        }
        let words = unquoted(&passages(page));
        let words = words.split_whitespace().map(|word| word.trim_matches(|sign: char| "(),.;:".contains(sign)));
        let decimals = words.filter(|word| has_decimal(word) && !OTHER_DECIMALS.contains(word));
        faults.0.extend(decimals.map(|word| format!("{word} is a decimal")));
    })
}

// PEMAT-P 7, risk communication "absolute numbers for both groups, then the difference".
#[test]
fn the_difference_between_compared_groups_is_printed() -> TestResult {
    check_figures(|record, drawn, faults| {
        let printed = drawn.words(".figure__note");
        for difference in differences(record) {
            let is_printed = difference.iter().any(|words| printed.contains(words));
            faults.unless(is_printed, || format!("{difference:?} is not in {printed:?}"));
        }
    })
}

/// For each group beside the one it is compared with, how its note may say the difference.
fn differences(record: &Figure) -> Vec<[String; 2]> {
    let compared =
        record.groups.iter().find(|group| group.is_comparator).filter(|_| record.layout == FigureLayout::Pair);
    let others = record.groups.iter().filter(|group| !group.is_comparator);
    let pairs = compared.into_iter().flat_map(|compared| others.clone().map(|group| (group.per_100, compared.per_100)));
    let words = |(place, (own, compared)): (usize, (u8, u8))| {
        let (difference, direction) = (own.abs_diff(compared), if own < compared { "fewer" } else { "more" });
        // A second group may leave out what was said for the first.
        let of = if place == 0 { " out of 100" } else { "" };
        [format!("{difference} {direction}{of}"), format!("{difference} out of 100 apart")]
    };
    pairs.enumerate().map(words).collect()
}

fn has_decimal(word: &str) -> bool {
    let signs: Vec<char> = word.chars().collect();
    signs.windows(3).any(|three| three[0].is_ascii_digit() && three[1] == '.' && three[2].is_ascii_digit())
}

/// The text of a page without its tables of measurements.
fn passages(page: &WrittenPage) -> String {
    let scores = page.all("table.quality").map(words_of).next();
    scores.map_or_else(|| own_words(page), |scores| own_words(page).replace(&scores, " "))
}
