//! Splits a page's body at its directives: `::: name argument` … `:::`, each on a line of its own.

use crate::page_writer::{PageWriter, Snippet};

/// A stretch of the body.
pub(crate) enum Part<'a> {
    /// Plain Markdown.
    Markdown(Snippet<'a>),
    /// A directive with what stands between its lines.
    Directive { name: &'a str, argument: &'a str, line: usize, inside: Snippet<'a> },
}

/// The body's parts in order. A directive that is not closed, or one within another, is reported.
pub(crate) fn split<'a>(writer: &mut PageWriter<'_>, body: &Snippet<'a>) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let mut open: Option<(&str, &str, usize)> = None;
    let mut start = 0;
    let mut offset = 0;
    let piece = |from: usize, to: usize| Snippet {
        path: body.path,
        text: &body.text[from..to],
        first_line: body.line_at(from),
    };
    for line in body.text.split_inclusive('\n') {
        if let Some(rest) = line.trim_end().strip_prefix(":::") {
            let rest = rest.trim();
            match (open.take(), rest.is_empty()) {
                (Some((name, argument, line)), true) => {
                    parts.push(Part::Directive { name, argument, line, inside: piece(start, offset) });
                }
                (None, false) => {
                    parts.push(Part::Markdown(piece(start, offset)));
                    let (name, argument) = rest.split_once(' ').unwrap_or((rest, ""));
                    open = Some((name, argument.trim(), body.line_at(offset)));
                }
                (Some((name, _, opened)), false) => {
                    let what = format!("\"::: {rest}\" stands inside \"::: {name}\" of line {opened}");
                    writer.complain(
                        body.path,
                        body.line_at(offset),
                        what,
                        "Close the first with ::: before it.".to_owned(),
                    );
                    return parts;
                }
                (None, true) => {
                    let what = "\":::\" closes nothing".to_owned();
                    writer.complain(body.path, body.line_at(offset), what, "Remove it, or open one: ::: do".to_owned());
                }
            }
            start = offset + line.len();
        }
        offset += line.len();
    }
    if let Some((name, _, line)) = open {
        let what = format!("\"::: {name}\" is not closed");
        writer.complain(body.path, line, what, "Add a line ::: after it.".to_owned());
    } else {
        parts.push(Part::Markdown(piece(start, offset)));
    }
    parts
}
