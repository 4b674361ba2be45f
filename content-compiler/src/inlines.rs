//! Turns Markdown within a line into inlines: words, links, terms and citations.

use std::ops::Range;

use guide_model::{CitationMark, Inline, LinkTarget, List, OwnFile, Page};
use pulldown_cmark::{Event, Tag, TagEnd};

use crate::leak;
use crate::page_writer::{PageWriter, Snippet};
use crate::problem::did_you_mean;

/// Markdown events with their places, read one after the other.
pub(crate) struct Events<'a> {
    events: std::iter::Peekable<std::vec::IntoIter<(Event<'a>, Range<usize>)>>,
}

impl<'a> Events<'a> {
    /// Parses a snippet.
    pub(crate) fn of(snippet: &Snippet<'a>) -> Events<'a> {
        use pulldown_cmark::{Options, Parser, TextMergeWithOffset};
        let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_SMART_PUNCTUATION;
        let parser = Parser::new_ext(snippet.text, options).into_offset_iter();
        let events: Vec<_> = TextMergeWithOffset::new(parser).collect();
        Events { events: events.into_iter().peekable() }
    }

    pub(crate) fn next(&mut self) -> Option<(Event<'a>, Range<usize>)> {
        self.events.next()
    }

    /// Passes over all that is inside an element that was just begun.
    pub(crate) fn skip_inside(&mut self, begun: &Event<'_>) {
        let mut depth = usize::from(matches!(begun, Event::Start(_)));
        while depth > 0 {
            match self.next() {
                Some((Event::Start(_), _)) => depth += 1,
                Some((Event::End(_), _)) => depth -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }

    pub(crate) fn peek(&mut self) -> Option<&Event<'a>> {
        self.events.peek().map(|(event, _)| event)
    }
}

/// The inlines of a snippet that is one paragraph, such as a key point.
pub(crate) fn line(writer: &mut PageWriter<'_>, snippet: &Snippet<'_>) -> Vec<Inline> {
    let mut events = Events::of(snippet);
    match events.next() {
        Some((Event::Start(Tag::Paragraph), _)) => {}
        Some((_, range)) => {
            let what = "here only words, links and citations may stand".to_owned();
            writer.complain(snippet.path, snippet.line_at(range.start), what, "Write one plain paragraph.".to_owned());
            return Vec::new();
        }
        None => return Vec::new(),
    }
    until(writer, snippet, &mut events, TagEnd::Paragraph)
}

/// Reads inlines up to the end of the element they are in.
pub(crate) fn until(
    writer: &mut PageWriter<'_>,
    snippet: &Snippet<'_>,
    events: &mut Events<'_>,
    end: TagEnd,
) -> Vec<Inline> {
    let mut inlines = Vec::new();
    while let Some((event, range)) = events.next() {
        if event == Event::End(end) {
            break;
        }
        one(writer, snippet, events, event, range, &mut inlines);
    }
    inlines
}

/// Turns one event, with all that is inside it, into inlines.
fn one(
    writer: &mut PageWriter<'_>,
    snippet: &Snippet<'_>,
    events: &mut Events<'_>,
    event: Event<'_>,
    range: Range<usize>,
    inlines: &mut Vec<Inline>,
) {
    let line = snippet.line_at(range.start);
    match event {
        Event::Text(text) => words_and_citations(writer, snippet, line, &text, inlines),
        Event::SoftBreak | Event::HardBreak => inlines.push(Inline::Text(leak::string(" "))),
        Event::Start(Tag::Strong) => {
            let inner = until(writer, snippet, events, TagEnd::Strong);
            inlines.push(Inline::Strong(leak::slice(inner)));
        }
        Event::Start(Tag::Emphasis) => {
            let inner = until(writer, snippet, events, TagEnd::Emphasis);
            inlines.push(Inline::Emphasis(leak::slice(inner)));
        }
        Event::Start(Tag::Link { dest_url, .. }) => {
            let text = leak::slice(until(writer, snippet, events, TagEnd::Link));
            inlines.push(link(writer, snippet, line, &dest_url, text));
        }
        other => {
            events.skip_inside(&other);
            let what = format!("the guide has no place for this kind of Markdown: {}", name_of(&other));
            let remedy = "Use plain words, **strong**, *emphasis*, links and citations.".to_owned();
            writer.complain(snippet.path, line, what, remedy);
        }
    }
}

fn name_of(event: &Event<'_>) -> &'static str {
    match event {
        Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => "HTML",
        Event::Code(_) | Event::Start(Tag::CodeBlock(_)) => "code",
        Event::Start(Tag::Image { .. }) => "an image",
        Event::Start(Tag::BlockQuote(_)) => "a block quote",
        Event::Rule => "a rule",
        _ => "an unknown element",
    }
}

/// Splits running text at its citations, `[@id]` or `[@id; @id]`; the space before a citation goes.
fn words_and_citations(
    writer: &mut PageWriter<'_>,
    snippet: &Snippet<'_>,
    line: usize,
    text: &str,
    inlines: &mut Vec<Inline>,
) {
    let mut rest = text;
    while let Some(start) = rest.find("[@") {
        let Some(length) = rest[start..].find(']') else {
            let what = "a citation is not closed".to_owned();
            writer.complain(snippet.path, line, what, "Close it with ]: [@zarate-2006]".to_owned());
            writer.needs_no_source = true;
            break;
        };
        let before = rest[..start].trim_end();
        if !before.is_empty() {
            inlines.push(Inline::Text(leak::string(before)));
        }
        let marks: Vec<CitationMark> = rest[start + 1..start + length]
            .split(';')
            .filter_map(|part| {
                let part = part.trim();
                if part == "@-" {
                    return None;
                }
                let id = part.strip_prefix('@');
                if id.is_none() {
                    let what = format!("\"{part}\" is not a citation");
                    writer.complain(snippet.path, line, what, "Write [@first-id; @second-id].".to_owned());
                }
                writer.cite(snippet.path, line, id?)
            })
            .collect();
        // `[@-]`, or a faulty citation, which was reported: the passage is not reported for lacking a source too.
        if marks.is_empty() {
            writer.needs_no_source = true;
        } else {
            inlines.push(Inline::Citation(leak::slice(marks)));
        }
        rest = &rest[start + length + 1..];
    }
    if !rest.is_empty() {
        inlines.push(Inline::Text(leak::string(rest)));
    }
}

/// Running text without its citations and the spaces before them.
pub(crate) fn without_citations(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[@") {
        words.push_str(before.trim_end());
        rest = after.split_once(']').map_or("", |(_, after)| after);
    }
    words + rest
}

fn link(writer: &mut PageWriter<'_>, snippet: &Snippet<'_>, line: usize, address: &str, text: List<Inline>) -> Inline {
    let (scheme, rest) = address.split_once(':').unwrap_or(("", address));
    let target = match scheme {
        "page" => page_target(writer, snippet, line, rest),
        "source" => {
            if !writer.library.sources.contains_key(rest) {
                let known = writer.library.sources.keys().map(String::as_str);
                let remedy = did_you_mean(rest, known, "Use an id of sources.toml.");
                writer.complain(
                    snippet.path,
                    line,
                    format!("links to the source \"{rest}\", which does not exist"),
                    remedy,
                );
            }
            LinkTarget::Source(leak::string(rest))
        }
        "term" => {
            if !writer.library.terms.contains_key(rest) {
                let known = writer.library.terms.keys().map(String::as_str);
                let remedy = did_you_mean(rest, known, "Add the term to glossary.toml.");
                writer.complain(snippet.path, line, format!("the glossary has no term \"{rest}\""), remedy);
            }
            return Inline::Term { id: leak::string(rest), text };
        }
        "file" => match OwnFile::from_name(rest) {
            Some(file) => LinkTarget::File(file),
            None => {
                let known = format!("Known: {}.", OwnFile::NAMES.join(", "));
                let remedy = did_you_mean(rest, OwnFile::NAMES.iter().copied(), &known);
                let what = format!("links to the file \"{rest}\", which the guide does not make");
                writer.complain(snippet.path, line, what, remedy);
                LinkTarget::External(leak::string(address))
            }
        },
        "https" | "tel" | "sms" | "mailto" => LinkTarget::External(leak::string(address)),
        _ => {
            let what = format!("the link \"{address}\" leads nowhere the guide knows");
            let remedy =
                "Write page:slug, page:slug#id, source:id, term:id, file:name, https://…, tel:, sms: or mailto:."
                    .to_owned();
            writer.complain(snippet.path, line, what, remedy);
            LinkTarget::External(leak::string(address))
        }
    };
    Inline::Link { target, text }
}

fn page_target(writer: &mut PageWriter<'_>, snippet: &Snippet<'_>, line: usize, rest: &str) -> LinkTarget {
    let (slug, anchor) = rest.split_once('#').map_or((rest, None), |(slug, anchor)| (slug, Some(anchor)));
    let Some(page) = Page::from_name(slug) else {
        writer.unknown_page(snippet.path, line, slug);
        return LinkTarget::Page { page: Page::NotFound, anchor: None };
    };
    if let Some(anchor) = anchor {
        writer.want_anchor(snippet.path, line, page, anchor);
    }
    match anchor {
        Some(anchor) if page == writer.page => LinkTarget::Anchor(leak::string(anchor)),
        anchor => LinkTarget::Page { page, anchor: anchor.map(leak::string) },
    }
}

/// Reads the inlines of a list item that has no paragraph around its line; stops before a nested list or the item's end.
pub(crate) fn loose(writer: &mut PageWriter<'_>, snippet: &Snippet<'_>, events: &mut Events<'_>) -> Vec<Inline> {
    let mut inlines = Vec::new();
    while !matches!(events.peek(), None | Some(Event::End(TagEnd::Item) | Event::Start(Tag::List(_) | Tag::Paragraph)))
    {
        let Some((event, range)) = events.next() else {
            break;
        };
        one(writer, snippet, events, event, range, &mut inlines);
    }
    inlines
}
