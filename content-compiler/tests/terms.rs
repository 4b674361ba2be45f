//! A glossary term is marked where it first stands on a page, and nowhere it would be in the way.

mod article_text;
mod content_folder;

use article_text::{passages, terms};
use content_folder::{ContentFolder, TestResult};
use guide_model::{Page, Text, plain_text};

/// More entries for the glossary, which has "dissociation".
const MORE_TERMS: &str = r#"
[[term]]
id = "rems"
term = "safety program"
also = ["REMS", "risk plan"]
meaning = "Rules for a medicine."

[[term]]
id = "response"
term = "response"
meaning = "Feeling at least half better."
by_hand = true

[[term]]
id = "drip"
term = "drip"
also = ["ketamine drip"]
meaning = "A medicine that runs into a vein."

[[term]]
id = "drip-room"
term = "drip room"
meaning = "Where drips are given."
"#;

/// The folder with more terms and a body in one page.
fn folder(page: Page, body: &str) -> ContentFolder {
    ContentFolder::valid().added("en/glossary.toml", MORE_TERMS).page(page, body)
}

/// Each word that is marked on a page, with the term's id, in order.
fn marked_on(page: Page, folder: &ContentFolder) -> Result<Vec<(String, Text)>, Box<dyn std::error::Error>> {
    let site = folder.compiled()??;
    let article = site.article(page).ok_or("the page is missing")?;
    Ok(passages(article).iter().flat_map(|passage| terms(passage)).collect())
}

/// Asserts which words of a body are marked, and as which terms.
fn marks(body: &str, expected: &[(&str, &str)]) -> TestResult {
    let found = marked_on(Page::Benefits, &folder(Page::Benefits, body))?;
    let found: Vec<(&str, &str)> = found.iter().map(|(word, id)| (word.as_str(), id.as_str())).collect();
    assert_eq!(found, expected);
    Ok(())
}

#[test]
fn a_term_is_marked_where_it_first_stands_and_only_there() -> TestResult {
    marks(
        "Some feel dissociation. Dissociation fades [@-].\n\nAfter dissociation comes rest [@-].\n",
        &[("dissociation", "dissociation")],
    )
}

#[test]
fn the_words_around_a_marked_term_stay_as_they_are() -> TestResult {
    let site = folder(Page::Benefits, "Some feel dissociation, then rest [@-].\n").compiled()??;
    let article = site.article(Page::Benefits).ok_or("the page is missing")?;
    assert!(passages(article).iter().any(|passage| plain_text(passage) == "Some feel dissociation, then rest."));
    Ok(())
}

#[test]
fn a_term_in_the_key_points_is_marked_there_and_not_in_the_text() -> TestResult {
    let key_points = "key_points = [\"Some feel dissociation [@-].\"]\nupdated =";
    let folder = folder(Page::Benefits, "Dissociation fades [@-].\n");
    let folder = folder.changed("en/pages/benefits.md", "updated =", key_points);
    let marked = marked_on(Page::Benefits, &folder)?;
    assert_eq!(marked.iter().map(|(word, _)| word.as_str()).collect::<Vec<_>>(), ["dissociation"]);
    Ok(())
}

#[test]
fn each_page_marks_a_term_anew() -> TestResult {
    let folder = folder(Page::Benefits, "It is a drip [@-].\n").page(Page::About, "It is a drip.\n");
    for page in [Page::Benefits, Page::About] {
        assert_eq!(marked_on(page, &folder)?.len(), 1);
    }
    Ok(())
}

#[test]
fn a_plural_is_marked_as_a_whole() -> TestResult {
    marks("Two drips are given [@-].\n", &[("drips", "drip")])
}

#[test]
fn a_capital_at_the_start_of_a_sentence_does_not_hide_a_term() -> TestResult {
    marks("Dissociation fades [@-].\n", &[("Dissociation", "dissociation")])
}

#[test]
fn a_term_in_strong_words_is_marked() -> TestResult {
    marks("**Dissociation** fades [@-].\n", &[("Dissociation", "dissociation")])
}

#[test]
fn of_two_terms_at_one_place_the_longer_is_marked() -> TestResult {
    marks("The drip room has a drip [@-].\n", &[("drip room", "drip-room"), ("drip", "drip")])
}

#[test]
fn a_term_in_a_heading_is_not_marked() -> TestResult {
    marks("## About dissociation\n\nIt fades [@-].\n", &[])
}

#[test]
fn a_term_in_a_link_is_not_marked_and_the_next_one_is() -> TestResult {
    marks("See [dissociation](page:side-effects). Then dissociation fades [@-].\n", &[("dissociation", "dissociation")])
}

#[test]
fn a_term_in_a_table_is_not_marked() -> TestResult {
    marks("Table: On dissociation\n\n| Dissociation | When |\n|---|---|\n| Dissociation | Soon |\n", &[])
}

#[test]
fn a_term_on_the_glossarys_own_page_is_not_marked() -> TestResult {
    let folder = folder(Page::Glossary, "It is a drip.\n\n::: listing glossary\n:::\n");
    assert_eq!(marked_on(Page::Glossary, &folder)?, []);
    Ok(())
}

#[test]
fn a_term_that_is_marked_by_hand_only_is_left_alone() -> TestResult {
    marks("The response was strong [@-].\n", &[])?;
    marks("The [response](term:response) was strong [@-].\n", &[("response", "response")])
}

#[test]
fn a_term_marked_by_hand_is_not_marked_again() -> TestResult {
    marks("Some feel [cut off](term:dissociation). Dissociation fades [@-].\n", &[("cut off", "dissociation")])
}

#[test]
fn an_abbreviation_is_found_only_as_it_is_written() -> TestResult {
    marks("The rems are over [@-].\n", &[])?;
    marks("The REMS is a program [@-].\n", &[("REMS", "rems")])
}

#[test]
fn another_name_that_is_no_abbreviation_is_not_marked() -> TestResult {
    marks("There is a risk plan [@-].\n", &[])
}

#[test]
fn a_word_within_a_hyphenated_word_is_left_alone() -> TestResult {
    marks("A drip-free day, or a post-drip day [@-].\n", &[])
}

#[test]
fn a_word_within_a_longer_word_is_left_alone() -> TestResult {
    marks("It was dripping [@-].\n", &[])
}

#[test]
fn an_outer_item_is_marked_before_what_is_nested_in_it() -> TestResult {
    marks("- One drip [@-].\n  - Two drips [@-].\n", &[("drip", "drip")])
}

#[test]
fn the_page_knows_its_terms_in_order() -> TestResult {
    let site = folder(Page::Benefits, "A drip, then dissociation, then a drip [@-].\n").compiled()??;
    let terms = site.article(Page::Benefits).map(|article| article.terms.iter().map(|term| term.id.as_str()).collect());
    assert_eq!(terms, Some(vec!["drip", "dissociation"]));
    Ok(())
}

#[test]
fn the_page_knows_a_term_that_stands_only_in_a_table_or_heading() -> TestResult {
    let body = "## The [drip](term:drip)\n\nTable: What\n\n| What | When |\n|---|---|\n\
                | **[Rules](term:rems)** | Soon |\n";
    let site = folder(Page::Benefits, body).compiled()??;
    let terms = site.article(Page::Benefits).map(|article| article.terms.iter().map(|term| term.id.as_str()).collect());
    assert_eq!(terms, Some(vec!["drip", "rems"]));
    Ok(())
}

#[test]
fn a_page_holds_the_meanings_of_its_terms_and_no_others() -> TestResult {
    let site = folder(Page::Benefits, "Some dissociation [@-].\n").compiled()??;
    let article = site.article(Page::Benefits).ok_or("no article")?;
    let meanings = article.terms.iter().map(|term| (term.id.as_str(), term.meaning.as_str()));
    assert_eq!(meanings.collect::<Vec<_>>(), [("dissociation", "Feeling cut off.")]);
    Ok(())
}
