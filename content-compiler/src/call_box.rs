//! Reads the boxes that say when to call for help: the same signs on every page, then what a page adds.

use guide_model::{Block, CalloutKind, ListItem};

use crate::directive_block::Place;
use crate::page_writer::{PageWriter, Snippet};
use crate::{LANGUAGE, leak, markdown};

/// The argument of a box that says other things than the shared list, since it speaks to somebody else or of something
/// else.
const OWN_WORDS: &str = "own-words";

/// A box that says when to call for help, such as `::: call-911`: the shared list of its kind (`calls/call-911.md`),
/// longer by the items that the page adds; with `own-words`, the page's items alone.
pub(crate) fn read(
    writer: &mut PageWriter<'_>,
    place: &Place<'_>,
    kind: CalloutKind,
    argument: &str,
    inside: &Snippet<'_>,
) -> Block {
    let name = kind.as_str();
    if !matches!(argument, "" | OWN_WORDS) {
        let what = format!("the box \"::: {name}\" knows no \"{argument}\"");
        let remedy = format!("Write ::: {name}, or ::: {name} {OWN_WORDS} for a list without the shared signs.");
        writer.complain(place.path, place.line, what, remedy);
    }
    let shared = match argument {
        OWN_WORDS => None,
        _ => writer.text_file(format!("{LANGUAGE}/calls/{name}.md")),
    };
    let mut items = Vec::new();
    if let Some(file) = &shared {
        items.extend(listed(writer, &Snippet { path: &file.path, text: &file.text, first_line: 1 }));
    }
    items.extend(listed(writer, inside));
    if items.is_empty() {
        let what = format!("the box \"::: {name}\" is empty");
        writer.complain(place.path, place.line, what, "Write a list: - You have chest pain [@source].".to_owned());
    }
    if shared.is_some() && items.len() > markdown::MOST_ITEMS {
        let what = format!("the box \"::: {name}\" has {} items, with the shared ones", items.len());
        let remedy = format!("Use {} or fewer: leave out what the shared list says.", markdown::MOST_ITEMS);
        writer.complain(place.path, place.line, what, remedy);
    }
    let list = Block::List { start: None, items: leak::slice(items) };
    Block::Callout { kind, title: None, id: None, blocks: leak::slice(vec![list]) }
}

/// The items of a snippet that holds nothing but a list without numbers.
fn listed(writer: &mut PageWriter<'_>, snippet: &Snippet<'_>) -> Vec<ListItem> {
    let mut items = Vec::new();
    for block in markdown::blocks(writer, snippet) {
        if let Block::List { start: None, items: more } = block {
            items.extend(more.iter().copied());
        } else {
            let what = "a box that says when to call for help holds more than a list".to_owned();
            writer.complain(snippet.path, snippet.first_line, what, "Begin each line with \"- \".".to_owned());
        }
    }
    items
}
