//! A number in a sentence is one that its source's record holds; a count of people always has a source.

mod content_folder;

use content_folder::{BODY_LINE, ContentFolder, TestResult, body_is_refused};

/// What the folder's read source found.
const RECORD: &str = r#"confidence = "high"
n = 84
population = "Adults of 18 to 65 years"
[[source.findings]]
topic = "benefits"
result = "After a day 70.6% felt better, and 38.7% after a week. 8 of 9 relapsed. The dose was 56 mg."
limitations = "Only 40 of 60 were followed."
numbers = [
  { label = "felt better after a day", n = 17, events = 12 },
  { label = "felt sick", percent = 28.4 },
  { label = "stopped early", n = 11, of = 80 },
  { label = "stayed well", percent = 60, percent_low = 44, percent_high = 73 },
  { label = "had a seizure", n = 1.5, unit = "per 1,000 people" },
  { label = "felt better after a week", percent = 38.7, checked = false },
  { label = "relapsed", n = 9, events = 8, checked = false },
]
"#;

const CORRECT_THE_COUNT: &str = "Correct the number or the citation, or add the row to the source's `numbers`.";
const CORRECT_THE_NUMBER: &str =
    "Correct the number or the citation, or add what the source says to its entry in sources.toml.";
const UNREAD: &str = "a figure rests on berman-2000, which was not read or is doubtful";
const LEAVE_OUT: &str = "Leave the figure out, or cite a source that was read.";

/// The folder with the record, a page with this body, and the unread source free to be cited.
fn folder(body: &str) -> ContentFolder {
    ContentFolder::valid().changed("sources.toml", "confidence = \"high\"\n", RECORD).body(body)
}

/// The folder whose page cites the source that was not read.
fn citing_unread(body: &str) -> ContentFolder {
    folder(body).changed("sources.toml", "further_reading = true\n", "")
}

/// Asserts that a sentence may stand with the read source.
fn passes(sentence: &str) -> TestResult {
    folder(&format!("{sentence} [@zarate-2006].\n")).passes()
}

/// Asserts that a sentence with the read source is refused because of a count.
fn is_not_held(sentence: &str, count: &str) -> TestResult {
    folder(&format!("{sentence} [@zarate-2006].\n")).is_refused(
        &format!("en/pages/benefits.md:{BODY_LINE}: \"{count}\" is in no number record of zarate-2006"),
        CORRECT_THE_COUNT,
    )
}

// Counts of people.

#[test]
fn a_count_without_a_source_is_refused() -> TestResult {
    body_is_refused(
        "Of them, 12 of 17 people felt better [@-].\n",
        0,
        "\"12 of 17\" has no source",
        "Cite the source that counted these people.",
    )
}

#[test]
fn a_count_in_a_table_or_heading_may_stand_without_a_source() -> TestResult {
    let table = "Table: What it shows\n\n| What | More |\n|---|---|\n| Better | 12 of 17 |\n";
    folder(&format!("## Out of 100 people, or 12 of 17\n\n{table}")).passes()
}

#[test]
fn a_count_in_a_table_with_a_source_is_held_against_its_record() -> TestResult {
    folder("Table: What\n\n| What | More |\n|---|---|\n| Better | 13 of 17 [@zarate-2006] |\n").is_refused(
        &format!("en/pages/benefits.md:{}: \"13 of 17\" is in no number record of zarate-2006", BODY_LINE + 4),
        CORRECT_THE_COUNT,
    )
}

#[test]
fn a_count_of_the_record_passes() -> TestResult {
    passes("After a day, 12 of 17 people felt better")?;
    passes("11 out of 80 people stopped early")
}

#[test]
fn a_count_that_is_not_in_the_record_is_refused() -> TestResult {
    is_not_held("After a day, 13 of 17 people felt better", "13 of 17")?;
    is_not_held("After a day, 12 people out of 18 felt better", "12 people out of 18")
}

#[test]
fn an_answers_count_is_refused_on_the_answers_own_line() -> TestResult {
    folder("::: listing faq\n:::\n")
        .changed("en/faq.toml", "A medicine [@-].", "13 of 17 people felt better [@zarate-2006].")
        .is_refused("en/faq.toml:8: \"13 of 17\" is in no number record of zarate-2006", CORRECT_THE_COUNT)
}

#[test]
fn a_share_of_the_record_may_be_said_out_of_100() -> TestResult {
    passes("28 out of 100 people felt sick")?;
    passes("71 out of 100 people felt better after a day")?;
    passes("Some 44 to 73 out of 100 people stayed well")
}

#[test]
fn a_share_that_is_rounded_the_wrong_way_is_refused() -> TestResult {
    is_not_held("70 out of 100 people stayed well", "70 out of 100")?;
    is_not_held("29 to 30 out of 100 people felt sick", "29 to 30 out of 100")
}

#[test]
fn the_rest_of_a_share_or_count_passes() -> TestResult {
    passes("72 out of 100 people did not feel sick")?;
    passes("5 of 17 people did not feel better after a day")
}

#[test]
fn a_share_per_1000_passes_in_larger_groups() -> TestResult {
    passes("2 out of 1,000 people had a seizure")?;
    passes("15 out of 10,000 people had a seizure")
}

#[test]
fn fewer_than_a_number_passes_if_the_record_holds_less() -> TestResult {
    passes("Fewer than 2 out of 1,000 people had a seizure")?;
    passes("Less than 16 of 10,000 people had a seizure")?;
    passes("Under 25 out of 100 people had a seizure")
}

#[test]
fn fewer_than_a_number_is_refused_if_the_record_holds_more() -> TestResult {
    is_not_held("Fewer than 2 out of 10,000 people had a seizure", "Fewer than 2 out of 10,000")
}

#[test]
fn a_count_in_the_words_of_a_finding_passes() -> TestResult {
    passes("40 of 60 people were followed")
}

#[test]
fn a_share_that_was_not_confirmed_is_refused_even_if_the_findings_words_hold_it() -> TestResult {
    is_not_held("39 out of 100 people felt better after a week", "39 out of 100")
}

#[test]
fn a_count_that_was_not_confirmed_is_refused_even_if_the_findings_words_hold_it() -> TestResult {
    is_not_held("8 of 9 people relapsed", "8 of 9")?;
    is_not_held("89 out of 100 people relapsed", "89 out of 100")
}

#[test]
fn a_sentence_without_a_source_of_its_own_rests_on_those_of_its_passage() -> TestResult {
    passes("12 of 17 people felt better. That was after a day")
}

#[test]
fn a_sentence_with_a_source_rests_on_that_one_only() -> TestResult {
    citing_unread("It was a hint [@berman-2000]. 13 of 17 people felt better [@zarate-2006].\n").is_refused(
        &format!("en/pages/benefits.md:{BODY_LINE}: \"13 of 17\" is in no number record of zarate-2006"),
        CORRECT_THE_COUNT,
    )
}

#[test]
fn counts_are_counted() -> TestResult {
    let body = "12 of 17 people felt better, and 28 out of 100 felt sick [@zarate-2006].\n";
    let site = folder(body).compiled()??;
    assert_eq!(site.imprint(guide_model::Page::Benefits).score.numbers, 2);
    Ok(())
}

// Both treatments in one count.

#[test]
fn a_count_that_names_the_spray_and_the_drip_is_refused() -> TestResult {
    for both in ["the spray or the drip", "Spravato and infusions", "esketamine, not a drip,"] {
        folder(&format!("With {both} 12 of 17 people felt better [@zarate-2006].\n")).is_refused(
            &format!("en/pages/benefits.md:{BODY_LINE}: a count names both the spray and the drip"),
            "Write one sentence for each treatment: their studies differ.",
        )?;
    }
    Ok(())
}

#[test]
fn one_sentence_for_each_treatment_passes() -> TestResult {
    passes("With a drip 12 of 17 people felt better. The spray is another medicine")
}

#[test]
fn both_treatments_without_a_count_pass() -> TestResult {
    passes("The spray and the drip differ")
}

// Other numbers.

#[test]
fn a_number_that_is_nowhere_in_the_record_is_refused() -> TestResult {
    folder("The dose was 99 mg [@zarate-2006].\n").is_refused(
        &format!("en/pages/benefits.md:{BODY_LINE}: the number 99 is nowhere in the record of zarate-2006"),
        CORRECT_THE_NUMBER,
    )
}

#[test]
fn a_number_of_the_record_passes_wherever_it_stands_there() -> TestResult {
    passes("They were 18 to 65 years old, 84 in all, and got 56 mg")
}

#[test]
fn small_numbers_years_and_help_lines_need_no_record() -> TestResult {
    passes("In 2006 it took 3 weeks and 2 visits. Call 988 or 911")
}

#[test]
fn a_number_in_a_passage_without_a_source_passes() -> TestResult {
    folder("Bring 20 questions [@-].\n").passes()
}

// Sources that were not read.

#[test]
fn a_figure_that_rests_on_an_unread_source_is_refused() -> TestResult {
    citing_unread("It took 2 hours [@berman-2000].\n")
        .is_refused(&format!("en/pages/benefits.md:{BODY_LINE}: {UNREAD}"), LEAVE_OUT)
}

#[test]
fn a_figure_that_rests_on_a_doubtful_source_is_refused() -> TestResult {
    citing_unread("It took 2 hours [@berman-2000].\n")
        .changed("sources.toml", "\"memory\"", "\"page\"")
        .changed("sources.toml", "\"medium\"", "\"low\"")
        .is_refused(&format!("en/pages/benefits.md:{BODY_LINE}: {UNREAD}"), LEAVE_OUT)
}

#[test]
fn a_figure_in_a_table_that_rests_on_an_unread_source_is_refused() -> TestResult {
    citing_unread("Table: What\n\n| What | When |\n|---|---|\n| Relief | 2 hours [@berman-2000] |\n")
        .is_refused(&format!("en/pages/benefits.md:{}: {UNREAD}", BODY_LINE + 4), LEAVE_OUT)
}

#[test]
fn an_unread_source_without_a_figure_passes() -> TestResult {
    citing_unread("It was a first hint [@berman-2000].\n").passes()
}

#[test]
fn a_figure_passes_if_one_of_its_sources_was_read() -> TestResult {
    citing_unread("12 of 17 people felt better [@berman-2000; @zarate-2006].\n").passes()
}
