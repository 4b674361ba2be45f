//! What is wrong within a list or an object is named by its path.

mod reading;

use guide_model::Page;
use reading::{Row, compare, read};

#[test]
fn wrong_parts_are_told_by_their_path() {
    compare(WRONG_PARTS);
}

#[test]
fn one_wrong_line_leaves_out_the_address_and_one_wrong_page_only_itself() {
    let (config, _) = read(r#"{"address": ["1 Street", 2], "hidden_pages": ["faq", 2, "home", "history"]}"#);
    assert!(config.address.as_slice().is_empty());
    assert_eq!(config.hidden_pages.as_slice(), [Page::Faq, Page::History]);
}

const WRONG_PARTS: &[Row] = &[
    (
        r#"{"address": ["1 Street", "Town", 62701]}"#,
        &[r#": "address[2]" is 62701, which is no text. Write a text of 1 to 120 characters on one line."#],
    ),
    (
        r#"{"hours": [["Monday"]]}"#,
        &[r#": "hours[0]" is a list, which is no text. Write a text of 1 to 120 characters on one line."#],
    ),
    (
        r#"{"hidden_pages": ["get-help"]}"#,
        &[r#": "hidden_pages[0]" is "get-help", which always shows. Remove it from the list."#],
    ),
    (
        r#"{"hidden_pages": ["histori"]}"#,
        &[r#": "hidden_pages[0]" is "histori", which is no page of the guide. Did you mean "history"?"#],
    ),
    (
        r#"{"hidden_pages": ["prices", null]}"#,
        &[
            r#": "hidden_pages[0]" is "prices", which is no page of the guide. Remove it. Pages that can be hidden are how-it-works, cost-and-access, other-conditions, faq, myths, claims, history, quality, for-clinics."#,
            r#": "hidden_pages[1]" is null, which is no text. Write a list of page names, such as ["cost-and-access", "history"]."#,
        ],
    ),
    (
        r#"{"hidden_pages": ["faq", "faq"]}"#,
        &[r#": "hidden_pages[1]" is "faq", which is in the list already. Remove one of the two."#],
    ),
    (
        r#"{"contact_form": {"encoding": "xml", "endpont": "https://a.example"}}"#,
        &[
            r#": "contact_form.endpont" is no key that is known here. Did you mean "endpoint"?"#,
            r#": "contact_form.endpoint" is missing. Add it, or leave out what it belongs to."#,
            r#": "contact_form.encoding" is "xml", which is no encoding. Write "json" or "form"."#,
        ],
    ),
    (
        r#"{"newsletter": {"endpoint": {"endpoint": "https://a.example"}}}"#,
        &[
            r#": "newsletter.endpoint" is an object, which is no text. Write an address that begins with https://, such as "https://clinic.example/contact"."#,
        ],
    ),
    (
        r#"{"reviewer": {"name": "A", "credentials": "MD", "date": "31.1.2027"}}"#,
        &[r#": "reviewer.date" is "31.1.2027", which is no day. Write year, month and day, such as "2027-01-31"."#],
    ),
    (
        r#"{"reviewer": {}}"#,
        &[
            r#": "reviewer.name" is missing. Add it, or leave out what it belongs to."#,
            r#": "reviewer.credentials" is missing. Add it, or leave out what it belongs to."#,
            r#": "reviewer.date" is missing. Add it, or leave out what it belongs to."#,
        ],
    ),
];
