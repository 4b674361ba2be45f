//! Every wrong value is named, with what it is and what to write instead.

mod reading;

use clinic_config::{ClinicConfig, ConfigProblem, Encoding, parse};
use reading::{PAGES, Row, compare, read};

const LINE: &str = "Write a text of 1 to 120 characters on one line.";

#[test]
fn a_problem_is_told_as_two_sentences() {
    let (_, problems) = parse(br#"{"accent": "teal"}"#, PAGES);
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [r##"clinic.json: "accent" is "teal", which is no color. Write #rgb or #rrggbb, such as "#17605a"."##]
    );
    assert_eq!(problems.first().and_then(ConfigProblem::key), Some("accent"));
}

#[test]
fn wrong_kinds_of_values_are_told() {
    compare(WRONG_KINDS);
}

#[test]
fn wrong_texts_are_told() {
    compare(WRONG_TEXTS);
}

#[test]
fn wrong_links_are_told() {
    compare(WRONG_LINKS);
}

#[test]
fn wrong_parts_are_told_by_their_path() {
    compare(WRONG_PARTS);
}

#[test]
fn a_long_text_is_told_with_its_beginning() {
    let (config, messages) = read(format!("{{\"name\": \"{}\"}}", "a".repeat(121)));
    let quote = "a".repeat(40);
    assert_eq!(messages, [format!(": \"name\" is \"{quote}…\", which is longer than 120 characters. {LINE}")]);
    assert_eq!(config, ClinicConfig::default());
}

#[test]
fn a_wrong_value_leaves_the_others() {
    let (config, messages) =
        read(r#"{"name": 5, "phone": "988", "contact_form": {"endpoint": "https://a.example", "encoding": 1}}"#);
    assert_eq!(messages.len(), 2);
    assert_eq!((config.name, config.phone.map(|phone| phone.tel())), (None, Some("tel:988".to_owned())));
    assert_eq!(config.contact_form.map(|form| form.encoding), Some(Encoding::Json));
}

#[test]
fn one_wrong_line_leaves_out_the_address_and_one_wrong_page_only_itself() {
    let (config, _) = read(r#"{"address": ["1 Street", 2], "hidden_pages": ["faq", 2, "home", "history"]}"#);
    assert!(config.address.as_slice().is_empty());
    assert_eq!(config.hidden_pages.iter().collect::<Vec<_>>(), ["faq", "history"]);
}

const WRONG_KINDS: &[Row] = &[
    (r#"{"name": 5}"#, &[r#": "name" is 5, which is no text. Write a text of 1 to 120 characters on one line."#]),
    (
        r#"{"name": -1.5e3}"#,
        &[r#": "name" is -1500, which is no text. Write a text of 1 to 120 characters on one line."#],
    ),
    (r#"{"name": null}"#, &[r#": "name" is null, which is no text. Write a text of 1 to 120 characters on one line."#]),
    (
        r#"{"name": ["A"]}"#,
        &[r#": "name" is a list, which is no text. Write a text of 1 to 120 characters on one line."#],
    ),
    (
        r#"{"phone": 15550100199}"#,
        &[
            r#": "phone" is 15550100199, which is no text. Write 3 to 15 digits with spaces and + ( ) - . only, such as "+1 (555) 010-0199"."#,
        ],
    ),
    (
        r#"{"address": "1 Street"}"#,
        &[
            r#": "address" is "1 Street", which is no list. Write a list of at most 6 lines, such as ["First line", "Second line"]."#,
        ],
    ),
    (
        r#"{"hours": {"monday": "9 to 5"}}"#,
        &[
            r#": "hours" is an object, which is no list. Write a list of at most 14 lines, such as ["First line", "Second line"]."#,
        ],
    ),
    (
        r#"{"hidden_pages": "faq"}"#,
        &[
            r#": "hidden_pages" is "faq", which is no list. Write a list of page names, such as ["cost-and-access", "history"]."#,
        ],
    ),
    (
        r#"{"contact_form": "https://a.example"}"#,
        &[
            r#": "contact_form" is "https://a.example", which is no object. Write { … } with the keys endpoint, encoding."#,
        ],
    ),
    (
        r#"{"reviewer": [true]}"#,
        &[r#": "reviewer" is a list, which is no object. Write { … } with the keys name, credentials, date."#],
    ),
    (r#"{"accent": true}"#, &[r##": "accent" is true, which is no text. Write #rgb or #rrggbb, such as "#17605a"."##]),
];

const WRONG_TEXTS: &[Row] = &[
    (
        r#"{"accent": "teal"}"#,
        &[r##": "accent" is "teal", which is no color. Write #rgb or #rrggbb, such as "#17605a"."##],
    ),
    (
        r##"{"accent": "#12"}"##,
        &[r##": "accent" is "#12", which is no color. Write #rgb or #rrggbb, such as "#17605a"."##],
    ),
    (r#"{"name": ""}"#, &[r#": "name" is "", which is empty. Fill it in, or leave the key out."#]),
    (r#"{"name": "  "}"#, &[r#": "name" is "  ", which is empty. Fill it in, or leave the key out."#]),
    (
        r#"{"name": "A\nB"}"#,
        &[
            r#": "name" is "A\u{a}B", which holds the unseen character U+000A. Type the text anew, without that character."#,
        ],
    ),
    (
        "{\"name\": \"A\u{202e}B\"}",
        &[
            r#": "name" is "A\u{202e}B", which holds the unseen character U+202E. Type the text anew, without that character."#,
        ],
    ),
    (
        r#"{"name": "A\u200bB"}"#,
        &[
            r#": "name" is "A\u{200b}B", which holds the unseen character U+200B. Type the text anew, without that character."#,
        ],
    ),
    (
        r#"{"phone": "call us"}"#,
        &[
            r#": "phone" is "call us", which is no phone number. Write 3 to 15 digits with spaces and + ( ) - . only, such as "+1 (555) 010-0199"."#,
        ],
    ),
    (
        r#"{"region": "US"}"#,
        &[r#": "region" is "US", which is no region that the guide knows. Write one of us, gb, ca, au, nz, ie."#],
    ),
    (
        r#"{"address": ["1", "2", "3", "4", "5", "6", "7"]}"#,
        &[
            r#": "address" has 7 lines, which is too many. Write a list of at most 6 lines, such as ["First line", "Second line"]."#,
        ],
    ),
];

const WRONG_LINKS: &[Row] = &[
    (
        r#"{"booking_link": "javascript:alert(1)"}"#,
        &[
            r#": "booking_link" is "javascript:alert(1)", which is no link that is allowed. Write a whole link that begins with https://, http://, tel: or mailto:, such as "https://clinic.example/book"."#,
        ],
    ),
    (
        r#"{"booking_link": " java\u0000script:alert(1)"}"#,
        &[
            r#": "booking_link" is " java\u{0}script:alert(1)", which holds the unseen character U+0000. Type the text anew, without that character."#,
        ],
    ),
    (
        r#"{"logo": "../logo.svg"}"#,
        &[
            r#": "logo" is "../logo.svg", which is no place of a logo. Write a path below the folder of clinic.json, such as "logo.svg", or a link that begins with https://."#,
        ],
    ),
    (
        r#"{"logo": "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4="}"#,
        &[
            r#": "logo" is "data:image/svg+xml;base64,PHN2ZyB4bWxucz…", which is no place of a logo. Write a path below the folder of clinic.json, such as "logo.svg", or a link that begins with https://."#,
        ],
    ),
    (
        r#"{"contact_form": {"endpoint": "http://clinic.example/contact"}}"#,
        &[
            r#": "contact_form.endpoint" is "http://clinic.example/contact", which is no https address. Write an address that begins with https://, such as "https://clinic.example/contact"."#,
        ],
    ),
];

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
        r#"{"hidden_pages": ["benefit"]}"#,
        &[r#": "hidden_pages[0]" is "benefit", which is no page of the guide. Did you mean "benefits"?"#],
    ),
    (
        r#"{"hidden_pages": ["prices", null]}"#,
        &[
            r#": "hidden_pages[0]" is "prices", which is no page of the guide. Remove it. Pages that can be hidden are benefits, side-effects, cost-and-access, faq, history."#,
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
