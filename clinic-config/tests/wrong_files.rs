//! A file that is no object of JSON is told with its place, and the guide keeps its defaults.

mod reading;

use clinic_config::{ClinicConfig, parse};
use reading::{Row, compare, read};

#[test]
fn files_that_are_no_json_are_told_with_line_and_column() {
    compare(NO_JSON);
    for (file, _) in NO_JSON {
        assert_eq!(parse(file.as_bytes()).0, ClinicConfig::default(), "{file}");
    }
}

#[test]
fn a_file_of_10_megabytes_is_not_read() {
    let file = format!("{{\"name\": \"{}\"}}", "a".repeat(10_000_000));
    let message = ": the file has 10000012 bytes, and at most 65536 are read. Make it shorter; a logo belongs into a file of its own.";
    assert_eq!(read(file), (ClinicConfig::default(), vec![message.to_owned()]));
}

#[test]
fn the_largest_file_is_read() {
    let file = [r#"{"phone": "988"}"#, &" ".repeat(65_520)].concat();
    assert_eq!(read(&file).1, [""; 0]);
    assert_eq!(read(file + " ").1.len(), 1);
}

#[test]
fn ten_thousand_levels_are_told_and_harm_nothing() {
    let message = ", line 1, column 128: the file is nested too deeply. Write only the keys that the guide knows.";
    assert_eq!(read("[".repeat(10_000)).1, [message]);
    assert_eq!(read(format!("{}{}", "[".repeat(10_000), "]".repeat(10_000))).1, [message]);
    assert_eq!(read("{\"a\":".repeat(10_000)).1, [message.replace("128", "636")]);
}

#[test]
fn bytes_that_are_no_text_are_told() {
    let utf8 = ": here is a byte that is not UTF-8. Save the file as UTF-8.";
    assert_eq!(read(b"{\n\"name\": \"Caf\xe9\"}").1, [format!(", line 2, column 13{utf8}")]);
    assert_eq!(read(b"{\"name\": \"\xed\xa0\x80\"}").1, [format!(", line 1, column 11{utf8}")]);
    assert_eq!(read(b"\xff").1, [format!(", line 1, column 1{utf8}")]);
    let utf16 = ", line 1, column 1: the file is written in UTF-16. Save it as UTF-8.";
    assert_eq!(read(b"\xff\xfe{\0}\0").1, [utf16]);
    assert_eq!(read(b"\xfe\xff\0{\0}").1, [utf16]);
}

const NO_JSON: &[Row] = &[
    ("", &[r#", line 1, column 1: the file is empty. Write { … } with keys such as "name": "Riverside Clinic"."#]),
    (" \n ", &[r#", line 2, column 2: the file is empty. Write { … } with keys such as "name": "Riverside Clinic"."#]),
    (
        "\u{feff}",
        &[r#", line 1, column 1: the file is empty. Write { … } with keys such as "name": "Riverside Clinic"."#],
    ),
    (
        "\n<!doctype html><html><body>Not found</body></html>",
        &[
            ", line 2, column 1: this is HTML, not JSON. Put clinic.json where the guide is; a host may answer with a page if a file is missing.",
        ],
    ),
    (
        "[]",
        &[
            r#", line 1, column 1: the file holds a list instead of an object. Write { … } with keys such as "name": "Riverside Clinic"."#,
        ],
    ),
    (
        "\"<b>\"",
        &[
            r#", line 1, column 1: the file holds "<b>" instead of an object. Write { … } with keys such as "name": "Riverside Clinic"."#,
        ],
    ),
    (
        "null",
        &[
            r#", line 1, column 1: the file holds null instead of an object. Write { … } with keys such as "name": "Riverside Clinic"."#,
        ],
    ),
    (
        "\u{feff}\u{feff}{}",
        &[r#", line 1, column 1: this is no JSON. Write each entry as "key": "value", with double quotes."#],
    ),
    (
        "name = \"Clinic\"",
        &[r#", line 1, column 2: this is no JSON. Write each entry as "key": "value", with double quotes."#],
    ),
    (
        "{\"name\": \"Riv",
        &[", line 1, column 13: the file ends before it is complete. Close every quote, list and brace."],
    ),
    (
        "{\"name\": \"Riverside\"\n",
        &[", line 2, column 1: the file ends before it is complete. Close every quote, list and brace."],
    ),
    ("{\"phone\": \"988\",}", &[", line 1, column 17: here is a comma after the last entry. Remove that comma."]),
    ("{\"hours\": [\"Monday\",]}", &[", line 1, column 21: here is a comma after the last entry. Remove that comma."]),
    (
        "{'name': 'A'}",
        &[", line 1, column 2: here a key in double quotes is missing. Quote each key, and write no comments."],
    ),
    (
        "{\n  // A clinic\n}",
        &[", line 2, column 3: here a key in double quotes is missing. Quote each key, and write no comments."],
    ),
    (
        "{\"name\": NaN}",
        &[r#", line 1, column 10: this is no JSON. Write each entry as "key": "value", with double quotes."#],
    ),
    (
        "{\"name\": Infinity}",
        &[r#", line 1, column 10: this is no JSON. Write each entry as "key": "value", with double quotes."#],
    ),
    (
        "{\"name\": 1e999}",
        &[", line 1, column 14: this is no number that JSON knows. Write each value in double quotes."],
    ),
    ("{\"name\": 01}", &[", line 1, column 11: this is no number that JSON knows. Write each value in double quotes."]),
    (
        "{\"name\": \"A\"\n \"phone\": \"988\"}",
        &[
            ", line 2, column 2: here a comma or a closing mark is missing. Put a comma between entries, and close all quotes.",
        ],
    ),
    ("{\"name\" \"A\"}", &[r#", line 1, column 9: here a colon is missing. Write each entry as "key": "value"."#]),
    (
        "{\"name\": \"A\tB\"}",
        &[", line 1, column 12: a text holds a line break or a tab. Write each text on one line."],
    ),
    (
        "{\"name\": \"C:\\clinic\"}",
        &[", line 1, column 14: here a backslash means nothing. Write two backslashes for one, or none."],
    ),
    (
        "{\"name\": \"\\ud800\"}",
        &[", line 1, column 17: here a backslash means nothing. Write two backslashes for one, or none."],
    ),
    ("{} {}", &[", line 1, column 4: the file goes on after its end. Remove what follows the closing brace."]),
    (
        "{\"name\": \"Ärztehaus Öd\", x}",
        &[", line 1, column 26: here a key in double quotes is missing. Quote each key, and write no comments."],
    ),
];
