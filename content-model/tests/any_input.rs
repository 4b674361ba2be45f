//! Whatever stands in an address bar or in data, an address, a place and a day are read or refused, and mean one thing.

use guide_model::{Address, Date, Page, Place};
use proptest::prelude::*;

/// Paths as people, hosts and attackers write them.
fn any_path() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "/",
        "//",
        "..",
        ".",
        "evidence",
        "index.html",
        "home",
        "benefits",
        "404",
        "404.html",
        "%2e%2e",
        "%00",
        "\\",
        "#",
        "?",
        "<script>",
        "\"",
        "zarate-2006",
        "é",
        "\u{202e}",
        " ",
    ];
    let piece = prop_oneof![4 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => any::<String>()];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_path_means_an_address_that_is_found_at_its_own_path(path in any_path()) {
        let address = Address::parse(&path);
        prop_assert!(Page::ALL.contains(&address.page()));
        // The page for unknown addresses has no address of its own.
        if address != Address::Page(Page::NotFound) {
            prop_assert_eq!(Address::parse(&address.path()), address);
        }
    }

    #[test]
    fn any_text_is_a_place_that_is_written_as_it_is_read_or_none(text in any_path()) {
        if let Ok(place) = Place::try_from(text.clone()) {
            prop_assert_eq!(String::from(place), text);
        }
    }

    #[test]
    fn any_text_is_a_day_that_is_written_as_it_is_read_or_none(text in prop_oneof![any::<String>(), "[0-9]{4}-[0-9]{2}-[0-9]{2}", "[0-9-]{0,12}"]) {
        if let Some(day) = Date::parse(&text) {
            prop_assert_eq!(day.to_string(), text);
            prop_assert!(!day.in_words().is_empty());
        }
    }
}
