//! Holds every HTML, CSS and SVG file of a build against the standards, with the Nu Html Checker.

mod gaps;

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::command::Outcome;
use crate::project::Project;
use crate::tools::validator;
use gaps::{GAPS, Gap};

/// So many errors are told.
const SHOWN: usize = 20;

/// What the checker says of all files.
#[derive(Deserialize)]
struct Report {
    messages: Vec<Message>,
}

/// What it says of one place.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    /// `error`, `info` (advice too), or `non-document-error`.
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    url: String,
    #[serde(default)]
    last_line: u32,
    message: String,
    /// The text around the place.
    #[serde(default)]
    extract: String,
}

/// Checks every file of these kinds below a folder; the error names each wrong place.
pub fn check(project: &Project, dist: &Path) -> Outcome {
    let mut whole = Report { messages: Vec::new() };
    for kind in ["html", "css", "svg"] {
        let files = files_of(dist, kind).map_err(|error| format!("{}: {error}. Build again.", dist.display()))?;
        whole.messages.extend(report(project, kind, &files)?.messages);
        println!("{}: {} files", kind, files.len());
    }
    judge(&whole, GAPS)?;
    println!("No errors. {} messages are left out, because the checker is older than the rule.", GAPS.len());
    Ok(())
}

/// What the checker says of files of one kind.
fn report(project: &Project, kind: &str, files: &[PathBuf]) -> Outcome<Report> {
    let mut java = project.command("java");
    java.arg("-jar").arg(validator(project)).args(["--format", "json", "--stdout"]);
    java.arg(format!("--{kind}")).args(files);
    let output = java.output().map_err(|error| format!("java did not start: {error}. Install Java 17 or newer."))?;
    serde_json::from_slice(&output.stdout).map_err(|error| {
        let said = String::from_utf8_lossy(&output.stderr);
        format!("what the Nu Html Checker says cannot be read: {error}. It also said: {said}")
    })
}

/// Every file below a folder whose name ends so.
fn files_of(folder: &Path, ending: &str) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_of(&path, ending)?);
        } else if path.extension().is_some_and(|found| found == ending) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Errors that are not the checker's own, and gaps that it does not have any more.
fn judge(report: &Report, gaps: &[Gap]) -> Outcome {
    let errors: Vec<&Message> = report.messages.iter().filter(|message| message.kind != "info").collect();
    let real: Vec<&&Message> = errors.iter().filter(|error| !gaps.iter().any(|gap| gap.explains(error))).collect();
    if !real.is_empty() {
        let shown: Vec<String> = real.iter().take(SHOWN).map(|error| error.in_words()).collect();
        return Err(format!("{} places are not valid. Mend what writes them.\n{}", real.len(), shown.join("\n")));
    }
    let closed: Vec<&str> =
        gaps.iter().filter(|gap| !errors.iter().any(|error| gap.explains(error))).map(|gap| gap.message).collect();
    if closed.is_empty() {
        return Ok(());
    }
    Err(format!("the checker does not complain any more of: {}. Take it out of gaps.rs.", closed.join("; ")))
}

impl Message {
    fn in_words(&self) -> String {
        let Message { url, last_line, message, extract, .. } = self;
        format!("{}:{last_line}: {message} At: {}", url.trim_start_matches("file:"), extract.trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GAP: Gap = Gap { message: "CSS: new", at: "@new", why: "It is newer." };

    fn report(errors: &[(&str, &str, &str)]) -> Report {
        let message = |(kind, message, extract): &(&str, &str, &str)| Message {
            kind: (*kind).to_owned(),
            url: "file:/dist/index.html".to_owned(),
            last_line: 7,
            message: (*message).to_owned(),
            extract: (*extract).to_owned(),
        };
        Report { messages: errors.iter().map(message).collect() }
    }

    #[test]
    fn an_error_is_told_with_its_place() {
        let outcome = judge(&report(&[("error", "Bogus comment.", "<p><!>")]), &[]);
        let expected = "1 places are not valid. Mend what writes them.\n/dist/index.html:7: Bogus comment. At: <p><!>";
        assert_eq!(outcome, Err(expected.to_owned()));
    }

    #[test]
    fn advice_is_not_an_error_and_a_file_that_cannot_be_read_is_one() {
        assert_eq!(judge(&report(&[("info", "Consider it.", "")]), &[]), Ok(()));
        assert!(judge(&report(&[("non-document-error", "It cannot be read.", "")]), &[]).is_err());
    }

    #[test]
    fn a_gap_explains_its_own_message_at_its_own_place_only() {
        assert_eq!(judge(&report(&[("error", "CSS: new", "a { } @new {")]), &[GAP]), Ok(()));
        assert!(
            judge(&report(&[("error", "CSS: new", "a { } @new {"), ("error", "CSS: new", "@old")]), &[GAP]).is_err()
        );
    }

    #[test]
    fn a_gap_that_was_closed_is_to_be_taken_out() {
        let expected = "the checker does not complain any more of: CSS: new. Take it out of gaps.rs.";
        assert_eq!(judge(&report(&[]), &[GAP]), Err(expected.to_owned()));
    }

    #[test]
    fn every_gap_has_its_reason() {
        assert!(GAPS.iter().all(|gap| !gap.message.is_empty() && !gap.at.is_empty() && gap.why.len() > 8));
    }
}
