//! Turns Markdown into blocks: headings, paragraphs, lists and tables.

use guide_model::{Block, HeadingLevel, Inline, List, ListItem, plain_text};
use pulldown_cmark::{Event, Tag, TagEnd};

use crate::house_style::PassageKind;
use crate::inlines::{self, Events};
use crate::leak;
use crate::page_writer::{PageWriter, Snippet};

/// A table may have this many columns, so that it fits a phone.
const MOST_COLUMNS: usize = 5;
/// A list may have this many items (CDC Clear Communication Index, item 8).
pub(crate) const MOST_ITEMS: usize = 7;
/// How a table's caption begins, in the paragraph before it.
const CAPTION: &str = "Table: ";

/// The blocks of a snippet.
pub(crate) fn blocks(writer: &mut PageWriter<'_>, snippet: &Snippet<'_>) -> Vec<Block> {
    let mut events = Events::of(snippet);
    let mut blocks = Vec::new();
    let mut caption: Option<(Vec<Inline>, usize)> = None;
    while let Some((event, range)) = events.next() {
        let line = snippet.line_at(range.start);
        if !matches!(event, Event::Start(Tag::Table(_))) {
            refuse_caption_alone(writer, snippet, caption.take());
        }
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                let text = leak::slice(inlines::until(writer, snippet, &mut events, TagEnd::Heading(level)));
                blocks.extend(heading(writer, snippet, line, level, id.as_deref(), text));
            }
            Event::Start(Tag::Paragraph) => {
                let text = inlines::until(writer, snippet, &mut events, TagEnd::Paragraph);
                match strip_caption(&text) {
                    Some(text) => caption = Some((text, line)),
                    None => {
                        let text = writer.passage(snippet.path, line, PassageKind::Paragraph, text);
                        blocks.push(Block::Paragraph(text));
                    }
                }
            }
            Event::Start(Tag::List(first)) => blocks.push(list(writer, snippet, line, &mut events, first)),
            Event::Start(Tag::Table(_)) => {
                if caption.is_none() {
                    let what = "the table has no caption".to_owned();
                    writer.complain(
                        snippet.path,
                        line,
                        what,
                        "Write a paragraph \"Table: What it shows\" before it.".to_owned(),
                    );
                }
                let caption = caption.take().map_or_else(Vec::new, |(text, _)| text);
                blocks.push(table(writer, snippet, line, &mut events, caption));
            }
            other => {
                events.skip_inside(&other);
                let what = "the guide has no place for this kind of Markdown here".to_owned();
                let remedy = "Use headings, paragraphs, lists, tables and ::: boxes; no HTML, quotes, code or images.";
                writer.complain(snippet.path, line, what, remedy.to_owned());
            }
        }
    }
    refuse_caption_alone(writer, snippet, caption);
    blocks
}

/// Reports a caption that no table follows.
fn refuse_caption_alone(writer: &mut PageWriter<'_>, snippet: &Snippet<'_>, caption: Option<(Vec<Inline>, usize)>) {
    if let Some((_, line)) = caption {
        let what = "a caption (\"Table: …\") has no table after it".to_owned();
        let remedy = "Put the table on the next lines, after an empty one.".to_owned();
        writer.complain(snippet.path, line, what, remedy);
    }
}

fn heading(
    writer: &mut PageWriter<'_>,
    snippet: &Snippet<'_>,
    line: usize,
    level: pulldown_cmark::HeadingLevel,
    id: Option<&str>,
    text: List<Inline>,
) -> Option<Block> {
    let level = match level {
        pulldown_cmark::HeadingLevel::H2 => HeadingLevel::Two,
        pulldown_cmark::HeadingLevel::H3 => HeadingLevel::Three,
        _ => {
            let what = "a heading of this level cannot stand here".to_owned();
            let remedy = "Use ## and ###: the page's title is the only first-level heading.".to_owned();
            writer.complain(snippet.path, line, what, remedy);
            return None;
        }
    };
    let id = id.map_or_else(|| slug(&plain_text(&text)), str::to_owned);
    writer.heading(snippet.path, line, level, &id, &text);
    Some(Block::Heading { level, id: leak::string(id), text })
}

/// An id made of a heading's words.
pub(crate) fn slug(words: &str) -> String {
    let simple: String =
        words.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { ' ' }).collect();
    simple.split_whitespace().collect::<Vec<_>>().join("-")
}

fn strip_caption(text: &[Inline]) -> Option<Vec<Inline>> {
    let Some(Inline::Text(first)) = text.first() else {
        return None;
    };
    let rest = first.strip_prefix(CAPTION)?;
    Some(std::iter::once(Inline::Text(leak::string(rest))).chain(text[1..].iter().copied()).collect())
}

fn list(
    writer: &mut PageWriter<'_>,
    snippet: &Snippet<'_>,
    line: usize,
    events: &mut Events<'_>,
    first: Option<u64>,
) -> Block {
    let mut items = Vec::new();
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(Tag::Item) => items.push(item(writer, snippet, snippet.line_at(range.start), events)),
            Event::End(TagEnd::List(_)) => break,
            _ => {}
        }
    }
    if items.len() > MOST_ITEMS {
        let what = format!("the list has {} items", items.len());
        writer.complain(snippet.path, line, what, format!("Use {MOST_ITEMS} or fewer, or split it under a heading."));
    }
    Block::List { start: first.and_then(|number| u32::try_from(number).ok()), items: leak::slice(items) }
}

/// A list item: its own line, with or without a paragraph around it, and what is nested below.
fn item(writer: &mut PageWriter<'_>, snippet: &Snippet<'_>, line: usize, events: &mut Events<'_>) -> ListItem {
    let mut text = None;
    let mut nested = Vec::new();
    loop {
        let words = match events.peek() {
            None => break,
            Some(Event::End(TagEnd::Item)) => {
                events.next();
                break;
            }
            Some(Event::Start(Tag::List(first))) => {
                let first = *first;
                events.next();
                nested.push(list(writer, snippet, line, events, first));
                continue;
            }
            Some(Event::Start(Tag::Paragraph)) => {
                events.next();
                inlines::until(writer, snippet, events, TagEnd::Paragraph)
            }
            Some(_) => inlines::loose(writer, snippet, events),
        };
        if text.is_none() {
            text = Some(writer.passage(snippet.path, line, PassageKind::Item, words));
        } else {
            nested.push(Block::Paragraph(writer.passage(snippet.path, line, PassageKind::Paragraph, words)));
        }
    }
    ListItem { text: text.unwrap_or(List::EMPTY), blocks: leak::slice(nested) }
}

fn table(
    writer: &mut PageWriter<'_>,
    snippet: &Snippet<'_>,
    line: usize,
    events: &mut Events<'_>,
    caption: Vec<Inline>,
) -> Block {
    let mut rows: Vec<List<List<Inline>>> = Vec::new();
    let mut cells: Vec<List<Inline>> = Vec::new();
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(Tag::TableCell) => {
                let line = snippet.line_at(range.start);
                let cell = inlines::until(writer, snippet, events, TagEnd::TableCell);
                cells.push(writer.passage(snippet.path, line, PassageKind::Cell, cell));
            }
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => rows.push(leak::slice(std::mem::take(&mut cells))),
            Event::End(TagEnd::Table) => break,
            _ => {}
        }
    }
    let header = if rows.is_empty() { List::EMPTY } else { rows.remove(0) };
    if header.len() > MOST_COLUMNS {
        let what = format!("the table has {} columns, which does not fit a phone", header.len());
        writer.complain(snippet.path, line, what, format!("Use {MOST_COLUMNS} or fewer, or split the table."));
    }
    let caption = writer.passage(snippet.path, line, PassageKind::Title, caption);
    Block::Table { caption, header, rows: leak::slice(rows) }
}

/// The words of one paragraph of Markdown, without markup and citations. Its mistakes are reported where it is read in full.
pub(crate) fn words_of(text: &str) -> String {
    let snippet = Snippet { path: std::path::Path::new(""), text, first_line: 1 };
    let mut events = Events::of(&snippet);
    let mut words = String::new();
    while let Some((event, _)) = events.next() {
        match event {
            Event::Text(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    inlines::without_citations(&words)
}
