//! The words of the search: each mistake in `search.toml` is refused. What can be found is all that readers can see.

mod content_folder;

use std::collections::BTreeMap;

use content_folder::{ContentFolder, TestResult};
use guide_model::Page;
use guide_search::{Entry, Index};

const FILE: &str = "en/search.toml";

fn is_refused(from: &str, to: &str, line_and_what: &str, remedy: &str) -> TestResult {
    ContentFolder::valid().changed(FILE, from, to).is_refused(&format!("{FILE}:{line_and_what}"), remedy)
}

#[test]
fn an_unknown_key_is_refused() -> TestResult {
    is_refused(
        "says =",
        "hears = [\"x\"]\nsays =",
        "5: unknown field `hears`, expected `says` or `means`",
        "Correct the entry; CONTRIBUTING.md lists the fields.",
    )
}

#[test]
fn a_word_in_another_form_of_one_before_is_refused() -> TestResult {
    is_refused(
        "[\"unreal\"]",
        "[\"dizzy\", \"Dizziness\"]",
        "5: \"Dizziness\" and \"dizzy\" in `says` are the same to the search",
        "Keep one of the two: word forms, capitals and apostrophes do not matter.",
    )
}

#[test]
fn a_sign_of_danger_that_stands_twice_is_refused() -> TestResult {
    is_refused(
        "[\"want to die\"]",
        "[\"don’t want to live\", \"dont want to live\"]",
        "2: \"dont want to live\" and \"don’t want to live\" in `danger` are the same to the search",
        "Keep one of the two: word forms, capitals and apostrophes do not matter.",
    )
}

#[test]
fn a_choice_of_words_with_none_on_one_side_is_refused() -> TestResult {
    is_refused(
        "[\"want to die\"]",
        "[\"kill| myself\"]",
        "2: \"\" in \"kill| myself\" in `danger` is not one word",
        "Write a word before and after each |, and no hyphens.",
    )
}

#[test]
fn two_words_with_stems_of_their_own_pass() -> TestResult {
    ContentFolder::valid().changed(FILE, "[\"unreal\"]", "[\"unreal\", \"really\"]").passes()
}

#[test]
fn an_empty_list_is_refused() -> TestResult {
    is_refused("[\"unreal\"]", "[]", "5: `says` is empty", "Add words, or remove the entry.")?;
    is_refused("[\"sentence\"]", "[]", "6: `means` is empty", "Add words, or remove the entry.")?;
    let remedy = "List the phrases at which crisis help is shown.";
    is_refused("[\"want to die\"]", "[]", "1: `danger` is empty", remedy)
}

#[test]
fn a_phrase_without_a_word_is_refused() -> TestResult {
    is_refused("[\"the\"]", "[\"?!\"]", "1: \"?!\" in `small_words` has no word", "Write a word, or remove it.")
}

#[test]
fn a_meaning_that_stands_nowhere_in_the_guide_is_refused_and_the_nearest_named() -> TestResult {
    is_refused(
        "[\"sentence\"]",
        "[\"sentense\"]",
        "6: the word \"sentense\" stands nowhere in the guide",
        "Did you mean \"sentence\"? Use a word that the guide uses.",
    )
}

#[test]
fn a_meaning_in_another_form_of_a_word_passes() -> TestResult {
    ContentFolder::valid().changed(FILE, "[\"sentence\"]", "[\"sentences\"]").passes()
}

#[test]
fn what_can_be_found_is_every_page_section_question_term_myth_help_line_and_source() -> TestResult {
    let site = ContentFolder::valid().compiled()??;
    let entries: BTreeMap<String, &Entry> =
        site.search_entries.iter().map(|entry| (entry.target.to_string(), entry)).collect();
    let body = |target: &str| entries.get(target).map(|entry| entry.body.as_str());
    assert_eq!(body("benefits#a-section"), Some("A sentence."));
    assert!(body("benefits").is_some_and(|body| body.starts_with("What it is for. A description")));
    assert_eq!(body("evidence/berman-2000"), Some("It was a first hint."));
    assert_eq!(body(Page::NotFound.as_str()), None);
    let parent = |target: &str| {
        let parent = site.search_entries.get(entries.get(target)?.parent?)?;
        Some(parent.target.to_string())
    };
    assert_eq!(parent("benefits#a-section"), Some("benefits".to_owned()));
    assert_eq!(parent("evidence/zarate-2006"), Some("evidence".to_owned()));
    Ok(())
}

#[test]
fn the_frame_names_the_file_of_the_index_and_the_index_answers() -> TestResult {
    let site = ContentFolder::valid().compiled()??;
    let name = site.bundle.search.as_str();
    assert_eq!(name, guide_compiler::file_name("search", &site.search_index, "bin"));
    let index = Index::from_bytes(&site.search_index)?;
    let found: Vec<String> = index.search("first hint", 1).hits.iter().map(|hit| hit.target.to_string()).collect();
    assert_eq!(found, ["evidence/berman-2000"]);
    assert!(index.search("wants to die", 1).danger);
    Ok(())
}
