//! What a result shows: titles, the part of the text that answers, and what is marked in both.

use std::error::Error;

use guide_model::{Page, Place};
use guide_search::{Entry, Everyday, Hit, Index, Kind, Lexicon, Target, pack};

const LONG_TEXT: &str = "Most people notice something odd. Blood pressure rises for a while after a dose, so staff check it \
                         before and after. Heavy, frequent use outside care can damage the bladder for good. Tell the \
                         clinic about pain when you pass water. The clinic will then look at what comes next for you, and \
                         who else may be of use.";

const LONG_SENTENCE: &str = "This sentence goes on, and on, and on, so that what is sought stands so far behind its \
                             beginning that nobody would ever see it in a list of results, which is a kangaroo, by chance.";

fn entry(kind: Kind, anchor: Option<&str>, parent: Option<usize>, title: &str, body: &str) -> Entry {
    let target = Target::Place(Place { page: Page::SideEffects, anchor: anchor.map(str::to_owned) });
    Entry { kind, target, parent, title: title.to_owned(), also: String::new(), body: body.to_owned() }
}

fn index() -> Result<Index, Box<dyn Error>> {
    let mut ect = entry(Kind::Term, Some("ect"), Some(0), "ECT", "Treatment with a current under an anesthetic.");
    ect.also = "electroconvulsive therapy, shock treatment".to_owned();
    let entries = [
        entry(Kind::Page, None, None, "Side effects and risks", "What can go wrong."),
        entry(Kind::Section, Some("over-time"), Some(0), "Over the years", LONG_TEXT),
        entry(Kind::Section, Some("car"), Some(1), "Going home by car", "Someone else drives you. Don’t drive today."),
        ect,
        entry(
            Kind::Question,
            Some("water"),
            Some(0),
            "Is it painful to pass water?",
            "Ask the clinic. To pass water can hurt.",
        ),
        entry(Kind::Section, Some("long"), Some(0), "Long", LONG_SENTENCE),
    ];
    let lexicon = Lexicon {
        small_words: vec!["the".to_owned(), "you".to_owned()],
        everyday: vec![Everyday { says: vec!["pee".to_owned()], means: vec!["pass water".to_owned()] }],
        danger: vec!["want to die".to_owned()],
    };
    Ok(Index::from_bytes(&pack(&entries, &lexicon)?)?)
}

fn first(query: &str) -> Result<Hit, Box<dyn Error>> {
    index()?.search(query, 1).hits.into_iter().next().ok_or_else(|| format!("{query} finds nothing").into())
}

fn marked_in<'a>(text: &'a str, marked: &[std::ops::Range<usize>]) -> Vec<&'a str> {
    marked.iter().map(|range| &text[range.clone()]).collect()
}

#[test]
fn a_result_says_what_it_is_where_it_leads_and_on_which_page_it_is() -> Result<(), Box<dyn Error>> {
    let hit = first("home by car")?;
    assert_eq!(hit.target.to_string(), "side-effects#car");
    assert_eq!((hit.target.address().path(), hit.target.anchor()), ("/side-effects/".to_owned(), Some("car")));
    assert_eq!((hit.kind, hit.page_title.as_str()), (Kind::Section, "Side effects and risks"));
    assert_eq!(marked_in(&hit.title, &hit.title_marked), ["home", "by", "car"]);
    Ok(())
}

#[test]
fn the_snippet_is_the_sentence_that_answers_with_its_words_marked() -> Result<(), Box<dyn Error>> {
    let snippet = first("bladder damages")?.snippet;
    assert!(
        snippet.text.starts_with("Heavy, frequent use outside care can damage the bladder for good."),
        "{snippet:?}"
    );
    assert!(snippet.text.ends_with(" …"), "{snippet:?}");
    assert_eq!(marked_in(&snippet.text, &snippet.marked), ["damage", "bladder"]);
    Ok(())
}

#[test]
fn a_question_that_was_asked_is_answered_from_the_beginning() -> Result<(), Box<dyn Error>> {
    let snippet = first("ect current")?.snippet;
    assert_eq!(snippet.text, "Treatment with a current under an anesthetic.");
    let snippet = first("is it painful to pass water")?.snippet;
    assert!(snippet.text.starts_with("Ask the clinic"), "{snippet:?}");
    Ok(())
}

#[test]
fn of_a_long_sentence_the_part_around_the_word_is_shown() -> Result<(), Box<dyn Error>> {
    let snippet = first("kangaroo")?.snippet;
    assert!(snippet.text.starts_with("… "), "{snippet:?}");
    assert_eq!(marked_in(&snippet.text, &snippet.marked), ["kangaroo"]);
    Ok(())
}

#[test]
fn signs_and_apostrophes_stand_as_they_were_written() -> Result<(), Box<dyn Error>> {
    let snippet = first("driving")?.snippet;
    assert_eq!(snippet.text, "Someone else drives you. Don’t drive today.");
    assert_eq!(marked_in(&snippet.text, &snippet.marked), ["drives", "drive"]);
    Ok(())
}

#[test]
fn everyday_words_find_the_guides_words_and_mark_them() -> Result<(), Box<dyn Error>> {
    let hit = first("pee")?;
    assert_eq!(marked_in(&hit.title, &hit.title_marked), ["pass", "water"]);
    Ok(())
}

#[test]
fn another_name_is_as_good_as_the_word() -> Result<(), Box<dyn Error>> {
    assert_eq!(first("shock tretment")?.title, "ECT");
    Ok(())
}

#[test]
fn small_words_are_not_marked_beside_others() -> Result<(), Box<dyn Error>> {
    let snippet = first("the bladder")?.snippet;
    assert_eq!(marked_in(&snippet.text, &snippet.marked), ["bladder"]);
    Ok(())
}

#[test]
fn bytes_of_another_form_are_refused_with_what_to_do() {
    let error = Index::from_bytes(b"<!doctype html>").err().map(|error| error.to_string()).unwrap_or_default();
    assert!(error.starts_with("the search index cannot be unpacked: "), "{error}");
    assert!(error.ends_with("It may come from another build; load the page again."), "{error}");
}
