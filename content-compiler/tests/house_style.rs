//! Each rule of the house style refuses what breaks it, and lets its allowed neighbor pass. For counts see `numbers.rs`.

mod content_folder;

use content_folder::{BODY_LINE, ContentFolder, TestResult, body_is_refused};
use guide_model::Page;

/// Asserts that a page with this body compiles.
fn passes(body: &str) -> TestResult {
    ContentFolder::valid().body(body).passes()
}

/// A table of one cell, which begins on the fourth line after its own.
fn table(cell: &str) -> String {
    format!("Table: What it shows\n\n| What | More |\n|---|---|\n| Row | {cell} |\n")
}

// Words that promise.

const PROMISE: &str = "Say what was measured; only quoted words of others may promise.";

fn promises(word: &str) -> String {
    format!("\"{word}\" promises more than the evidence can hold")
}

#[test]
fn a_word_that_promises_is_refused() -> TestResult {
    for word in [
        "cure",
        "cured",
        "miracle",
        "Miraculous",
        "safe",
        "safely",
        "safer",
        "proven",
        "not addictive",
        "non-addictive",
        "isn’t addictive",
        "instant",
        "instantly",
        "guarantees",
        "breakthrough",
        "game-changer",
        "game changer",
        "revolutionary",
        "promising",
        "remarkable",
        "remarkably",
        "amazing",
        "dramatic",
        "dramatically",
        "exciting",
    ] {
        body_is_refused(&format!("Some say {word} of it [@-].\n"), 0, &promises(word), PROMISE)?;
    }
    Ok(())
}

#[test]
fn a_word_that_promises_may_stand_between_quotation_marks() -> TestResult {
    passes("Some clinics call it \"a safe cure\" or “proven” [@-].\n")
}

#[test]
fn a_promise_beside_quotation_marks_is_refused() -> TestResult {
    body_is_refused("It is \"safe\" and a cure [@-].\n", 0, &promises("cure"), PROMISE)
}

#[test]
fn a_word_that_holds_a_promise_within_it_passes() -> TestResult {
    passes("Ask about safety, and keep it secure [@-].\n")
}

#[test]
fn a_promise_in_a_heading_is_refused() -> TestResult {
    body_is_refused("Text [@-].\n\n## A safe choice\n", 2, &promises("safe"), PROMISE)
}

#[test]
fn a_promise_in_a_table_is_refused_on_its_row() -> TestResult {
    body_is_refused(&table("A cure"), 4, &promises("cure"), PROMISE)
}

#[test]
fn a_promise_in_a_pages_purpose_is_refused() -> TestResult {
    ContentFolder::valid()
        .changed("en/pages/about.md", "\"What it is for.\"", "\"What the cure is for.\"")
        .is_refused(&format!("en/pages/about.md:5: {}", promises("cure")), PROMISE)
}

#[test]
fn a_promise_in_the_words_of_a_figure_is_refused_where_the_page_shows_it() -> TestResult {
    ContentFolder::valid()
        .body("::: figure next-day\n:::\n")
        .changed("figures/next-day.toml", "felt better", "felt cured")
        .is_refused(&format!("en/pages/benefits.md:{BODY_LINE}: {}", promises("cured")), PROMISE)
}

#[test]
fn a_promise_in_an_answer_is_refused_on_its_line() -> TestResult {
    ContentFolder::valid()
        .body("::: listing faq\n:::\n")
        .changed("en/faq.toml", "A medicine", "A cure")
        .is_refused(&format!("en/faq.toml:8: {}", promises("cure")), PROMISE)
}

#[test]
fn a_promise_in_a_myths_judgment_is_refused() -> TestResult {
    ContentFolder::valid()
        .body("::: listing myths\n:::\n")
        .changed("en/myths.toml", "Fairly sure.", "It is proven.")
        .is_refused(&format!("en/myths.toml:6: {}", promises("proven")), PROMISE)
}

#[test]
fn a_promise_in_a_term_is_refused_in_the_glossary() -> TestResult {
    ContentFolder::valid()
        .page(Page::Glossary, "::: listing glossary\n:::\n")
        .changed("en/glossary.toml", "Feeling cut off.", "A safe feeling.")
        .is_refused(&format!("en/glossary.toml:4: {}", promises("safe")), PROMISE)
}

#[test]
fn a_promise_in_the_decision_aid_is_refused() -> TestResult {
    ContentFolder::valid()
        .body("::: listing decision-aid\n:::\n")
        .changed("en/decision.toml", "relief soon", "instant relief")
        .is_refused(&format!("en/decision.toml:4: {}", promises("instant")), PROMISE)
}

#[test]
fn a_promise_in_a_help_line_is_refused() -> TestResult {
    ContentFolder::valid()
        .body("::: listing help-lines\n:::\n")
        .changed("en/help.toml", "Call or text.", "It is guaranteed.")
        .is_refused(&format!("en/help.toml:10: {}", promises("guaranteed")), PROMISE)
}

#[test]
fn a_promise_in_what_a_claim_should_say_is_refused() -> TestResult {
    ContentFolder::valid().changed("en/claims.toml", "It helps some people.", "It cures some people.").is_refused(
        &format!("en/claims.toml:1: in `say_instead` of the claim \"s0-01\", {}", promises("cures")),
        PROMISE,
    )
}

#[test]
fn a_promise_in_the_reason_of_a_verdict_is_refused() -> TestResult {
    ContentFolder::valid()
        .changed("en/claims.toml", "\"Some people.\"", "\"Nothing is proven.\"")
        .is_refused(&format!("en/claims.toml:1: in `why` of the claim \"s0-01\", {}", promises("proven")), PROMISE)
}

#[test]
fn what_a_clinic_claims_may_promise() -> TestResult {
    ContentFolder::valid().changed("en/claims.toml", "\"It helps.\"", "\"It is a miracle cure.\"").passes()
}

// Words of chance.

const CHANCE: &str = "Put a number in the same sentence or the next, or leave the word out.";

#[test]
fn a_word_of_chance_without_a_number_is_refused() -> TestResult {
    for word in ["common", "commonly", "uncommon", "rare", "rarely"] {
        let what = format!("\"{word}\" stands alone");
        body_is_refused(&format!("Nausea is {word} here [@-].\n"), 0, &what, CHANCE)?;
    }
    Ok(())
}

#[test]
fn a_word_of_chance_with_a_number_beside_it_passes() -> TestResult {
    passes("Nausea is common in the first 2 hours [@-].\n")?;
    passes("Nausea is common. It lasts 2 hours [@-].\n")?;
    passes("It lasts 2 hours. Nausea is common [@-].\n")
}

#[test]
fn a_word_of_chance_two_sentences_before_its_number_is_refused() -> TestResult {
    let body = "Nausea is common. It goes away. It lasts 2 hours [@-].\n";
    body_is_refused(body, 0, "\"common\" stands alone", CHANCE)
}

#[test]
fn what_people_have_in_common_is_not_a_word_of_chance() -> TestResult {
    passes("They have much in common. Use common sense [@-].\n")
}

// Shares and ratios.

const SHARE: &str = "Write N out of 100 people.";
const RATIO: &str = "Give both groups as N out of 100 people.";

#[test]
fn a_share_is_refused() -> TestResult {
    for share in ["45%", "0.5 %", "percent", "per cent", "1 in 10", "one in 1,000"] {
        body_is_refused(&format!("It is {share} here [@-].\n"), 0, &format!("\"{share}\" is a share"), SHARE)?;
    }
    Ok(())
}

#[test]
fn a_share_between_quotation_marks_passes() -> TestResult {
    passes("Some clinics write “45% get well” [@-].\n")
}

#[test]
fn a_ratio_is_refused() -> TestResult {
    for ratio in
        ["twice as", "three times more", "4 times the", "3-fold higher", "doubled the risk", "halve your chance"]
    {
        let what = format!("\"{ratio}\" compares without saying what with");
        body_is_refused(&format!("It is {ratio} here [@-].\n"), 0, &what, RATIO)?;
    }
    Ok(())
}

#[test]
fn how_often_something_is_done_is_not_a_ratio() -> TestResult {
    passes("It is given twice a week, or 3 times a week [@-].\n")
}

// Lengths.

#[test]
fn a_paragraph_of_four_sentences_is_refused() -> TestResult {
    let what = "the passage has 4 sentences";
    body_is_refused("One. Two. Three. Four [@-].\n", 0, what, "Use 3 or fewer, or split it.")
}

#[test]
fn an_item_of_four_sentences_is_refused_on_its_line() -> TestResult {
    let what = "the passage has 4 sentences";
    body_is_refused("- Zero [@-].\n- One. Two. Three. Four [@-].\n", 1, what, "Use 3 or fewer, or split it.")
}

#[test]
fn a_paragraph_of_three_sentences_passes() -> TestResult {
    passes("It is 0.5 mg per kg, as Dr. Lee said. Two. Three [@-].\n")
}

#[test]
fn a_cell_of_four_sentences_passes() -> TestResult {
    passes(&table("One. Two. Three. Four."))
}

#[test]
fn a_list_of_eight_items_is_refused() -> TestResult {
    body_is_refused(
        &format!("Text [@-].\n\n{}", "- Item [@-].\n".repeat(8)),
        2,
        "the list has 8 items",
        "Use 7 or fewer, or split it under a heading.",
    )
}

#[test]
fn a_list_of_seven_items_passes() -> TestResult {
    passes(&"- Item [@-].\n".repeat(7))
}

/// Paragraphs with this many words, ten in each.
fn words(count: usize) -> String {
    vec!["word"; count].chunks(10).map(|ten| format!("{} [@-].\n\n", ten.join(" "))).collect()
}

#[test]
fn more_than_150_words_under_one_heading_are_refused() -> TestResult {
    body_is_refused(
        &format!("## One\n\n{}", words(151)),
        2,
        "151 words stand under one heading",
        "Use 150 or fewer, or put a ### heading between them.",
    )
}

#[test]
fn a_heading_between_them_makes_two_parts_of_many_words() -> TestResult {
    passes(&format!("## One\n\n{}\n### Two\n\n{}", words(150), words(150)))
}

#[test]
fn the_words_of_a_table_do_not_count_as_words_under_a_heading() -> TestResult {
    passes(&format!("## One\n\n{}\n{}", words(150), table("More words")))
}

#[test]
fn an_answer_of_more_than_120_words_is_refused_where_its_question_begins() -> TestResult {
    ContentFolder::valid()
        .body("::: listing faq\n:::\n")
        .changed("en/faq.toml", "\"A medicine [@-].\"", &format!("\"\"\"\n{}\"\"\"", words(121)))
        .is_refused("en/faq.toml:6: the answer has 121 words", "Use 120 or fewer, and link to a page.")
}

#[test]
fn an_answer_of_120_words_passes() -> TestResult {
    ContentFolder::valid()
        .body("::: listing faq\n:::\n")
        .changed("en/faq.toml", "\"A medicine [@-].\"", &format!("\"\"\"\n{}\"\"\"", words(120)))
        .passes()
}

#[test]
fn a_sentence_of_more_than_20_words_is_counted_and_passes() -> TestResult {
    let long = format!("{} [@-].\n\n{} [@-].\n", ["word"; 21].join(" "), ["word"; 20].join(" "));
    let site = ContentFolder::valid().body(&long).compiled()??;
    assert_eq!(site.imprint(Page::Benefits).score.long_sentences, 1);
    assert_eq!(site.long_sentences().0, 1);
    Ok(())
}

/// The folder with a page of one sentence: 15 words of two syllables, and some of one.
fn of_two_syllables_and_of_one(ones: usize) -> ContentFolder {
    let sentence = [vec!["table"; 15], vec!["word"; ones]].concat().join(" ");
    ContentFolder::valid().page(Page::About, &format!("{sentence}.\n"))
}

#[test]
fn a_page_that_reads_above_grade_8_is_refused() -> TestResult {
    of_two_syllables_and_of_one(7).is_refused(
        "en/pages/about.md:1: the page reads at grade 8.1",
        "Use shorter words and sentences until it is 8.0 or lower.",
    )
}

#[test]
fn a_page_that_reads_at_grade_8_passes() -> TestResult {
    of_two_syllables_and_of_one(8).passes()
}

// Passages without a source.

const NO_SOURCE: &str = "this passage cites no source";
const CITE: &str = "Cite one: [@zarate-2006]. If it states no fact about the treatment, end it with [@-].";

#[test]
fn a_paragraph_without_a_source_is_refused() -> TestResult {
    body_is_refused("It helps some people.\n", 0, NO_SOURCE, CITE)
}

#[test]
fn an_item_without_a_source_is_refused_on_its_line() -> TestResult {
    body_is_refused("- It helps [@-].\n- It fades.\n", 1, NO_SOURCE, CITE)
}

#[test]
fn a_key_point_without_a_source_is_refused_on_its_line() -> TestResult {
    ContentFolder::valid()
        .changed("en/pages/benefits.md", "updated =", "key_points = [\n  \"It helps.\",\n]\nupdated =")
        .is_refused(&format!("en/pages/benefits.md:7: {NO_SOURCE}"), CITE)
}

#[test]
fn an_answer_without_a_source_is_refused() -> TestResult {
    ContentFolder::valid()
        .body("::: listing faq\n:::\n")
        .changed("en/faq.toml", " [@-]", "")
        .is_refused(&format!("en/faq.toml:8: {NO_SOURCE}"), CITE)
}

#[test]
fn a_care_card_or_note_without_a_source_is_refused() -> TestResult {
    for name in ["call-911 own-words", "call-clinic own-words", "note On pain"] {
        body_is_refused(&format!("::: {name}\n- You have chest pain.\n:::\n"), 1, NO_SOURCE, CITE)?;
    }
    Ok(())
}

#[test]
fn advice_and_open_questions_need_no_source() -> TestResult {
    for name in ["do", "dont", "what-you-can-do", "not-known", "doors"] {
        passes(&format!("::: {name}\n- Rest at home.\n:::\n"))?;
    }
    Ok(())
}

#[test]
fn what_follows_a_box_of_advice_needs_a_source_again() -> TestResult {
    body_is_refused("::: do\n- Rest.\n:::\n\nIt helps.\n", 4, NO_SOURCE, CITE)
}

#[test]
fn one_source_anywhere_in_a_passage_is_enough() -> TestResult {
    passes("It helps some people [@zarate-2006]. It fades.\n")
}

#[test]
fn the_mark_for_no_source_lets_a_passage_pass_and_is_not_printed() -> TestResult {
    let site = ContentFolder::valid().body("You are not alone [@-].\n").compiled()??;
    let shown = format!("{:?}", site.article(Page::Benefits));
    assert!(shown.contains("You are not alone") && !shown.contains("@-"), "{shown}");
    Ok(())
}

#[test]
fn the_mark_for_no_source_covers_one_passage_only() -> TestResult {
    body_is_refused("You are not alone [@-].\n\nIt helps.\n", 2, NO_SOURCE, CITE)
}

#[test]
fn the_mark_of_an_outer_item_does_not_cover_the_item_within() -> TestResult {
    body_is_refused("- You are not alone [@-].\n  - It helps.\n", 1, NO_SOURCE, CITE)
}

#[test]
fn a_paragraph_that_ends_in_a_colon_or_asks_needs_no_source() -> TestResult {
    passes("These are the risks:\n\n- Nausea [@zarate-2006]\n")?;
    passes("What does it cost?\n")
}

#[test]
fn a_paragraph_that_links_to_a_place_in_the_guide_needs_no_source() -> TestResult {
    passes("See **[the questions](page:faq)**.\n")?;
    passes("## Here {#here}\n\nSee [this part](page:benefits#here).\n")
}

#[test]
fn a_link_out_of_the_guide_is_no_source() -> TestResult {
    body_is_refused("See [this site](https://example.org).\n", 0, NO_SOURCE, CITE)?;
    body_is_refused("See [the trial](source:zarate-2006).\n", 0, NO_SOURCE, CITE)
}

#[test]
fn headings_tables_and_a_pages_purpose_need_no_source() -> TestResult {
    passes(&format!("## It helps\n\n{}", table("It helps")))
}

#[test]
fn pages_about_the_guide_itself_need_no_source() -> TestResult {
    for page in Page::ALL.iter().filter(|page| !page.states_facts()) {
        ContentFolder::valid().page(*page, "## A section\n\nWe wrote this.\n").passes()?;
    }
    Ok(())
}

// Help near suicide.

const NO_HELP: &str = "this section speaks of suicide and names no help";
const NAME_HELP: &str = "Add a sentence with [988](tel:988) or a link to page:get-help.";

#[test]
fn a_section_on_suicide_without_help_is_refused_where_it_is_first_named() -> TestResult {
    let body = "## One\n\nIt is hard [@-].\n\nSome are suicidal [@-].\n\nSuicide is named again [@-].\n";
    body_is_refused(body, 4, NO_HELP, NAME_HELP)
}

#[test]
fn a_section_on_suicide_with_help_passes() -> TestResult {
    for help in
        ["[988](tel:988)", "[text 988](sms:988)", "**[help](page:get-help)**", "[help](page:get-help#a-section)"]
    {
        passes(&format!("## One\n\nSuicide is named [@-].\n\n### Two\n\n- Use {help} [@-].\n"))?;
    }
    Ok(())
}

#[test]
fn help_in_another_section_is_too_far_from_suicide() -> TestResult {
    let body = "## One\n\nSuicide is named [@-].\n\n## Two\n\nCall [988](tel:988) [@-].\n";
    body_is_refused(body, 2, NO_HELP, NAME_HELP)
}

#[test]
fn suicide_in_a_table_needs_help_in_the_section() -> TestResult {
    body_is_refused(&table("Suicide"), 4, NO_HELP, NAME_HELP)?;
    passes(&format!("{}\nCall [988](tel:988) [@-].\n", table("Suicide")))
}

#[test]
fn key_points_on_suicide_name_help_themselves() -> TestResult {
    ContentFolder::valid()
        .body("Call [988](tel:988) [@-].\n")
        .changed("en/pages/benefits.md", "updated =", "key_points = [\"Suicide is named [@-].\"]\nupdated =")
        .is_refused(&format!("en/pages/benefits.md:6: {NO_HELP}"), NAME_HELP)
}

#[test]
fn each_answer_on_suicide_names_help_itself() -> TestResult {
    let next = "\n[[group.question]]\nid = \"help\"\nquestion = \"Who helps?\"\nanswer = \"[988](tel:988) [@-].\"\n";
    ContentFolder::valid()
        .body("::: listing faq\n:::\n")
        .changed("en/faq.toml", "A medicine", "Suicide is named")
        .added("en/faq.toml", next)
        .is_refused(&format!("en/faq.toml:8: {NO_HELP}"), NAME_HELP)
}

// Abbreviations.

#[test]
fn an_abbreviation_without_its_long_name_is_refused_once_where_it_first_stands() -> TestResult {
    body_is_refused(
        "Text [@-].\n\nThe FDA decides. The FDA waits [@-].\n\nThe FDA acts [@-].\n",
        2,
        "\"FDA\" is not explained on this page",
        "Write it out, as in \"the long name (FDA)\", or add it to glossary.toml.",
    )
}

#[test]
fn an_abbreviation_that_is_explained_after_its_first_use_is_refused() -> TestResult {
    body_is_refused(
        "The FDA decides [@-].\n\nIt is the drug agency (FDA) [@-].\n",
        0,
        "\"FDA\" is not explained on this page",
        "Write it out, as in \"the long name (FDA)\", or add it to glossary.toml.",
    )
}

#[test]
fn an_abbreviation_with_its_long_name_beside_it_passes() -> TestResult {
    passes("The drug agency (FDA) decides. The FDA waits [@-].\n")?;
    passes("The FDA (the US drug agency) decides [@-].\n")?;
    passes("Enzyme blockers (MAOIs) are old. An MAOI is a pill [@-].\n")
}

#[test]
fn an_abbreviation_of_the_glossary_passes() -> TestResult {
    ContentFolder::valid()
        .changed("en/glossary.toml", "meaning =", "also = [\"the FDA’s word\"]\nmeaning =")
        .body("The FDA decides [@-].\n")
        .passes()
}

#[test]
fn an_abbreviation_that_everybody_knows_passes() -> TestResult {
    passes("In the US and the UK, an MRI is on TV at 8 PM [@-].\n")
}

#[test]
fn each_page_explains_an_abbreviation_anew() -> TestResult {
    ContentFolder::valid()
        .page(Page::HowItWorks, "The drug agency (FDA) decides [@-].\n")
        .body("The FDA decides [@-].\n")
        .is_refused(
            &format!("en/pages/benefits.md:{BODY_LINE}: \"FDA\" is not explained on this page"),
            "Write it out, as in \"the long name (FDA)\", or add it to glossary.toml.",
        )
}
