//! Reads the lists that pages show: questions, myths, glossary, help lines.

use std::collections::BTreeMap;
use std::path::Path;

use guide_model::{
    FaqGroup, FaqQuestion, GlossaryTerm, HeadingLevel, HelpLine, HelpPlace, Inline, List, Myth, MythVerdict, Page,
    Text, plain_text,
};
use serde::Deserialize;
use toml::Spanned;

use crate::anchors::Anchors;
use crate::library::Library;
use crate::page_writer::{PageWriter, Snippet};
use crate::problem::{Problem, Problems, SourceFile};
use crate::{LANGUAGE, inlines, leak, markdown};

/// The text of a TOML string as a snippet: its lines are counted from where the string begins.
fn snippet<'a>(file: &'a SourceFile, value: &'a Spanned<String>) -> Snippet<'a> {
    let start = value.span().start;
    // TOML drops the line break right after opening quotes.
    let skipped = usize::from(file.text[start..].starts_with("\"\"\"\n") || file.text[start..].starts_with("'''\n"));
    Snippet { path: &file.path, text: value.get_ref(), first_line: file.line_at(start) + skipped }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaqFile {
    group: Vec<FaqGroupEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaqGroupEntry {
    id: Spanned<String>,
    title: String,
    question: Vec<FaqEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaqEntry {
    id: Spanned<String>,
    question: String,
    answer: Spanned<String>,
}

/// The questions, as part of a page's text: their ids, citations and words are the page's.
pub(crate) fn read_faq(
    file: &SourceFile,
    writer: &mut PageWriter<'_>,
    problems: &mut Problems,
) -> Option<Vec<FaqGroup>> {
    let list: FaqFile = file.toml(problems)?;
    let groups = list.group.iter().map(|group| {
        let title = leak::string(group.title.as_str());
        let line = file.line_at(group.id.span().start);
        writer.heading(&file.path, line, HeadingLevel::Two, group.id.get_ref(), &[Inline::Text(title)]);
        let questions = group.question.iter().map(|entry| {
            writer.define_id(&file.path, file.line_at(entry.id.span().start), entry.id.get_ref());
            writer.prose.add(&entry.question);
            FaqQuestion {
                id: leak::string(entry.id.get_ref().as_str()),
                question: leak::string(entry.question.as_str()),
                answer: leak::slice(markdown::blocks(writer, &snippet(file, &entry.answer))),
            }
        });
        FaqGroup { id: leak::string(group.id.get_ref().as_str()), title, questions: leak::slice(questions.collect()) }
    });
    Some(groups.collect())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MythFile {
    myth: Vec<MythEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MythEntry {
    id: Spanned<String>,
    claim: String,
    verdict: Spanned<String>,
    answer: Spanned<String>,
    how_sure: Spanned<String>,
}

/// The myths, as part of a page's text.
pub(crate) fn read_myths(file: &SourceFile, writer: &mut PageWriter<'_>, problems: &mut Problems) -> Option<Vec<Myth>> {
    let list: MythFile = file.toml(problems)?;
    let myths = list.myth.iter().filter_map(|entry| {
        let line = file.line_at(entry.id.span().start);
        writer.define_id(&file.path, line, entry.id.get_ref());
        let verdict = MythVerdict::from_name(entry.verdict.get_ref());
        if verdict.is_none() {
            let what = format!("\"{}\" is not a verdict", entry.verdict.get_ref());
            let remedy = "Write false, half-true, not-known or true-but.".to_owned();
            writer.complain(&file.path, file.line_at(entry.verdict.span().start), what, remedy);
        }
        let answer = markdown::blocks(writer, &snippet(file, &entry.answer));
        let how_sure = inlines::line(writer, &snippet(file, &entry.how_sure));
        writer.prose.add(&plain_text(&how_sure));
        Some(Myth {
            id: leak::string(entry.id.get_ref().as_str()),
            claim: leak::string(entry.claim.as_str()),
            verdict: verdict?,
            answer: leak::slice(answer),
            how_sure: leak::slice(how_sure),
        })
    });
    Some(myths.collect())
}

/// A glossary entry as written.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TermEntry {
    id: Spanned<String>,
    term: String,
    #[serde(default)]
    also: Vec<String>,
    meaning: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GlossaryFile {
    term: Vec<TermEntry>,
}

impl TermEntry {
    /// All entries by id; a second one with the same id is reported.
    pub(crate) fn read(file: &SourceFile, problems: &mut Problems) -> BTreeMap<String, TermEntry> {
        let mut terms = BTreeMap::new();
        let Some(list) = file.toml::<GlossaryFile>(problems) else {
            return terms;
        };
        for entry in list.term {
            let id = entry.id.get_ref().clone();
            let line = file.line_at(entry.id.span().start);
            if terms.insert(id.clone(), entry).is_some() {
                problems.0.push(Problem {
                    file: file.path.clone(),
                    line,
                    what: format!("the term \"{id}\" is explained twice"),
                    remedy: "Keep one of the two entries.".to_owned(),
                });
            }
        }
        terms
    }
}

/// The glossary in the alphabet's order, as part of a page's text.
pub(crate) fn glossary(writer: &mut PageWriter<'_>) -> Vec<GlossaryTerm> {
    let library = writer.library;
    let Some(file) = &library.glossary else {
        return Vec::new();
    };
    let mut entries: Vec<&TermEntry> = library.terms.values().collect();
    entries.sort_by_key(|entry| entry.term.to_lowercase());
    let terms = entries.into_iter().map(|entry| {
        writer.define_id(&file.path, file.line_at(entry.id.span().start), entry.id.get_ref());
        let meaning = inlines::line(writer, &snippet(file, &entry.meaning));
        writer.prose.add(&plain_text(&meaning));
        GlossaryTerm {
            id: leak::string(entry.id.get_ref().as_str()),
            term: leak::string(entry.term.as_str()),
            also: leak::slice(entry.also.iter().map(|name| leak::string(name.as_str())).collect()),
            meaning: leak::slice(meaning),
        }
    });
    terms.collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HelpFile {
    last_checked: String,
    place: Vec<HelpPlaceEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HelpPlaceEntry {
    id: String,
    name: String,
    emergency: String,
    line: Vec<HelpLineEntry>,
    source: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HelpLineEntry {
    name: String,
    text: Spanned<String>,
    phone: Option<Spanned<String>>,
    sms: Option<Spanned<String>>,
    sms_body: Option<String>,
    url: Option<Spanned<String>>,
    source: Spanned<String>,
}

/// Help lines by country and when they were last checked. They stand on several pages, so they carry no citation numbers.
pub(crate) fn read_help(root: &Path, library: &Library, problems: &mut Problems) -> Option<(List<HelpPlace>, Text)> {
    let file = SourceFile::read(root, format!("{LANGUAGE}/help.toml"), problems)?;
    let list: HelpFile = file.toml(problems)?;
    let mut anchors = Anchors::default();
    let mut writer = PageWriter::new(Page::GetHelp, library, &mut anchors, problems);
    let places = list.place.iter().map(|place| {
        if let Some(source) = &place.source {
            writer.cite(&file.path, file.line_at(source.span().start), source.get_ref());
        }
        let lines = place.line.iter().map(|line| help_line(&file, line, &mut writer));
        HelpPlace {
            id: leak::string(place.id.as_str()),
            name: leak::string(place.name.as_str()),
            emergency: leak::string(place.emergency.as_str()),
            lines: leak::slice(lines.collect()),
        }
    });
    let places = leak::slice(places.collect());
    Some((places, leak::string(list.last_checked)))
}

fn help_line(file: &SourceFile, line: &HelpLineEntry, writer: &mut PageWriter<'_>) -> HelpLine {
    writer.cite(&file.path, file.line_at(line.source.span().start), line.source.get_ref());
    let dial = |value: &Option<Spanned<String>>, writer: &mut PageWriter<'_>| {
        let value = value.as_ref()?;
        if !value.get_ref().chars().all(|sign| sign.is_ascii_digit() || sign == '+') {
            let what = format!("\"{}\" is not a number one can dial", value.get_ref());
            writer.complain(&file.path, file.line_at(value.span().start), what, "Write digits only.".to_owned());
        }
        Some(leak::string(value.get_ref().as_str()))
    };
    let phone = dial(&line.phone, writer);
    let sms = dial(&line.sms, writer);
    if let Some(url) = &line.url
        && !url.get_ref().starts_with("https://")
    {
        let what = format!("\"{}\" is not a web address", url.get_ref());
        writer.complain(&file.path, file.line_at(url.span().start), what, "Begin with https://".to_owned());
    }
    HelpLine {
        name: leak::string(line.name.as_str()),
        text: leak::slice(inlines::line(writer, &snippet(file, &line.text))),
        phone,
        sms,
        sms_body: line.sms_body.as_deref().map(leak::string),
        url: line.url.as_ref().map(|url| leak::string(url.get_ref().as_str())),
    }
}
