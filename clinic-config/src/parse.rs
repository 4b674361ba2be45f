//! From the bytes of `clinic.json` to a configuration and its problems.

use crate::config::ClinicConfig;
use crate::json::Json;
use crate::problem::{ConfigProblem, Place};
use crate::reader::Reader;
use crate::syntax::{character_at, not_json};
use crate::value::Value;

/// The most bytes that are read.
pub const MAX_BYTES: usize = 64 * 1024;

const WHOLE: &str = "Write { … } with keys such as \"name\": \"Riverside Clinic\".";

/// Reads `clinic.json`. Never fails: what is wrong keeps its default and is told among the problems.
///
/// In an address or in hours, one wrong line leaves all of it unset, as half an address misleads; of `hidden_pages` only
/// the wrong entries are left out.
pub fn parse(bytes: &[u8]) -> (ClinicConfig, Vec<ConfigProblem>) {
    match json(bytes) {
        Ok(json) => {
            let mut reader = Reader::default();
            let config = ClinicConfig::read(&json, &mut reader).unwrap_or_default();
            (config, reader.into_problems())
        }
        Err(problem) => (ClinicConfig::default(), vec![problem]),
    }
}

/// The file as an object of JSON.
fn json(bytes: &[u8]) -> Result<Json, ConfigProblem> {
    if bytes.len() > MAX_BYTES {
        return Err(ConfigProblem {
            place: Place::File,
            what: format!("the file has {} bytes, and at most {MAX_BYTES} are read", bytes.len()),
            remedy: "Make it shorter; a logo belongs into a file of its own.".to_owned(),
        });
    }
    let text = text(bytes)?;
    let start = text.len() - text.trim_start().len();
    let at_start = |what: &str, remedy: &str| ConfigProblem {
        place: character_at(text, start),
        what: what.to_owned(),
        remedy: remedy.to_owned(),
    };
    if text.trim().is_empty() {
        return Err(at_start("the file is empty", WHOLE));
    }
    if text.trim_start().starts_with('<') {
        let remedy = "Put clinic.json where the guide is; a host may answer with a page if a file is missing.";
        return Err(at_start("this is HTML, not JSON", remedy));
    }
    match serde_json::from_str(text).map_err(|error| not_json(text, &error))? {
        object @ Json::Object(_) => Ok(object),
        other => Err(at_start(&format!("the file holds {other} instead of an object"), WHOLE)),
    }
}

/// The file as text. A byte order mark, which some editors add, means nothing.
fn text(bytes: &[u8]) -> Result<&str, ConfigProblem> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(ConfigProblem {
            place: Place::Spot { line: 1, column: 1 },
            what: "the file is written in UTF-16".to_owned(),
            remedy: "Save it as UTF-8.".to_owned(),
        });
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let (valid, _) = bytes.split_at(error.valid_up_to());
        let valid = String::from_utf8_lossy(valid);
        ConfigProblem {
            place: character_at(&valid, valid.len()),
            what: "here is a byte that is not UTF-8".to_owned(),
            remedy: "Save the file as UTF-8.".to_owned(),
        }
    })
}
