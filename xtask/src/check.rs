//! `check`: compiles the content and prints what was measured, page by page.

use guide_compiler::{Site, compile, today};
use guide_model::{Page, PageImprint, Review, Score};

use crate::arguments::Arguments;
use crate::command::Outcome;
use crate::project::Project;

/// At least this many of 100 sentences have 20 words or fewer.
const SHORT_PER_100: u32 = 95;
/// The mean reading grade may be this, times ten.
const MEAN_GRADE_TIMES_TEN: u32 = 70;

/// Checks the content and prints the table.
pub fn main(arguments: Arguments) -> Outcome {
    arguments.finish()?;
    check(&Project::find()?)
}

/// Checks the content; the error holds every mistake with file, line and remedy.
pub fn check(project: &Project) -> Outcome {
    let site = compile(&project.root.join("content"), today())
        .map_err(|problems| format!("the content has mistakes.\n{problems}"))?;
    println!("{}", report(&site));
    limits(&site)
}

/// The table, and the sums below it.
fn report(site: &Site) -> String {
    const HEADINGS: [&str; 10] =
        ["words", "minutes", "grade", "longest", "over 20", "passive", "sources", "numbers", "figures", "text"];
    let pages = site.imprints.all();
    let mut lines = vec![row("page", &HEADINGS.map(str::to_owned), "review")];
    let named = Page::ALL.iter().zip(pages);
    lines.extend(named.clone().zip(&site.marks).map(|((page, imprint), mark)| page_row(*page, imprint, mark)));
    let sum = |of: fn(&Score) -> u32| pages.iter().map(|page| of(&page.score)).sum::<u32>();
    lines.push(format!(
        "\n{} pages, {} words, {} of {} sentences have more than 20 words; mean grade {}.",
        pages.len(),
        sum(|score| score.words),
        sum(|score| score.long_sentences),
        sum(|score| score.sentences),
        tenths(mean_grade(site)),
    ));
    let figures = sum(|score| score.figures);
    let numbers = sum(|score| score.numbers);
    lines.push(format!(
        "{numbers} counts of people in sentences, each held against its source; {figures} pictures of numbers."
    ));
    let answered = site.claims.iter().filter(|claim| !claim.answered_in.is_empty()).count();
    let cited = site.sources.iter().filter(|source| !source.cited_by.is_empty()).count();
    let further = site.sources.iter().filter(|source| source.entry.further_reading).count();
    lines.push(format!(
        "{} sources: {cited} cited by pages, {further} further reading. {answered} of {} claims answered, {} features mapped.",
        site.sources.len(),
        site.claims.len(),
        site.features.len(),
    ));
    let overdue: Vec<&str> =
        named.filter(|(_, imprint)| imprint.review.is_overdue).map(|(page, _)| page.as_str()).collect();
    if !overdue.is_empty() {
        lines.push(format!("OVERDUE: the review of {} is late.", overdue.join(", ")));
    }
    lines.join("\n")
}

fn limits(site: &Site) -> Outcome {
    let (long, all) = site.long_sentences();
    if (all - long) * 100 < all * SHORT_PER_100 {
        return Err(format!(
            "{long} of {all} sentences have more than 20 words. Shorten them: {SHORT_PER_100} of 100 must be short."
        ));
    }
    if mean_grade(site) > MEAN_GRADE_TIMES_TEN {
        return Err(format!(
            "the mean grade is {}; use easier words until it is 7.0 or lower.",
            tenths(mean_grade(site))
        ));
    }
    Ok(())
}

/// The mean reading grade of all pages, times ten.
fn mean_grade(site: &Site) -> u32 {
    let grades = site.imprints.iter().map(|page| u32::from(page.score.grade_times_ten));
    grades.sum::<u32>() / u32::try_from(site.imprints.len()).unwrap_or(u32::MAX).max(1)
}

fn page_row(page: Page, imprint: &PageImprint, mark: &str) -> String {
    let score = &imprint.score;
    let cells = [
        score.words.to_string(),
        score.reading_minutes().to_string(),
        tenths(score.grade_times_ten.into()),
        score.longest_sentence.to_string(),
        format!("{} of {}", score.long_sentences, score.sentences),
        score.passive_sentences.to_string(),
        score.sources.to_string(),
        score.numbers.to_string(),
        score.figures.to_string(),
        mark.to_owned(),
    ];
    row(page.as_str(), &cells, &state(&imprint.review))
}

fn state(review: &Review) -> String {
    let late = if review.is_overdue { ", LATE" } else { "" };
    match &review.signature {
        None => format!("not reviewed, due {}{late}", review.due),
        Some(signed) if signed.is_current => {
            format!("{} on {}, due {}{late}", signed.reviewer, signed.date, review.due)
        }
        Some(signed) => format!("CHANGED since {} on {}, due {}{late}", signed.reviewer, signed.date, review.due),
    }
}

fn tenths(number: u32) -> String {
    format!("{}.{}", number / 10, number % 10)
}

fn row(page: &str, cells: &[String; 10], review: &str) -> String {
    let [words, minutes, grade, longest, long, passive, sources, numbers, figures, mark] = cells;
    format!(
        "{page:<16} {words:>6} {minutes:>7} {grade:>5} {longest:>7} {long:>10} {passive:>7} {sources:>7} {numbers:>7} {figures:>7}  {mark:<12}  {review}"
    )
}

#[cfg(test)]
mod tests {
    use guide_model::{Date, Signature, Text};

    use super::*;

    fn review(is_current: bool, is_overdue: bool) -> Option<Review> {
        let signature = Signature {
            reviewer: Text::keep("A. Reviewer"),
            credentials: Text::keep("MD"),
            date: Date::new(2026, 12, 1)?,
            is_current,
        };
        Some(Review { signature: Some(signature), due: Date::new(2027, 6, 1)?, is_overdue })
    }

    #[test]
    fn the_state_of_review_is_told_in_a_line() {
        let told = |is_current, is_overdue| review(is_current, is_overdue).map(|review| state(&review));
        assert_eq!(told(true, false).as_deref(), Some("A. Reviewer on 2026-12-01, due 2027-06-01"));
        assert_eq!(told(false, true).as_deref(), Some("CHANGED since A. Reviewer on 2026-12-01, due 2027-06-01, LATE"));
    }

    #[test]
    fn tenths_are_written_with_a_point() {
        assert_eq!(tenths(64), "6.4");
    }
}
