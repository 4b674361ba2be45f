//! A value of another kind than its key takes is named, with what to write instead; the others stay.

mod reading;

use clinic_config::{ConfigProblem, parse};
use guide_model::Encoding;
use reading::{Row, compare, read};

#[test]
fn a_problem_is_told_as_two_sentences() {
    let (_, problems) = parse(br#"{"accent": "teal"}"#);
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
fn a_wrong_value_leaves_the_others() {
    let (config, messages) =
        read(r#"{"name": 5, "phone": "988", "contact_form": {"endpoint": "https://a.example", "encoding": 1}}"#);
    assert_eq!(messages.len(), 2);
    assert_eq!((config.name, config.phone.map(|phone| phone.tel())), (None, Some("tel:988".to_owned())));
    assert_eq!(config.contact_form.map(|form| form.encoding), Some(Encoding::Json));
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
