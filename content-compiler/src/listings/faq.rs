//! Reads the readers' questions.

use guide_model::{FaqGroup, FaqQuestion, HeadingLevel, Inline};
use serde::Deserialize;
use toml::Spanned;

use super::snippet;
use crate::page_writer::PageWriter;
use crate::problem::SourceFile;
use crate::{LANGUAGE, leak, markdown};

/// An answer may have this many words.
const MOST_ANSWER_WORDS: usize = 120;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaqFile {
    group: Vec<GroupEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupEntry {
    id: Spanned<String>,
    title: String,
    question: Vec<QuestionEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionEntry {
    id: Spanned<String>,
    question: String,
    answer: Spanned<String>,
}

/// The questions, as part of a page's text: their ids, citations and words are the page's.
pub(crate) fn read(writer: &mut PageWriter<'_>) -> Option<Vec<FaqGroup>> {
    let (file, list): (SourceFile, FaqFile) = writer.toml_file(format!("{LANGUAGE}/faq.toml"))?;
    let groups = list.group.iter().map(|group| {
        let title = leak::string(group.title.as_str());
        let line = file.line_at(group.id.span().start);
        writer.heading(&file.path, line, HeadingLevel::Two, group.id.get_ref(), &[Inline::Text(title)]);
        let questions = group.question.iter().map(|entry| {
            let line = file.line_at(entry.id.span().start);
            writer.define_id(&file.path, line, entry.id.get_ref());
            writer.begin_section();
            writer.prose.add(&entry.question);
            let words_before = writer.prose.words();
            let answer = leak::slice(markdown::blocks(writer, &snippet(&file, &entry.answer)));
            let words = writer.prose.words() - words_before;
            if words > MOST_ANSWER_WORDS {
                let what = format!("the answer has {words} words");
                writer.complain(
                    &file.path,
                    line,
                    what,
                    format!("Use {MOST_ANSWER_WORDS} or fewer, and link to a page."),
                );
            }
            FaqQuestion {
                id: leak::string(entry.id.get_ref().as_str()),
                question: leak::string(entry.question.as_str()),
                answer,
            }
        });
        FaqGroup { id: leak::string(group.id.get_ref().as_str()), title, questions: leak::slice(questions.collect()) }
    });
    Some(groups.collect())
}
