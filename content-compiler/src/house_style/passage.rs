//! A passage as the rules see it: its sentences, and the sources each of them cites.

use guide_model::Inline;

use crate::readability;

/// What kind of text a passage is: some rules hold for some kinds only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PassageKind {
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell,
    /// A definition, a judgment or a purpose in the guide's own words: it needs no source.
    OwnWords,
    /// A title, a heading, a caption, a question: words without a full stop.
    Title,
}

impl PassageKind {
    /// Whether a passage of this kind must cite a source.
    pub(crate) const fn states_facts(self) -> bool {
        matches!(self, PassageKind::Paragraph | PassageKind::Item)
    }
}

/// A passage of text.
#[derive(Clone, Debug)]
pub(crate) struct Passage {
    pub(crate) kind: PassageKind,
    pub(crate) sentences: Vec<Sentence>,
}

/// A sentence and the sources it cites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// Its words, without citations.
    pub(crate) text: String,
    /// Ids of the sources it cites.
    pub(crate) cites: Vec<String>,
}

/// Citations travel through the splitting of sentences as these signs, which no text holds (Unicode's private use).
const FIRST_MARK: u32 = 0xE000;

impl Passage {
    /// The passage of some inlines; `source` names the source of a citation number.
    pub(crate) fn new<'a>(kind: PassageKind, inlines: &[Inline], source: impl Fn(u16) -> &'a str) -> Passage {
        let mut text = String::new();
        add_marked(inlines, &mut text);
        let sentence = |marked: &str| {
            let cites = marked.chars().filter_map(number_of_mark).map(|number| source(number).to_owned()).collect();
            let text: String = marked.chars().filter(|sign| number_of_mark(*sign).is_none()).collect();
            Sentence { text: text.trim().to_owned(), cites }
        };
        let sentences = readability::sentences(&text).map(sentence).filter(|sentence| !sentence.text.is_empty());
        Passage { kind, sentences: sentences.collect() }
    }

    /// A passage without citations.
    pub(crate) fn plain(kind: PassageKind, text: &str) -> Passage {
        let sentences = readability::sentences(text)
            .map(|text| Sentence { text: text.trim().to_owned(), cites: Vec::new() })
            .filter(|sentence| !sentence.text.is_empty());
        Passage { kind, sentences: sentences.collect() }
    }

    /// The sources of the whole passage.
    pub(crate) fn cites(&self) -> impl Iterator<Item = &str> {
        self.sentences.iter().flat_map(|sentence| sentence.cites.iter().map(String::as_str))
    }
}

fn add_marked(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => text.push_str(words),
            Inline::Strong(inner) | Inline::Emphasis(inner) => add_marked(inner, text),
            Inline::Link { text: inner, .. } | Inline::Term { text: inner, .. } => add_marked(inner, text),
            Inline::Citation(marks) => {
                text.extend(marks.iter().filter_map(|mark| char::from_u32(FIRST_MARK + u32::from(mark.number))));
            }
        }
    }
}

fn number_of_mark(sign: char) -> Option<u16> {
    let is_mark = ('\u{E000}'..='\u{F8FF}').contains(&sign);
    is_mark.then(|| u32::from(sign) - FIRST_MARK).and_then(|number| u16::try_from(number).ok())
}
