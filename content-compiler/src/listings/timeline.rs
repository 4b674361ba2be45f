//! Reads a timeline of `<language>/timelines/`: what happens when, in one track or in several beside each other.

use std::path::Path;

use guide_model::{Inline, List, Moment, Text, Timeline};
use serde::Deserialize;
use toml::Spanned;

use super::snippet;
use crate::directive_block::Place;
use crate::house_style::PassageKind;
use crate::page_writer::PageWriter;
use crate::problem::{SourceFile, did_you_mean};
use crate::{LANGUAGE, inlines, leak};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TimelineFile {
    title: Spanned<String>,
    #[serde(default)]
    tracks: Vec<Spanned<String>>,
    #[serde(default)]
    moment: Vec<MomentEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MomentEntry {
    when: Spanned<String>,
    title: Spanned<String>,
    text: Spanned<Vec<Spanned<String>>>,
}

/// The timeline with this name, as part of a page's text: its id, citations and words are the page's.
///
/// Each moment is a section of its own: it has a title, is short, and names help if it speaks of suicide.
pub(crate) fn read(writer: &mut PageWriter<'_>, place: &Place<'_>, id: &str) -> Option<Timeline> {
    let folder = writer.library.root.join(LANGUAGE).join("timelines");
    let known = names_in(&folder);
    if !known.iter().any(|name| name == id) {
        let otherwise = format!("Add it as {LANGUAGE}/timelines/{id}.toml.");
        let remedy = did_you_mean(id, known.iter().map(String::as_str), &otherwise);
        writer.complain(place.path, place.line, format!("there is no timeline \"{id}\""), remedy);
        return None;
    }
    let (file, entry): (SourceFile, TimelineFile) = writer.toml_file(format!("{LANGUAGE}/timelines/{id}.toml"))?;
    let anchor = format!("timeline-{id}");
    writer.define_id(place.path, place.line, &anchor);
    check(writer, &file, &entry);
    let title = words(writer, &file, &entry.title);
    let tracks = entry.tracks.iter().map(|name| words(writer, &file, name)).collect();
    let moments = entry.moment.iter().map(|moment| {
        writer.begin_section();
        let when = words(writer, &file, &moment.when);
        let title = words(writer, &file, &moment.title);
        let happenings = moment.text.get_ref().iter().map(|text| happening(writer, &file, text)).collect();
        Moment { when, title, happenings: leak::slice(happenings) }
    });
    let moments = moments.collect();
    writer.begin_section();
    Some(Timeline { id: leak::string(id), title, tracks: leak::slice(tracks), moments: leak::slice(moments) })
}

/// The names of the timelines there are.
fn names_in(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
    let mut names: Vec<String> = files.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    names
}

fn check(writer: &mut PageWriter<'_>, file: &SourceFile, entry: &TimelineFile) {
    if entry.moment.is_empty() {
        let remedy = "Add a [[moment]] with when, title and text for each of them.".to_owned();
        writer.complain(&file.path, 1, "the timeline has no moments".to_owned(), remedy);
    }
    if let [only] = &entry.tracks[..] {
        let what = format!("the timeline has only the track \"{}\"", only.get_ref());
        let remedy = "Name 2 or more tracks, or leave out tracks.".to_owned();
        writer.complain(&file.path, file.line_at(only.span().start), what, remedy);
    }
    let names = entry.moment.iter().flat_map(|moment| [("when", &moment.when), ("title", &moment.title)]);
    for (field, value) in std::iter::once(("title", &entry.title)).chain(names) {
        if value.get_ref().trim().is_empty() {
            let remedy = "Write a few words.".to_owned();
            writer.complain(
                &file.path,
                file.line_at(value.span().start),
                format!("the field \"{field}\" is empty"),
                remedy,
            );
        }
    }
    let tracks = entry.tracks.len();
    for moment in &entry.moment {
        let texts = moment.text.get_ref().len();
        if texts == 1 || texts == tracks && tracks > 0 {
            continue;
        }
        let what =
            format!("the moment \"{}\" has {texts} texts, and the timeline {tracks} tracks", moment.when.get_ref());
        let remedy = if tracks > 1 {
            "Write one text for each track, in their order, or one text for all."
        } else {
            "Write one text, or name the tracks."
        };
        writer.complain(&file.path, file.line_at(moment.text.span().start), what, remedy.to_owned());
    }
}

/// A few words without markup, held against the house style.
fn words(writer: &mut PageWriter<'_>, file: &SourceFile, value: &Spanned<String>) -> Text {
    writer.words(&file.path, file.line_at(value.span().start), value.get_ref());
    leak::string(value.get_ref().as_str())
}

/// What happens in a track: as much as an item of a list may say, with its sources.
fn happening(writer: &mut PageWriter<'_>, file: &SourceFile, value: &Spanned<String>) -> List<Inline> {
    let snippet = snippet(file, value);
    let text = inlines::line(writer, &snippet);
    writer.passage(snippet.path, snippet.first_line, PassageKind::Item, text)
}
