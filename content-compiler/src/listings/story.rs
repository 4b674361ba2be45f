//! Reads the story of a synapse.

use guide_model::{HeadingLevel, Inline, Scene, Standing, StoryStep};
use serde::Deserialize;
use toml::Spanned;

use super::snippet;
use crate::house_style::PassageKind;
use crate::page_writer::PageWriter;
use crate::problem::{SourceFile, did_you_mean};
use crate::{LANGUAGE, inlines, leak};

/// Fewer steps are no story.
const FEWEST_STEPS: usize = 2;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StoryFile {
    step: Vec<StepEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepEntry {
    id: Spanned<String>,
    title: Spanned<String>,
    caption: Spanned<String>,
    drawing: Spanned<String>,
    standing: Spanned<String>,
}

/// The steps, as part of a page's text: their ids, citations and words are the page's.
pub(crate) fn read(writer: &mut PageWriter<'_>) -> Option<Vec<StoryStep>> {
    let (file, list): (SourceFile, StoryFile) = writer.toml_file(format!("{LANGUAGE}/story.toml"))?;
    if list.step.len() < FEWEST_STEPS {
        let what = format!("the story has {} step", list.step.len());
        writer.complain(&file.path, 1, what, format!("Write {FEWEST_STEPS} or more."));
    }
    Some(list.step.iter().filter_map(|entry| step(writer, &file, entry)).collect())
}

fn step(writer: &mut PageWriter<'_>, file: &SourceFile, entry: &StepEntry) -> Option<StoryStep> {
    let line = |value: &Spanned<String>| file.line_at(value.span().start);
    let id = entry.id.get_ref().as_str();
    let title = leak::string(entry.title.get_ref().as_str());
    let drawing = leak::string(entry.drawing.get_ref().as_str());
    for (name, value) in [("title", &entry.title), ("caption", &entry.caption), ("drawing", &entry.drawing)] {
        if value.get_ref().trim().is_empty() {
            let what = format!("the {name} of the step \"{id}\" is empty");
            writer.complain(&file.path, line(value), what, "Say it in plain words.".to_owned());
        }
    }
    let scene = Scene::from_name(id);
    if scene.is_none() {
        let names = Scene::ALL.iter().map(|scene| scene.as_str());
        let known = names.clone().collect::<Vec<_>>().join(", ");
        let what = format!("nothing is drawn for the step \"{id}\"");
        writer.complain(&file.path, line(&entry.id), what, did_you_mean(id, names, &format!("Known: {known}.")));
    }
    let standing = Standing::from_name(entry.standing.get_ref());
    if standing.is_none() {
        let what = format!("\"{}\" does not say how settled a step is", entry.standing.get_ref());
        let remedy = "Write well-established, supported-in-people, animals-only or debated.".to_owned();
        writer.complain(&file.path, line(&entry.standing), what, remedy);
    }
    let place = format!("step-{id}");
    writer.heading(&file.path, line(&entry.id), HeadingLevel::Three, &place, &[Inline::Text(title)]);
    let words = snippet(file, &entry.caption);
    let caption = inlines::line(writer, &words);
    let caption = writer.passage(words.path, words.first_line, PassageKind::Item, caption);
    writer.words(&file.path, line(&entry.drawing), &drawing);
    Some(StoryStep { id: leak::string(scene?.as_str()), title, caption, drawing, standing: standing? })
}
