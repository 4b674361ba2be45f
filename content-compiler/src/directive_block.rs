//! Turns a directive, `::: name argument`, into a block: a picture, a list, a box.

use std::path::Path;

use guide_model::{Block, CalloutKind, Condition, List};

use crate::listings::{chart, decision, evidence_map, faq, glossary, help, measurements, myths, story, timeline};
use crate::page_writer::{PageWriter, Snippet};
use crate::problem::did_you_mean;
use crate::{call_box, leak, markdown};

/// Where a directive stands.
pub(crate) struct Place<'a> {
    /// The file, relative to the content folder.
    pub(crate) path: &'a Path,
    /// The line, from 1.
    pub(crate) line: usize,
}

/// The directives that are no boxes.
const DIRECTIVES: &[&str] = &["figure", "chart", "timeline", "listing"];

/// Names that `::: listing` takes.
const LISTINGS: &[&str] = &[
    "claims",
    "decision-aid",
    "evidence",
    "evidence-map",
    "faq",
    "features",
    "glossary",
    "help-lines",
    "myths",
    "quality",
    "reminder",
    "snippets",
    "clinic",
    "search",
    "site-map",
    "sizes",
    "synapse-story",
    "timings-fast",
    "timings-slow",
];

/// The block of a directive, `::: name argument`; `None` if there is no such thing, which is reported.
pub(crate) fn read(
    writer: &mut PageWriter<'_>,
    place: &Place<'_>,
    name: &str,
    argument: &str,
    inside: &Snippet<'_>,
) -> Option<Block> {
    match name {
        "figure" => figure(writer, place, argument),
        "chart" => chart::read(writer, place, argument).map(Block::Chart),
        "timeline" => timeline::read(writer, place, argument).map(Block::Timeline),
        "listing" => listing(writer, place, argument),
        _ => callout(writer, place, name, argument, inside),
    }
}

fn figure(writer: &mut PageWriter<'_>, place: &Place<'_>, id: &str) -> Option<Block> {
    let library = writer.library;
    let Some(record) = library.figures.get(id) else {
        let known = library.figures.keys().map(String::as_str);
        let remedy = did_you_mean(id, known, &format!("Add its numbers as figures/{id}.toml."));
        writer.complain(place.path, place.line, format!("the figure \"{id}\" has no numbers"), remedy);
        return None;
    };
    writer.define_id(place.path, place.line, &format!("figure-{id}"));
    let citation = writer.cite(place.path, place.line, record.source.get_ref())?;
    writer.figures += 1;
    for words in record.words() {
        writer.words(place.path, place.line, words);
    }
    Some(Block::Figure(record.finish(id, citation)?))
}

fn listing(writer: &mut PageWriter<'_>, place: &Place<'_>, name: &str) -> Option<Block> {
    match name {
        "faq" => faq::read(writer).map(|groups| Block::Faq(leak::slice(groups))),
        "myths" => myths::read(writer).map(|myths| Block::Myths(leak::slice(myths))),
        "glossary" => Some(Block::Glossary(leak::slice(glossary::read(writer)))),
        "decision-aid" => decision::read(writer).map(Block::DecisionAid),
        "synapse-story" => story::read(writer).map(|steps| Block::Story(leak::slice(steps))),
        "evidence-map" => evidence_map::read(writer).map(|trials| Block::EvidenceMap(leak::slice(trials))),
        "claims" => Some(Block::Claims),
        "features" => Some(Block::Features),
        "evidence" => Some(Block::Evidence),
        "help-lines" => help::read(writer).map(Block::HelpLines),
        "site-map" => Some(Block::SiteMap),
        "search" => Some(Block::SearchList(List::EMPTY)),
        "quality" => Some(Block::Quality),
        "sizes" => measurements::sizes(writer),
        "timings-fast" => measurements::timings(writer, place, Condition::Fast),
        "timings-slow" => measurements::timings(writer, place, Condition::Slow),
        "search-box" => Some(Block::SearchBox),
        "snippets" => Some(Block::Snippets),
        "clinic" => Some(Block::Clinic),
        "reminder" => Some(Block::Reminder),
        _ => {
            let remedy = did_you_mean(name, LISTINGS.iter().copied(), &format!("Known: {}.", LISTINGS.join(", ")));
            writer.complain(place.path, place.line, format!("there is no list \"{name}\""), remedy);
            None
        }
    }
}

fn callout(
    writer: &mut PageWriter<'_>,
    place: &Place<'_>,
    name: &str,
    argument: &str,
    inside: &Snippet<'_>,
) -> Option<Block> {
    let Some(kind) = CalloutKind::from_name(name) else {
        let names: Vec<&str> = CalloutKind::ALL.iter().map(|kind| kind.as_str()).collect();
        let known = names.iter().copied().chain(DIRECTIVES.iter().copied());
        let remedy = did_you_mean(name, known, &format!("Known: {}, {}.", names.join(", "), DIRECTIVES.join(", ")));
        writer.complain(place.path, place.line, format!("there is no box \"::: {name}\""), remedy);
        return None;
    };
    if matches!(kind, CalloutKind::CallEmergency | CalloutKind::CallClinic) {
        return Some(call_box::read(writer, place, kind, argument, inside));
    }
    let title = (!argument.is_empty()).then(|| leak::string(argument));
    if matches!(kind, CalloutKind::Note | CalloutKind::Checklist) && title.is_none() {
        let name = kind.as_str();
        let remedy = format!("Write ::: {name} What it is about");
        writer.complain(place.path, place.line, format!("the {name} has no title"), remedy);
    }
    let id = title.filter(|_| kind == CalloutKind::Checklist).map(|title| leak::string(markdown::slug(&title)));
    if let Some(id) = id {
        writer.define_id(place.path, place.line, &id);
    }
    writer.inside = Some(kind);
    let blocks = leak::slice(markdown::blocks(writer, inside));
    writer.inside = None;
    Some(Block::Callout { kind, title, id, blocks })
}
