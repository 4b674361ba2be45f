//! What is wrong with a file that is no JSON, in plain words.

use crate::problem::{ConfigProblem, Place};

/// A part of what `serde_json` says, what is wrong, and what to do.
const MISTAKES: &[(&str, &str, &str)] = &[
    ("EOF while parsing", "the file ends before it is complete", "Close every quote, list and brace."),
    ("trailing comma", "here is a comma after the last entry", "Remove that comma."),
    ("key must be a string", "here a key in double quotes is missing", "Quote each key, and write no comments."),
    ("recursion limit", "the file is nested too deeply", "Write only the keys that the guide knows."),
    ("control character", "a text holds a line break or a tab", "Write each text on one line."),
    ("trailing characters", "the file goes on after its end", "Remove what follows the closing brace."),
    ("number", "this is no number that JSON knows", "Write each value in double quotes."),
    ("expected `,`", "here a comma or a closing mark is missing", "Put a comma between entries, and close all quotes."),
    ("expected `:`", "here a colon is missing", "Write each entry as \"key\": \"value\"."),
    ("escape", "here a backslash means nothing", "Write two backslashes for one, or none."),
    ("code point", "here a backslash means nothing", "Write two backslashes for one, or none."),
];

/// What is said about every other mistake.
const NO_JSON: (&str, &str) = ("this is no JSON", "Write each entry as \"key\": \"value\", with double quotes.");

/// The problem of a text that is no JSON.
pub(crate) fn not_json(text: &str, error: &serde_json::Error) -> ConfigProblem {
    let said = error.to_string();
    let known = MISTAKES.iter().find(|(part, _, _)| said.contains(part));
    let (what, remedy) = known.map_or(NO_JSON, |(_, what, remedy)| (*what, *remedy));
    let place = place(text, error.line(), error.column());
    ConfigProblem { place, what: what.to_owned(), remedy: remedy.to_owned() }
}

/// The place of a byte.
pub(crate) fn character_at(text: &str, offset: usize) -> Place {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Place::Spot { line, column }
}

/// A place that is counted in bytes, as people count: in characters. Column 0 is the end of the line before.
fn place(text: &str, line: usize, column: usize) -> Place {
    let bytes = text.lines().nth(line.saturating_sub(1)).unwrap_or_default().as_bytes();
    let before = bytes.get(..column.saturating_sub(1)).unwrap_or(bytes);
    Place::Spot { line, column: String::from_utf8_lossy(before).chars().count() + 1 }
}
