//! Reads a file and holds its messages against the expected ones.
#![allow(dead_code, reason = "each test file uses a part of it")]

use clinic_config::{ClinicConfig, parse};

/// A row of a table: a file, and its messages without the leading `clinic.json`.
pub type Row<'a> = (&'a str, &'a [&'a str]);

pub fn read(file: impl AsRef<[u8]>) -> (ClinicConfig, Vec<String>) {
    let (config, problems) = parse(file.as_ref());
    let messages = problems.iter().map(|problem| problem.to_string().replacen("clinic.json", "", 1));
    (config, messages.collect())
}

/// Holds every message against the one that is expected, and tells all that differ.
pub fn compare<'a>(rows: impl IntoIterator<Item = &'a Row<'a>>) {
    let mut faults = Vec::new();
    for (file, expected) in rows {
        let (_, messages) = read(file);
        if messages != *expected {
            let start: String = file.chars().take(80).collect();
            faults.push(format!("{start}\n  expected {expected:#?}\n  found {messages:#?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
