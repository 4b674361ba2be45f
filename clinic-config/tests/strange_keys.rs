//! A key that is unknown or stands twice is named, with the key that may be meant.

mod reading;

use reading::{Row, compare, read};

const KEYS: &str =
    "name, phone, address, hours, region, booking_link, accent, logo, hidden_pages, contact_form, newsletter, reviewer";

#[test]
fn strange_keys_are_told_with_what_they_may_mean() {
    compare(STRANGE_KEYS);
}

#[test]
fn a_key_that_resembles_none_is_told_with_all_keys() {
    let (_, messages) = read(r#"{"zoom": 1}"#);
    assert_eq!(messages, [format!(": \"zoom\" is no key that is known here. Remove it. The keys here are {KEYS}.")]);
}

const STRANGE_KEYS: &[Row] = &[
    (r#"{"acent": "teal"}"#, &[r#": "acent" is no key that is known here. Did you mean "accent"?"#]),
    (r#"{"bookingLink": 1}"#, &[r#": "bookingLink" is no key that is known here. Did you mean "booking_link"?"#]),
    (r#"{"telephone": "988"}"#, &[r#": "telephone" is no key that is known here. Did you mean "phone"?"#]),
    (r#"{"Name": "A"}"#, &[r#": "Name" is no key that is known here. Did you mean "name"?"#]),
    (r#"{"\u202ename": "A"}"#, &[r#": "\u{202e}name" is no key that is known here. Did you mean "name"?"#]),
    (
        r#"{"name": "A", "name": 5}"#,
        &[
            r#": "name" stands there 2 times, and only the last one counts. Keep one of them."#,
            r#": "name" is 5, which is no text. Write a text of 1 to 120 characters on one line."#,
        ],
    ),
    (
        r#"{"newsletter": {"endpoint": "https://a.example", "endpoint": "https://b.example"}}"#,
        &[r#": "newsletter.endpoint" stands there 2 times, and only the last one counts. Keep one of them."#],
    ),
];
