//! Whatever is typed or fetched, the search answers, and what it marks lies within its text.

mod real_index;

use std::sync::LazyLock;

use guide_search::{Hit, Index, MOST_LETTERS};
use proptest::prelude::*;

static INDEX: LazyLock<Option<Index>> = LazyLock::new(|| real_index::index().ok());

fn is_whole(hit: &Hit) -> bool {
    let marks = [(&hit.title, &hit.title_marked), (&hit.snippet.text, &hit.snippet.marked)];
    marks.into_iter().all(|(text, marked)| {
        let in_text = marked.iter().all(|range| !range.is_empty() && text.get(range.clone()).is_some());
        in_text && marked.windows(2).all(|pair| pair[0].end <= pair[1].start)
    })
}

fn answers(query: &str) -> bool {
    const MOST: usize = 10;
    let Some(index) = &*INDEX else { return false };
    let results = index.search(query, MOST);
    results.hits.len() <= MOST && results.total >= results.hits.len() && results.hits.iter().all(is_whole)
}

proptest! {
    #[test]
    fn any_text_is_answered(query in any::<String>()) {
        prop_assert!(answers(&query));
    }

    #[test]
    fn any_words_are_answered(query in "[a-z' -]{0,60}") {
        prop_assert!(answers(&query));
    }

    #[test]
    fn any_bytes_are_an_index_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(index) = Index::from_bytes(&bytes) {
            index.search("bladder", 3);
        }
    }
}

#[test]
fn a_damaged_index_is_refused_or_answers() -> Result<(), Box<dyn std::error::Error>> {
    const STEP: usize = 997;
    let bytes = real_index::site()?.search_index;
    for place in (0..bytes.len()).step_by(STEP) {
        let mut damaged = bytes.clone();
        damaged[place] ^= 0x55;
        if let Ok(index) = Index::from_bytes(&damaged) {
            index.search("side effects of the spray", 3);
        }
        assert!(Index::from_bytes(&bytes[..place]).is_err());
    }
    Ok(())
}

#[test]
fn signs_without_words_find_nothing() {
    for query in ["", " ", "?!…", "\u{0}\u{7}\u{1b}", "🙂🙂", "\u{202e}\u{200f}", "'", "’’’"] {
        assert!(answers(query), "{query:?}");
        assert_eq!(INDEX.as_ref().map(|index| index.search(query, 3).total), Some(0), "{query:?}");
    }
}

#[test]
fn other_scripts_and_signs_between_words_do_no_harm() {
    for query in
        ["קטמין", "الكيتامين", "кетамин", "氯胺酮", "bladder🙂drip", "spra\u{0}y", "a\u{301}\u{301}\u{301}", "İıſß"]
    {
        assert!(answers(query), "{query:?}");
    }
}

#[test]
fn of_a_query_of_ten_thousand_letters_only_the_beginning_is_read() {
    const LONG: usize = 10_000;
    for unit in ["x", "side effects ", "suicde ", "é", "a ", "antidepresants"] {
        let query = unit.repeat(LONG / unit.len());
        let beginning: String = query.chars().take(MOST_LETTERS).collect();
        assert!(answers(&query), "{unit:?}");
        let results = |query: &str| INDEX.as_ref().map(|index| index.search(query, 3));
        assert_eq!(results(&query), results(&beginning), "{unit:?}");
    }
}
