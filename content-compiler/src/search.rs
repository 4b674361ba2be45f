//! What the search index is made of: every page, section, question, term, myth, help line and source in plain words.

mod lexicon;
mod plain;

use guide_model::{Article, Block, HeadingLevel, Page, PageImprint, PageSummary, Place, Source, Text, plain_text};
use guide_search::{Entry, Kind, Target};

use crate::readability;
pub(crate) use lexicon::ReadLexicon;
use plain::Plain;

/// The entries of the whole guide. A part stands after what it is a part of.
pub(crate) fn entries<'a>(
    heads: impl Iterator<Item = (&'a PageSummary, &'a PageImprint)>,
    articles: &[Article],
    sources: &[Source],
) -> Vec<Entry> {
    let mut list = EntryList::default();
    for ((summary, imprint), article) in heads.zip(articles) {
        if article.page != Page::NotFound {
            list.add_page(summary, imprint, article);
        }
    }
    sources.iter().for_each(|source| list.add_source(source));
    list.entries
}

#[derive(Default)]
struct EntryList {
    entries: Vec<Entry>,
    /// Where the list of sources stands, to which the sources belong.
    evidence: Option<usize>,
    /// Where the page stands that is being read, its last second-level heading, and its last heading of any level.
    page: usize,
    section: usize,
    last: usize,
}

impl EntryList {
    fn add(&mut self, entry: Entry) -> usize {
        self.entries.push(entry);
        self.entries.len() - 1
    }

    fn add_page(&mut self, summary: &PageSummary, imprint: &PageImprint, article: &Article) {
        let mut body = Plain::default();
        body.inlines(&article.purpose);
        article.key_points.iter().for_each(|point| body.inlines(point));
        body.line(&imprint.description);
        let page = self.add(Entry {
            kind: Kind::Page,
            target: Target::Place(Place { page: article.page, anchor: None }),
            parent: None,
            title: summary.title.to_string(),
            also: summary.short_title.to_string(),
            body: body.into_text(),
        });
        if article.page == Page::Evidence {
            self.evidence = Some(page);
        }
        (self.page, self.section, self.last) = (page, page, page);
        article.blocks.iter().for_each(|block| self.add_block(article.page, block));
    }

    fn add_block(&mut self, page: Page, block: &Block) {
        match block {
            Block::Heading { level, id, text } => self.add_heading(page, *level, *id, plain_text(text)),
            Block::Faq(groups) => {
                for group in groups.iter() {
                    self.add_heading(page, HeadingLevel::Two, group.id, group.title.to_string());
                    for entry in group.questions {
                        let body = Plain::of(|body| body.blocks(&entry.answer));
                        self.add_part(Kind::Question, (page, entry.id.to_string()), entry.question, "", body);
                    }
                }
            }
            Block::Myths(myths) => {
                for myth in myths.iter() {
                    let body = Plain::of(|body| {
                        body.blocks(&myth.answer);
                        body.inlines(&myth.how_sure);
                    });
                    self.add_part(Kind::Myth, (page, myth.id.to_string()), myth.claim, "", body);
                }
            }
            Block::Glossary(terms) => {
                for term in terms.iter() {
                    let also: Vec<&str> = term.also.iter().map(|name| name.as_str()).collect();
                    let body = Plain::of(|body| body.inlines(&term.meaning));
                    self.add_part(Kind::Term, (page, term.id.to_string()), term.term, &also.join(", "), body);
                }
            }
            Block::HelpLines(help) => {
                for place in help.places {
                    let body = Plain::of(|body| body.help(place));
                    self.add_part(Kind::Section, (page, format!("help-{}", place.id)), place.name, "", body);
                }
            }
            block => {
                let mut body = Plain::after(std::mem::take(&mut self.entries[self.last].body));
                body.block(block);
                self.entries[self.last].body = body.into_text();
            }
        }
    }

    fn add_heading(&mut self, page: Page, level: HeadingLevel, id: Text, title: String) {
        let parent = if level == HeadingLevel::Two { self.page } else { self.section };
        self.last = self.add(Entry {
            kind: Kind::Section,
            target: Target::Place(Place { page, anchor: Some(id.to_string()) }),
            parent: Some(parent),
            title,
            also: String::new(),
            body: String::new(),
        });
        if level == HeadingLevel::Two {
            self.section = self.last;
        }
    }

    /// Adds what stands in a list under the last heading.
    fn add_part(&mut self, kind: Kind, (page, id): (Page, String), title: Text, also: &str, body: String) {
        self.add(Entry {
            kind,
            target: Target::Place(Place { page, anchor: Some(id) }),
            parent: Some(self.last),
            title: title.to_string(),
            also: also.to_owned(),
            body,
        });
    }

    fn add_source(&mut self, source: &Source) {
        let entry = &source.entry;
        let body = Plain::of(|body| {
            source.findings.iter().take(1).for_each(|finding| body.line(beginning(&finding.result)));
        });
        self.add(Entry {
            kind: Kind::Source,
            target: Target::Source(entry.id.clone()),
            parent: self.evidence,
            title: entry.title.clone(),
            also: format!("{}, {}", first_authors(&entry.authors), entry.year),
            body,
        });
    }
}

/// By how many authors a source can be found.
const MOST_AUTHORS: usize = 3;
/// The first sentence of a finding that ends behind so many bytes is the last one that a result can show.
const FINDING_LENGTH: usize = 120;

fn first_authors(authors: &str) -> &str {
    authors.match_indices(", ").nth(MOST_AUTHORS - 1).map_or(authors, |(end, _)| &authors[..end])
}

/// The first sentences of a finding. All of them would make the index larger by a fifth.
fn beginning(finding: &str) -> &str {
    let mut end = 0;
    for sentence in readability::sentences(finding) {
        end += sentence.len();
        if end > FINDING_LENGTH {
            break;
        }
    }
    finding[..end].trim_end()
}

#[cfg(test)]
mod tests {
    use super::{beginning, first_authors};

    #[test]
    fn of_many_authors_three_are_named() {
        assert_eq!(
            first_authors("Zarate CA Jr, Singh JB, Carlson PJ, Brutsche NE"),
            "Zarate CA Jr, Singh JB, Carlson PJ"
        );
        assert_eq!(first_authors("Wan LB"), "Wan LB");
    }

    #[test]
    fn a_finding_ends_with_a_sentence() {
        let long =
            "It helped 71 of 100 people on the day after, who had not been helped by 2 medicines before they came.";
        let finding = format!("{long} {long} {long}");
        assert_eq!(beginning(&finding), format!("{long} {long}"));
        assert_eq!(beginning("A hint."), "A hint.");
    }
}
