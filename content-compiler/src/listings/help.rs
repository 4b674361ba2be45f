//! Reads the crisis lines by country.

use guide_model::{CitationMark, HelpDirectory, HelpLine, HelpPlace, Inline};
use serde::Deserialize;
use toml::Spanned;

use super::snippet;
use crate::house_style::PassageKind;
use crate::page_writer::PageWriter;
use crate::problem::SourceFile;
use crate::{LANGUAGE, inlines, leak};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HelpFile {
    last_checked: String,
    pub(super) place: Vec<PlaceEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlaceEntry {
    pub(super) id: Spanned<String>,
    pub(super) name: String,
    pub(super) emergency: String,
    pub(super) line: Vec<LineEntry>,
    source: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LineEntry {
    name: String,
    text: Spanned<String>,
    pub(super) phone: Option<Spanned<String>>,
    pub(super) sms: Option<Spanned<String>>,
    pub(super) sms_body: Option<String>,
    url: Option<Spanned<String>>,
    source: Spanned<String>,
}

/// Help lines by country and when they were last checked.
pub(crate) fn read(writer: &mut PageWriter<'_>) -> Option<HelpDirectory> {
    let (file, list): (SourceFile, HelpFile) = writer.toml_file(format!("{LANGUAGE}/help.toml"))?;
    let places = list.place.iter().map(|place| {
        writer.begin_section();
        writer.define_id(&file.path, file.line_at(place.id.span().start), &format!("help-{}", place.id.get_ref()));
        HelpPlace {
            id: leak::string(place.id.get_ref().as_str()),
            name: leak::string(place.name.as_str()),
            emergency: leak::string(place.emergency.as_str()),
            citation: place.source.as_ref().and_then(|source| cite(&file, source, writer)),
            lines: leak::slice(place.line.iter().map(|line| help_line(&file, line, writer)).collect()),
        }
    });
    let places = leak::slice(places.collect());
    Some(HelpDirectory { places, last_checked: leak::string(list.last_checked) })
}

fn cite(file: &SourceFile, source: &Spanned<String>, writer: &mut PageWriter<'_>) -> Option<CitationMark> {
    writer.cite(&file.path, file.line_at(source.span().start), source.get_ref())
}

fn help_line(file: &SourceFile, line: &LineEntry, writer: &mut PageWriter<'_>) -> HelpLine {
    let dial = |value: &Option<Spanned<String>>, writer: &mut PageWriter<'_>| {
        let value = value.as_ref()?;
        if !value.get_ref().chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '+' | ' ')) {
            let what = format!("\"{}\" is not a number one can dial", value.get_ref());
            writer.complain(
                &file.path,
                file.line_at(value.span().start),
                what,
                "Write digits, with spaces where readers need them.".to_owned(),
            );
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
    let words = snippet(file, &line.text);
    let mut text = inlines::line(writer, &words);
    text.extend(cite(file, &line.source, writer).map(|mark| Inline::Citation(leak::slice(vec![mark]))));
    HelpLine {
        name: leak::string(line.name.as_str()),
        text: writer.passage(&file.path, words.first_line, PassageKind::OwnWords, text),
        phone,
        sms,
        sms_body: line.sms_body.as_deref().map(leak::string),
        url: line.url.as_ref().map(|url| leak::string(url.get_ref().as_str())),
    }
}
