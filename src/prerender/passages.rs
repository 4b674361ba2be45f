//! The passages of a text as plain words, and the sources they cite.

use guide_model::{Block, CitationMark, Inline, List, plain_text};

/// The words of a block, without markup.
pub(super) fn words_of(block: &'static Block) -> String {
    passages(block).iter().map(|passage| plain_text(passage)).collect::<Vec<_>>().join(" ")
}

/// The numbers of the sources that blocks cite, in order of first mention.
pub(super) fn cited_by_blocks(blocks: List<Block>) -> Vec<CitationMark> {
    cited(blocks.iter().flat_map(passages))
}

/// The numbers of the sources that passages cite, in order of first mention.
pub(super) fn cited(passages: impl IntoIterator<Item = List<Inline>>) -> Vec<CitationMark> {
    let mut marks: Vec<CitationMark> = Vec::new();
    for mark in passages.into_iter().flat_map(|passage| passage.iter().flat_map(marks_in)) {
        if !marks.iter().any(|known| known.number == mark.number) {
            marks.push(mark);
        }
    }
    marks
}

/// Every passage of a block, what is nested in it included; pictures and lists of records hold none.
fn passages(block: &'static Block) -> Vec<List<Inline>> {
    match *block {
        Block::Paragraph(text) | Block::Heading { text, .. } => vec![text],
        Block::List { items, .. } => {
            let item = |item: &'static guide_model::ListItem| {
                std::iter::once(item.text).chain(item.blocks.iter().flat_map(passages)).collect::<Vec<_>>()
            };
            items.iter().flat_map(item).collect()
        }
        Block::Table { rows, .. } => rows.iter().flat_map(|row| row.iter().copied()).collect(),
        Block::Callout { blocks, .. } => blocks.iter().flat_map(passages).collect(),
        _ => Vec::new(),
    }
}

fn marks_in(inline: &'static Inline) -> Vec<CitationMark> {
    match *inline {
        Inline::Citation(marks) => marks.to_vec(),
        Inline::Strong(inner) | Inline::Emphasis(inner) => inner.iter().flat_map(marks_in).collect(),
        Inline::Link { text, .. } | Inline::Term { text, .. } => text.iter().flat_map(marks_in).collect(),
        Inline::Text(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use guide_model::{ListItem, Text};

    use super::*;

    fn passage(words: &'static str, number: u16) -> List<Inline> {
        let mark = CitationMark { number, mention: 1 };
        List::keep(vec![Inline::Text(Text::keep(words)), Inline::Citation(List::keep(vec![mark]))])
    }

    #[test]
    fn what_is_nested_counts_and_each_source_once() {
        let nested = List::keep(vec![Block::Paragraph(passage("under it", 2))]);
        let items = List::keep(vec![ListItem { text: passage("a point", 3), blocks: nested }]);
        let blocks = List::keep(vec![Block::List { start: None, items }, Block::Paragraph(passage("again", 3))]);
        assert_eq!(cited_by_blocks(blocks).iter().map(|mark| mark.number).collect::<Vec<_>>(), [3, 2]);
        assert_eq!(blocks.iter().map(words_of).collect::<Vec<_>>(), ["a point under it", "again"]);
    }
}
