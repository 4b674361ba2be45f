//! Rules on how to tell a risk, from reviews of risk communication. "Whole numbers" and "the difference" are held with
//! PEMAT-P 6 and 7, "uncertainty" with DISCERN 8.

use crate::drawn::check_figures;
use crate::reading::{own_words, plain_words, unquoted, words_of};
use crate::written_site::TestResult;
use crate::{check, every_page, factual};

// Risk communication "same denominator everywhere; avoid 1 in X".
#[test]
fn people_are_counted_out_of_100_and_never_as_1_in_some() -> TestResult {
    // Rare events need more people to be counted in whole numbers.
    const ROUND: &[&str] = &["100", "1,000", "10,000", "100,000"];
    check(every_page(), |_, page, faults| {
        let words = unquoted(&own_words(page));
        for (before, after) in
            words.match_indices(" out of ").map(|(at, sign)| (&words[..at], &words[at + sign.len()..]))
        {
            let of =
                after.split_whitespace().next().unwrap_or_default().trim_matches(|sign: char| "().,;:".contains(sign));
            let counts = before.trim_end_matches(" people").ends_with(|sign: char| sign.is_ascii_digit());
            let is_number = of.starts_with(|sign: char| sign.is_ascii_digit());
            faults.unless(!counts || !is_number || ROUND.contains(&of), || format!("\"out of {of}\""));
        }
        let plain: Vec<String> = plain_words(&words).collect();
        for three in plain.windows(3) {
            let is_share = matches!(three[0].as_str(), "1" | "one") && three[1] == "in";
            let is_share = is_share && three[2].chars().all(|sign| sign.is_ascii_digit());
            faults.unless(!is_share, || format!("{three:?}"));
        }
    })
}

// Risk communication "part-to-whole picture", "affected icons grouped for counting".
#[test]
fn every_picture_has_100_marks_with_the_affected_ones_first() -> TestResult {
    check_figures(|record, drawn, faults| {
        let filled = drawn.attributes(".figure__filled", "d");
        let empty = drawn.attributes(".figure__empty", "d");
        let first_cell = |path: &str| -> Option<usize> {
            let (x, y) = path.strip_prefix('M')?.split_once('h')?.0.split_once(' ')?;
            Some(x.parse::<usize>().ok()? / 10 + y.parse::<usize>().ok()?)
        };
        for ((filled, empty), group) in filled.iter().zip(&empty).zip(record.groups) {
            let (marks, rest) = (filled.matches("h0").count(), empty.matches("h0").count());
            let people = usize::from(group.per_100);
            faults.unless(marks == people && marks + rest == 100, || format!("{marks} and {rest} marks"));
            let is_grouped = marks == 0 || first_cell(filled) == Some(5);
            faults.unless(is_grouped, || format!("{}: the first filled mark is not the first", group.label));
        }
        faults.unless(filled.len() == record.groups.len(), || format!("{} pictures", filled.len()));
    })
}

// Risk communication "text says who is unknown in advance".
#[test]
fn every_picture_says_that_nobody_knows_beforehand_which_mark_you_are() -> TestResult {
    check_figures(|_, drawn, faults| {
        let words = drawn.all("details p").join(" ");
        faults.unless_says(&words, "that nobody knows it beforehand", &["nobody can know ahead of time"]);
    })
}

/// Ways to compare that hide both numbers.
const RELATIVE: &[&str] = &[
    "relative risk",
    "odds ratio",
    "hazard ratio",
    "risk ratio",
    "times as likely",
    "times more",
    "times higher",
    "twice as",
    "fold higher",
    "number needed",
];

// Risk communication "absolute numbers for both groups; no relative risk alone".
#[test]
fn every_compared_group_has_its_own_number_and_no_number_is_relative() -> TestResult {
    check_figures(|record, drawn, faults| {
        let sentences = drawn.all(".figure__sentence");
        for (group, sentence) in record.groups.iter().zip(&sentences) {
            let number = format!("{} out of 100 people ", group.per_100);
            faults.unless(sentence.starts_with(&number), || format!("{}: {sentence:?}", group.label));
        }
        let rows = drawn.all("tbody th");
        faults.unless(rows.len() == record.groups.len(), || format!("the table has {} rows", rows.len()));
    })?;
    check(every_page(), |_, page, faults| {
        let words = unquoted(&own_words(page)).to_lowercase();
        for relative in RELATIVE {
            faults.unless(!words.contains(relative), || format!("{relative:?} stands in the text"));
        }
    })
}

// Risk communication "no verbal probability word alone".
#[test]
fn words_of_chance_stand_beside_a_number() -> TestResult {
    const CHANCE: &[&str] = &["common", "commonly", "uncommon", "uncommonly", "rare", "rarely"];
    check(factual(), |_, page, faults| {
        for passage in page.all(".prose p, .prose li, .prose td, .key-points li").map(words_of) {
            let words = unquoted(&passage).replace("in common", " ");
            let is_alone = !words.contains(|sign: char| sign.is_ascii_digit());
            let chance = plain_words(&words).find(|word| CHANCE.contains(&word.as_str()));
            faults.unless(chance.is_none() || !is_alone, || format!("{chance:?} stands alone: {passage}"));
        }
    })
}

// Risk communication "time frame and group named".
#[test]
fn every_picture_names_the_people_the_time_and_the_source() -> TestResult {
    check_figures(|record, drawn, faults| {
        let facts = drawn.words(".figure__facts");
        let expected = format!("Who was studied {} When {}", record.who, record.time);
        let expected = expected.split_whitespace().collect::<Vec<_>>().join(" ");
        faults.unless(facts.starts_with(&expected), || format!("{facts:?} does not begin with {expected:?}"));
        let names_them = record.who.split_whitespace().count() >= 3 && record.time.split_whitespace().count() >= 2;
        faults.unless(names_them, || format!("{:?} at {:?} says little", record.who.as_str(), record.time.as_str()));
        let sources = drawn.attributes("figcaption a.cite", "href");
        faults.unless(sources == [format!("#source-{}", record.citation.number)], || format!("it cites {sources:?}"));
    })
}

// Risk communication "both framings".
#[test]
fn every_picture_says_how_many_had_the_outcome_and_how_many_had_not() -> TestResult {
    check_figures(|record, drawn, faults| {
        for (group, sentence) in record.groups.iter().zip(drawn.all(".figure__sentence")) {
            let rest = format!("; {} {}.", 100 - group.per_100.min(100), record.not_outcome);
            faults.unless(sentence.ends_with(&rest), || format!("{sentence:?} does not end with {rest:?}"));
        }
    })
}

// Risk communication "uncertainty", and the house's own: a picture, its words and its record say the same.
#[test]
fn every_large_number_and_every_range_is_that_of_the_record() -> TestResult {
    check_figures(|record, drawn, faults| {
        let counts: Vec<String> = record.groups.iter().map(|group| format!("{} out of 100", group.per_100)).collect();
        faults.unless(drawn.all(".figure__count") == counts, || format!("{counts:?} are not drawn"));
        let with_range: Vec<_> = record.groups.iter().filter_map(|group| Some((group.per_100, group.range?))).collect();
        let said: Vec<String> = with_range.iter().map(|(_, (low, high))| format!("from {low} to {high}.")).collect();
        let drawn_said = drawn.all(".figure__likely");
        let is_said =
            said.len() == drawn_said.len() && said.iter().zip(&drawn_said).all(|(end, said)| said.ends_with(end));
        faults.unless(is_said, || format!("{said:?} are not said but {drawn_said:?}"));
        let bands: Vec<String> = with_range.iter().map(|(_, (low, high))| format!("M{low} 0H{high}")).collect();
        faults.unless(drawn.attributes(".figure__band", "d") == bands, || format!("{bands:?} are not drawn"));
        let found: Vec<String> = with_range.iter().map(|(number, _)| format!("M{number} 0h0")).collect();
        faults.unless(drawn.attributes(".figure__found", "d") == found, || format!("{found:?} are not drawn"));
    })
}
