//! Every passage of an article, in reading order: what readers see, as runs of inlines.

#![allow(dead_code, reason = "each test file uses a part of it")]

use guide_model::{Article, Block, CitationMark, Figure, Inline, List, Text, plain_text};

/// All passages of an article. A figure is one passage: its words, its numbers, its source.
pub fn passages(article: &Article) -> Vec<Vec<Inline>> {
    let mut all = vec![article.purpose.to_vec()];
    all.extend(article.key_points.iter().map(|point| point.to_vec()));
    all.extend(in_blocks(&article.blocks));
    all
}

/// All passages of some blocks.
pub fn in_blocks(blocks: &[Block]) -> Vec<Vec<Inline>> {
    blocks.iter().flat_map(in_block).collect()
}

fn in_block(block: &Block) -> Vec<Vec<Inline>> {
    match *block {
        Block::Heading { text, .. } | Block::Paragraph(text) => vec![text.to_vec()],
        Block::List { items, .. } => {
            items.iter().flat_map(|item| std::iter::once(item.text.to_vec()).chain(in_blocks(&item.blocks))).collect()
        }
        Block::Table { caption, header, rows } => {
            let cells = header.iter().chain(rows.iter().flat_map(|row| row.iter()));
            std::iter::once(caption.to_vec()).chain(cells.map(|cell| cell.to_vec())).collect()
        }
        Block::Callout { blocks, .. } => in_blocks(&blocks),
        Block::Figure(figure) => vec![in_figure(&figure)],
        Block::Chart(chart) => {
            let rows = chart.rows.iter().map(|row| format!("{}: {} and {}", row.label, row.treatment, row.comparator));
            let rows = rows.collect::<Vec<_>>().join("; ");
            vec![cited(Text::keep(format!("{}. {}. {rows}", chart.title, chart.who)), chart.citation)]
        }
        Block::Timeline(timeline) => {
            timeline.moments.iter().flat_map(|moment| moment.happenings).map(|words| words.to_vec()).collect()
        }
        Block::Story(steps) => steps.iter().map(|step| step.caption.to_vec()).collect(),
        Block::EvidenceMap(trials) => trials
            .iter()
            .map(|trial| {
                let mut words = trial.sentence.to_vec();
                words.push(Inline::Citation(List::keep(vec![trial.citation])));
                words
            })
            .collect(),
        Block::Faq(groups) => {
            groups.iter().flat_map(|group| group.questions).flat_map(|entry| in_blocks(&entry.answer)).collect()
        }
        Block::Myths(myths) => {
            myths.iter().flat_map(|myth| in_blocks(&myth.answer).into_iter().chain([myth.how_sure.to_vec()])).collect()
        }
        Block::Glossary(terms) => terms.iter().map(|term| term.meaning.to_vec()).collect(),
        Block::HelpLines(help) => help
            .places
            .iter()
            .flat_map(|place| {
                let emergency = place.citation.map(|mark| cited(place.emergency, mark));
                place.lines.iter().map(|line| line.text.to_vec()).chain(emergency)
            })
            .collect(),
        Block::DecisionAid(aid) => {
            let statements = aid.statements.iter().flat_map(|set| set.statements);
            let questions = aid.questions.iter().flat_map(|set| set.questions);
            statements.chain(questions).chain(aid.notes).map(|line| vec![Inline::Text(line.text)]).collect()
        }
        Block::Claims
        | Block::Features
        | Block::Evidence
        | Block::SiteMap
        | Block::SearchList(_)
        | Block::Quality
        | Block::SearchBox
        | Block::Snippets
        | Block::Clinic
        | Block::Reminder => Vec::new(),
    }
}

fn in_figure(figure: &Figure) -> Vec<Inline> {
    let Figure { title, who, time, outcome, not_outcome, certainty_reason, note, .. } = figure;
    let groups = figure.groups.iter().map(|group| format!("{}: {} out of 100", group.label, group.per_100));
    let groups = groups.collect::<Vec<_>>().join("; ");
    let note = note.map(|note| note.to_string()).unwrap_or_default();
    let words = format!("{title}. {who}. {time}. {outcome}. {not_outcome}. {groups}. {certainty_reason} {note}");
    cited(Text::keep(words), figure.citation)
}

fn cited(words: Text, mark: CitationMark) -> Vec<Inline> {
    vec![Inline::Text(words), Inline::Citation(List::keep(vec![mark]))]
}

/// The citation marks of a passage.
pub fn marks(passage: &[Inline]) -> Vec<CitationMark> {
    each(passage, &|inline| match inline {
        Inline::Citation(marks) => marks.to_vec(),
        _ => Vec::new(),
    })
}

/// The words that are marked as terms in a passage, each with its term's id.
pub fn terms(passage: &[Inline]) -> Vec<(String, Text)> {
    each(passage, &|inline| match inline {
        Inline::Term { id, text } => vec![(plain_text(text), *id)],
        _ => Vec::new(),
    })
}

/// The sources that a passage of an article cites.
pub fn sources(article: &Article, passage: &[Inline]) -> Vec<Text> {
    let marks = marks(passage);
    marks.iter().filter_map(|mark| article.citations.get(usize::from(mark.number) - 1)).map(|cited| cited.id).collect()
}

/// What `found` finds in the inlines of a passage and in those within them.
fn each<T>(passage: &[Inline], found: &impl Fn(&Inline) -> Vec<T>) -> Vec<T> {
    let within = |inline: &Inline| match *inline {
        Inline::Strong(text) | Inline::Emphasis(text) | Inline::Link { text, .. } | Inline::Term { text, .. } => {
            each(&text, found)
        }
        Inline::Text(_) | Inline::Citation(_) => Vec::new(),
    };
    passage.iter().flat_map(|inline| found(inline).into_iter().chain(within(inline))).collect()
}
