//! A text that its key cannot hold is named, with its beginning and what to write instead.

mod reading;

use clinic_config::ClinicConfig;
use reading::{Row, compare, read};

const LINE: &str = "Write a text of 1 to 120 characters on one line.";

#[test]
fn wrong_texts_are_told() {
    compare(WRONG_TEXTS);
}

#[test]
fn wrong_links_are_told() {
    compare(WRONG_LINKS);
}

#[test]
fn a_long_text_is_told_with_its_beginning() {
    let (config, messages) = read(format!("{{\"name\": \"{}\"}}", "a".repeat(121)));
    let quote = "a".repeat(40);
    assert_eq!(messages, [format!(": \"name\" is \"{quote}…\", which is longer than 120 characters. {LINE}")]);
    assert_eq!(config, ClinicConfig::default());
}

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
