//! A signature stands under exactly the words that were signed, and the page says when it does not any more.

mod content_folder;

use std::error::Error;

use content_folder::{ContentFolder, TestResult};
use guide_model::{Date, Page, Review};

const CORRECT_THE_ENTRY: &str = "Correct the entry; CONTRIBUTING.md lists the fields.";

/// The pages of the folder under test: one with a figure and a table, one with questions, one of each other list.
fn folder() -> ContentFolder {
    ContentFolder::valid()
        .body("It helps some people [@zarate-2006].\n\n::: figure next-day\n:::\n")
        .page(Page::Faq, "::: listing faq\n:::\n")
        .page(Page::Myths, "::: listing myths\n:::\n")
        .page(Page::Glossary, "::: listing glossary\n:::\n")
        .page(Page::GetHelp, "::: listing help-lines\n:::\n")
        .page(Page::IsItForMe, "::: listing decision-aid\n:::\n")
        .page(Page::Claims, "::: listing claims\n:::\n\n::: listing features\n:::\n")
        .page(Page::Evidence, "::: listing evidence\n:::\n")
}

/// The mark of a page's text.
fn mark(folder: &ContentFolder, page: Page) -> Result<String, Box<dyn Error>> {
    let place = Page::ALL.iter().position(|candidate| *candidate == page).ok_or("the page is not listed")?;
    Ok(folder.compiled()??.marks[place].clone())
}

/// A signature under a page, as `reviews.toml` holds it.
fn signature(page: &str, date: &str, text: &str, next_review: &str) -> String {
    format!(
        "[[review]]\npage = \"{page}\"\nreviewer = \"Ada Byron\"\ncredentials = \"MD, psychiatrist\"\n\
         date = \"{date}\"\ntext = \"{text}\"\nnext_review = \"{next_review}\"\n"
    )
}

/// The folder with a signature under a page's text as it is now.
fn signed(folder: ContentFolder, page: Page) -> Result<ContentFolder, Box<dyn Error>> {
    let text = mark(&folder, page)?;
    Ok(folder.added("reviews.toml", &signature(page.as_str(), "2026-11-01", &text, "2027-05-01")))
}

fn review(folder: &ContentFolder, page: Page) -> Result<Review, Box<dyn Error>> {
    Ok(folder.compiled()??.imprint(page).review)
}

/// Whether a page's signature is under the text as it is; an error if there is none.
fn is_current(folder: &ContentFolder, page: Page) -> Result<bool, Box<dyn Error>> {
    Ok(review(folder, page)?.signature.ok_or("nobody signed")?.is_current)
}

fn day(text: &str) -> Result<Date, Box<dyn Error>> {
    Ok(Date::parse(text).ok_or("this is no day")?)
}

// The state of review.

#[test]
fn a_page_that_nobody_signed_is_not_reviewed_and_due_on_the_day_in_its_head() -> TestResult {
    let review = review(&folder(), Page::Benefits)?;
    assert_eq!(review, Review { signature: None, due: day("2027-05-20")?, is_overdue: false });
    Ok(())
}

#[test]
fn a_signature_under_the_text_as_it_is_is_current() -> TestResult {
    let review = review(&signed(folder(), Page::Benefits)?, Page::Benefits)?;
    let signature = review.signature.ok_or("nobody signed")?;
    assert_eq!((signature.reviewer.as_str(), signature.credentials.as_str()), ("Ada Byron", "MD, psychiatrist"));
    assert_eq!((signature.date, signature.is_current), (day("2026-11-01")?, true));
    assert_eq!((review.due, review.is_overdue), (day("2027-05-01")?, false));
    Ok(())
}

#[test]
fn a_signature_counts_for_its_own_page_only() -> TestResult {
    let folder = signed(folder(), Page::Benefits)?;
    assert_eq!(review(&folder, Page::History)?.signature, None);
    Ok(())
}

#[test]
fn a_mark_in_capitals_is_the_same_mark() -> TestResult {
    let text = mark(&folder(), Page::Benefits)?.to_uppercase();
    let folder = folder().added("reviews.toml", &signature("benefits", "2026-11-01", &text, "2027-05-01"));
    assert!(is_current(&folder, Page::Benefits)?);
    Ok(())
}

#[test]
fn a_text_is_overdue_from_the_day_after_its_review_was_due() -> TestResult {
    let folder = signed(folder(), Page::Benefits)?;
    for (today, is_overdue) in [("2027-05-01", false), ("2027-05-02", true)] {
        let site = folder.compiled_on(day(today)?)??;
        assert_eq!(site.imprint(Page::Benefits).review.is_overdue, is_overdue, "{today}");
    }
    Ok(())
}

#[test]
fn a_text_that_nobody_signed_is_overdue_after_the_day_in_its_head() -> TestResult {
    for (today, is_overdue) in [("2027-05-20", false), ("2027-05-21", true)] {
        let site = folder().compiled_on(day(today)?)??;
        assert_eq!(site.imprint(Page::Benefits).review.is_overdue, is_overdue, "{today}");
    }
    Ok(())
}

#[test]
fn the_newest_signature_counts_wherever_it_stands_in_the_file() -> TestResult {
    let text = mark(&folder(), Page::Benefits)?;
    let old = signature("benefits", "2026-10-01", "0123456789ab", "2026-11-01");
    let new = signature("benefits", "2026-11-01", &text, "2027-05-01");
    for file in [format!("{old}{new}"), format!("{new}{old}")] {
        let review = review(&folder().file("reviews.toml", &file), Page::Benefits)?;
        assert_eq!(review.signature.map(|signature| signature.date), Some(day("2026-11-01")?));
        assert_eq!((review.due, review.is_overdue), (day("2027-05-01")?, false));
    }
    Ok(())
}

// What changes a text, and what does not.

/// Asserts that a change to a file makes the signature under a page old.
fn breaks_the_signature(page: Page, file: &str, from: &str, to: &str) -> TestResult {
    let folder = signed(folder(), page)?;
    assert!(is_current(&folder, page)?);
    assert!(!is_current(&folder.changed(file, from, to), page)?, "{file}: {from} → {to}");
    Ok(())
}

/// Asserts that a change to a file leaves the signature under a page as it is.
fn keeps_the_signature(page: Page, file: &str, from: &str, to: &str) -> TestResult {
    let folder = signed(folder(), page)?;
    assert!(is_current(&folder.changed(file, from, to), page)?, "{file}: {from} → {to}");
    Ok(())
}

#[test]
fn a_changed_word_makes_a_signature_old() -> TestResult {
    breaks_the_signature(Page::Benefits, "en/pages/benefits.md", "some people", "many people")
}

#[test]
fn a_changed_title_or_purpose_makes_a_signature_old() -> TestResult {
    breaks_the_signature(Page::Benefits, "en/pages/benefits.md", "A page", "This page")?;
    breaks_the_signature(Page::Benefits, "en/pages/benefits.md", "What it is for", "What it was for")
}

#[test]
fn a_changed_word_in_any_part_of_a_page_makes_a_signature_old() -> TestResult {
    let file = "en/pages/history.md";
    let body = "## Heading\n\nParagraph **strong** *stress* [link](page:faq) [@-].\n\n1. Item [@-].\n   - Nested [@-].\n\n\
                Table: Caption\n\n| Corner | Head |\n|---|---|\n| Row | Cell |\n\n::: note Title\nInside [@-].\n:::\n\n\
                ::: do\n- Rest.\n:::\n";
    let folder = folder().page(Page::History, body);
    let folder = folder.changed(file, "updated =", "key_points = [\"Point [@-].\"]\nupdated =");
    let folder = signed(folder, Page::History)?;
    assert!(is_current(&folder, Page::History)?);
    for word in [
        "Point",
        "Heading",
        "Paragraph",
        "**strong**",
        "*stress*",
        "link",
        "page:faq",
        "1. Item",
        "Nested",
        "Caption",
        "Corner",
        "Head ",
        "Row",
        "Cell",
        "note Title",
        "Inside",
        ":: do",
        "Rest",
    ] {
        let other = match word {
            "**strong**" => "*strong*",
            "*stress*" => "**stress**",
            "page:faq" => "page:myths",
            ":: do" => ":: dont",
            word => &format!("{word}s "),
        };
        assert!(!is_current(&folder.clone().changed(file, word, other), Page::History)?, "{word} → {other}");
    }
    Ok(())
}

#[test]
fn another_source_makes_a_signature_old() -> TestResult {
    breaks_the_signature(Page::Benefits, "en/pages/benefits.md", " [@zarate-2006]", " [@-]")
}

#[test]
fn a_changed_figure_makes_a_signature_old() -> TestResult {
    for (from, to) in [
        ("One drip: the next day", "One drip: the day after"),
        ("People with depression", "Adults with depression"),
        ("1 day after", "2 days after"),
        ("felt better", "felt well"),
        ("did not", "felt the same"),
        ("not-very-sure", "very-unsure"),
        ("The trial was small.", "The trial was open."),
        ("\"Ketamine\"", "\"Ketamine drip\""),
        ("per_100 = 45", "per_100 = 46"),
        ("per_100 = 18", "per_100 = 18\nn = 17"),
        ("per_100 = 45", "per_100 = 45\nlow = 40\nhigh = 50"),
        ("per_100 = 45", "per_100 = 45\ncomparator = true"),
    ] {
        breaks_the_signature(Page::Benefits, "figures/next-day.toml", from, to)?;
    }
    Ok(())
}

#[test]
fn a_changed_question_answer_or_group_makes_the_signature_under_the_questions_old() -> TestResult {
    for (from, to) in [("A medicine", "A drug"), ("What is it?", "What is that?"), ("Basics", "To begin with")] {
        breaks_the_signature(Page::Faq, "en/faq.toml", from, to)?;
    }
    Ok(())
}

#[test]
fn a_changed_myth_makes_the_signature_under_the_myths_old() -> TestResult {
    for (from, to) in
        [("It cures", "It heals"), ("\"false\"", "\"half-true\""), ("Fairly", "Very"), ("does not", "may")]
    {
        breaks_the_signature(Page::Myths, "en/myths.toml", from, to)?;
    }
    Ok(())
}

#[test]
fn a_changed_meaning_makes_the_signature_under_the_glossary_old() -> TestResult {
    breaks_the_signature(Page::Glossary, "en/glossary.toml", "Feeling cut off", "Feeling far off")
}

#[test]
fn a_changed_help_line_makes_the_signature_under_the_help_page_old() -> TestResult {
    for (from, to) in
        [("phone = \"988\"", "phone = \"989\""), ("911", "112"), ("Call or text", "Call"), ("spring", "fall")]
    {
        breaks_the_signature(Page::GetHelp, "en/help.toml", from, to)?;
    }
    Ok(())
}

#[test]
fn a_changed_line_of_the_decision_aid_makes_the_signature_under_its_page_old() -> TestResult {
    for (from, to) in [("relief soon", "relief now"), ("Before", "Before a visit"), ("I fear", "I hope")] {
        breaks_the_signature(Page::IsItForMe, "en/decision.toml", from, to)?;
    }
    Ok(())
}

#[test]
fn a_changed_verdict_or_feature_makes_the_signature_under_the_claims_old() -> TestResult {
    breaks_the_signature(Page::Claims, "en/claims.toml", "oversimplified", "supported")?;
    breaks_the_signature(Page::Claims, "en/claims.toml", "It helps some people.", "It helps a few.")?;
    breaks_the_signature(Page::Claims, "en/features.toml", "There is none.", "There is one.")
}

#[test]
fn a_changed_source_makes_the_signature_under_the_evidence_old() -> TestResult {
    breaks_the_signature(Page::Evidence, "sources.toml", "a first hint", "a first sign")
}

#[test]
fn a_changed_answer_leaves_the_signatures_under_other_pages() -> TestResult {
    keeps_the_signature(Page::Benefits, "en/faq.toml", "A medicine", "A drug")
}

#[test]
fn a_comment_leaves_a_signature_as_it_is() -> TestResult {
    keeps_the_signature(Page::Faq, "en/faq.toml", "[[group]]", "# The basics first.\n[[group]]")?;
    keeps_the_signature(Page::Benefits, "figures/next-day.toml", "time =", "# After the drip.\ntime =")
}

#[test]
fn the_order_of_fields_leaves_a_signature_as_it_is() -> TestResult {
    let (one, other) = ("question = \"What is it?\"\n", "answer = \"A medicine [@-].\"\n");
    keeps_the_signature(Page::Faq, "en/faq.toml", &format!("{one}{other}"), &format!("{other}{one}"))
}

#[test]
fn the_order_of_terms_and_sources_in_their_files_leaves_a_signature_as_it_is() -> TestResult {
    let term = "[[term]]\nid = \"drip\"\nterm = \"drip\"\nmeaning = \"A slow infusion.\"\n";
    let source = "[[source]]\nid = \"abbar-2022\"\nkind = \"rct\"\nauthors = \"\"\ntitle = \"\"\njournal = \"\"\n\
                  year = 2022\nurl = \"https://doi.org/\"\nverified = \"page\"\nconfidence = \"high\"\n\
                  further_reading = true\n";
    for (page, file, entry) in [(Page::Glossary, "en/glossary.toml", term), (Page::Evidence, "sources.toml", source)] {
        assert_eq!(mark(&folder().added(file, entry), page)?, mark(&folder().begun(file, entry), page)?);
    }
    Ok(())
}

#[test]
fn the_way_a_text_is_written_leaves_a_signature_as_it_is() -> TestResult {
    let file = "en/pages/benefits.md";
    keeps_the_signature(Page::Benefits, file, "It helps some", "It helps\nsome")?;
    keeps_the_signature(Page::Benefits, file, "updated = \"2026-11-20\"", "updated = \"2026-11-21\"")?;
    keeps_the_signature(Page::Benefits, "en/glossary.toml", "term = \"dissociation\"", "term = \"people\"")
}

// Mistakes in reviews.toml.

#[test]
fn a_signature_under_an_unknown_page_is_refused_and_the_nearest_named() -> TestResult {
    let file = signature("benefit", "2026-11-01", "0123456789ab", "2027-05-01");
    ContentFolder::valid().file("reviews.toml", &file).is_refused(
        "reviews.toml:2: there is no page \"benefit\"",
        "Did you mean \"benefits\"? Use the name of a file in pages/, without .md.",
    )
}

#[test]
fn a_signature_on_a_day_that_is_none_is_refused() -> TestResult {
    let file = signature("benefits", "2026-11-31", "0123456789ab", "2027-05-01");
    ContentFolder::valid()
        .file("reviews.toml", &file)
        .is_refused("reviews.toml:5: \"2026-11-31\" is not a day", "Write it as 2026-11-20.")
}

#[test]
fn a_next_review_on_a_day_that_is_none_is_refused() -> TestResult {
    let file = signature("benefits", "2026-11-01", "0123456789ab", "next spring");
    ContentFolder::valid()
        .file("reviews.toml", &file)
        .is_refused("reviews.toml:7: \"next spring\" is not a day", "Write it as 2026-11-20.")
}

#[test]
fn a_next_review_that_is_not_after_the_signature_is_refused() -> TestResult {
    for next_review in ["2026-11-01", "2026-10-01"] {
        let file = signature("benefits", "2026-11-01", "0123456789ab", next_review);
        ContentFolder::valid().file("reviews.toml", &file).is_refused(
            "reviews.toml:7: the next review is not after the signature",
            "Give the day by which the text is to be looked through again.",
        )?;
    }
    Ok(())
}

#[test]
fn a_text_that_is_no_mark_is_refused() -> TestResult {
    for text in ["", "0123456789a", "0123456789abc", "0123456789ag"] {
        let file = signature("benefits", "2026-11-01", text, "2027-05-01");
        ContentFolder::valid().file("reviews.toml", &file).is_refused(
            &format!("reviews.toml:6: \"{text}\" is not the mark of a text"),
            "Copy it from the column \"text\" of `cargo xtask check`.",
        )?;
    }
    Ok(())
}

#[test]
fn an_unknown_field_of_a_signature_is_refused() -> TestResult {
    let file = signature("benefits", "2026-11-01", "0123456789ab", "2027-05-01") + "note = \"Good.\"\n";
    ContentFolder::valid().file("reviews.toml", &file).is_refused(
        "reviews.toml:8: unknown field `note`, expected one of `page`, `reviewer`, `credentials`, `date`, `text`, \
         `next_review`",
        CORRECT_THE_ENTRY,
    )
}

#[test]
fn a_missing_field_of_a_signature_is_refused() -> TestResult {
    let file = signature("benefits", "2026-11-01", "0123456789ab", "2027-05-01");
    let file = file.replace("credentials = \"MD, psychiatrist\"\n", "");
    ContentFolder::valid()
        .file("reviews.toml", &file)
        .is_refused("reviews.toml:1: missing field `credentials`", CORRECT_THE_ENTRY)
}

#[test]
fn a_folder_without_the_file_of_signatures_is_refused() -> TestResult {
    ContentFolder::valid()
        .without("reviews.toml")
        .is_refused("reviews.toml:1: the file cannot be read: No such file or directory (os error 2)", "Add the file.")
}
