//! Reads the decision aid.

use guide_model::{DecisionAid, QuestionSet, Statement, StatementSet};
use serde::Deserialize;
use toml::Spanned;

use crate::page_writer::PageWriter;
use crate::problem::SourceFile;
use crate::{LANGUAGE, leak};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DecisionFile {
    statements: Vec<SetEntry>,
    questions: Vec<SetEntry>,
    note: Vec<LineEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetEntry {
    title: Spanned<String>,
    line: Vec<LineEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineEntry {
    id: Spanned<String>,
    text: String,
}

/// The decision aid, as part of a page's text: its words and ids are the page's.
pub(crate) fn read(writer: &mut PageWriter<'_>) -> Option<DecisionAid> {
    let (file, list): (SourceFile, DecisionFile) = writer.toml_file(format!("{LANGUAGE}/decision.toml"))?;
    for id in DecisionAid::PARTS {
        writer.define_id(&file.path, 1, id);
    }
    let mut line = |entry: &LineEntry| {
        let place = file.line_at(entry.id.span().start);
        writer.define_id(&file.path, place, entry.id.get_ref());
        writer.words(&file.path, place, &entry.text);
        writer.prose.add(&entry.text);
        Statement { id: leak::string(entry.id.get_ref().as_str()), text: leak::string(entry.text.as_str()) }
    };
    let mut set = |entry: &SetEntry| {
        let lines = leak::slice(entry.line.iter().map(&mut line).collect());
        (leak::string(entry.title.get_ref().as_str()), lines)
    };
    let statements = list.statements.iter().map(&mut set);
    let statements = statements.map(|(title, statements)| StatementSet { title, statements }).collect();
    let questions = list.questions.iter().map(&mut set);
    let questions = questions.map(|(title, questions)| QuestionSet { title, questions }).collect();
    let notes = list.note.iter().map(line).collect();
    Some(DecisionAid {
        statements: leak::slice(statements),
        questions: leak::slice(questions),
        notes: leak::slice(notes),
    })
}
