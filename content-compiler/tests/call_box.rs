//! A box that says when to call for help names the same signs on every page, and what the page adds.

mod article_text;
mod content_folder;

use article_text::in_blocks;
use content_folder::{BODY_LINE, ContentFolder, TestResult, body_is_refused};
use guide_model::{Page, plain_text};

const SHARED: &str = "en/calls/call-911.md";

/// A page with a box that calls 911, in a guide with 2 shared signs.
fn page(body: &str) -> ContentFolder {
    ContentFolder::valid().file(SHARED, "- You have chest pain [@-].\n- You have a seizure [@-].\n").body(body)
}

/// What the page of the folder says, passage by passage.
fn said(folder: &ContentFolder) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let site = folder.compiled()??;
    let article = site.article(Page::Benefits).ok_or("there is no page on benefits")?;
    Ok(in_blocks(&article.blocks).iter().map(|passage| plain_text(passage)).collect())
}

#[test]
fn a_box_says_the_shared_signs() -> TestResult {
    assert_eq!(said(&page("::: call-911\n:::\n"))?, ["You have chest pain.", "You have a seizure."]);
    Ok(())
}

#[test]
fn what_a_page_adds_follows_the_shared_signs_in_one_list() -> TestResult {
    let folder = page("::: call-911\n- You took too much [@-].\n:::\n");
    assert_eq!(said(&folder)?, ["You have chest pain.", "You have a seizure.", "You took too much."]);
    Ok(())
}

#[test]
fn a_box_in_its_own_words_says_nothing_else() -> TestResult {
    let folder = page("::: call-911 own-words\n- They are hard to wake [@-].\n:::\n");
    assert_eq!(said(&folder)?, ["They are hard to wake."]);
    Ok(())
}

#[test]
fn a_mistake_in_the_shared_signs_is_told_once_and_with_its_own_file() -> TestResult {
    ContentFolder::valid()
        .file(SHARED, "- You have chest pain [@-].\n- You have a seizure [@nobody].\n")
        .body("::: call-911\n:::\n")
        .page(Page::Faq, "::: call-911\n:::\n")
        .is_refused(
            "en/calls/call-911.md:2: cites the source \"nobody\", which does not exist",
            "Add the source to sources.toml or correct the id.",
        )
}

#[test]
fn a_word_that_the_box_does_not_know_is_refused() -> TestResult {
    page("::: call-911 own-word\n- They are hard to wake [@-].\n:::\n").is_refused(
        &format!("en/pages/benefits.md:{BODY_LINE}: the box \"::: call-911\" knows no \"own-word\""),
        "Write ::: call-911, or ::: call-911 own-words for a list without the shared signs.",
    )
}

#[test]
fn a_box_that_says_nothing_is_refused() -> TestResult {
    body_is_refused(
        "::: call-911 own-words\n:::\n",
        0,
        "the box \"::: call-911\" is empty",
        "Write a list: - You have chest pain [@source].",
    )
}

#[test]
fn a_box_with_more_than_a_list_is_refused() -> TestResult {
    body_is_refused(
        "::: call-911 own-words\nCall [@-].\n\n- They are hard to wake [@-].\n:::\n",
        1,
        "a box that says when to call for help holds more than a list",
        "Begin each line with \"- \".",
    )
}

#[test]
fn a_box_that_grows_too_long_by_what_a_page_adds_is_refused() -> TestResult {
    let added = "- You have a rash [@-].\n".repeat(6);
    page(&format!("::: call-911\n{added}:::\n")).is_refused(
        &format!("en/pages/benefits.md:{BODY_LINE}: the box \"::: call-911\" has 8 items, with the shared ones"),
        "Use 7 or fewer: leave out what the shared list says.",
    )
}
