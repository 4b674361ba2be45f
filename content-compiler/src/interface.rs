//! Reads the words of the frame from `interface.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use guide_model::Words;

use crate::problem::{Problem, Problems, SourceFile, did_you_mean};
use crate::{LANGUAGE, leak};

/// The words; every key of [`Words`] and no other must be there.
pub(crate) fn read(root: &Path, problems: &mut Problems) -> Option<Words> {
    let file = SourceFile::read(root, format!("{LANGUAGE}/interface.toml"), problems)?;
    let table: BTreeMap<String, toml::Spanned<String>> = file.toml(problems)?;
    let before = problems.0.len();
    for (key, value) in &table {
        if !Words::KEYS.contains(&key.as_str()) {
            problems.0.push(Problem {
                file: file.path.clone(),
                line: file.line_at(value.span().start),
                what: format!("the frame has no word \"{key}\""),
                remedy: did_you_mean(key, Words::KEYS.iter().copied(), "Remove the key, or add it to `Words`."),
            });
        }
    }
    let words = Words::from_lookup(|key| match table.get(key) {
        Some(value) => leak::string(value.get_ref().as_str()).as_str(),
        None => {
            problems.0.push(Problem {
                file: file.path.clone(),
                line: 1,
                what: format!("the word \"{key}\" is missing"),
                remedy: format!("Add a line: {key} = \"…\""),
            });
            ""
        }
    });
    (problems.0.len() == before).then_some(words)
}
