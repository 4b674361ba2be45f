//! The words of blocks in a row, as a search result shows a piece of them.

use guide_model::{Block, HelpPlace, Inline, plain_text};

/// Words that are gathered. What does not end like a sentence gets a stop.
#[derive(Default)]
pub(crate) struct Plain(String);

impl Plain {
    /// What is gathered by a function.
    pub(crate) fn of(gather: impl FnOnce(&mut Plain)) -> String {
        let mut plain = Plain::default();
        gather(&mut plain);
        plain.into_text()
    }

    /// Goes on after words that were gathered before.
    pub(crate) fn after(text: String) -> Plain {
        Plain(text)
    }

    /// The words.
    pub(crate) fn into_text(self) -> String {
        self.0
    }

    /// Adds a line.
    pub(crate) fn line(&mut self, line: &str) {
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        if !self.0.is_empty() {
            self.0.push(' ');
        }
        self.0.push_str(line);
        if !line.ends_with(['.', '?', '!', ':', '”', ')']) {
            self.0.push('.');
        }
    }

    /// Adds a line of a text.
    pub(crate) fn inlines(&mut self, inlines: &[Inline]) {
        self.line(&plain_text(inlines));
    }

    /// Adds blocks.
    pub(crate) fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    /// Adds a block. What is made of other pages, of records or of measurements has no words of its own.
    pub(crate) fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => self.inlines(text),
            Block::List { items, .. } => {
                for item in items.iter() {
                    self.inlines(&item.text);
                    self.blocks(&item.blocks);
                }
            }
            Block::Table { caption, rows, .. } => {
                self.inlines(caption);
                rows.iter().flat_map(|row| row.iter()).for_each(|cell| self.inlines(cell));
            }
            Block::Callout { title, blocks, .. } => {
                title.iter().for_each(|title| self.line(title));
                self.blocks(blocks);
            }
            Block::Figure(figure) => {
                self.line(&figure.title);
                self.line(&format!("{}, {}", figure.who, figure.time));
                for group in figure.groups {
                    self.line(&format!("{}: {} out of 100 {}", group.label, group.per_100, figure.outcome));
                }
            }
            Block::Chart(chart) => {
                self.line(&chart.title);
                let labels: Vec<&str> = chart.rows.iter().map(|row| row.label.as_str()).collect();
                self.line(&format!("{}: {}", chart.who, labels.join(", ")));
            }
            Block::Timeline(timeline) => {
                for moment in timeline.moments {
                    self.line(&format!("{}: {}", moment.when, moment.title));
                    moment.happenings.iter().for_each(|happening| self.inlines(happening));
                }
            }
            Block::Story(steps) => {
                for step in steps.iter() {
                    self.line(&step.title);
                    self.inlines(&step.caption);
                }
            }
            Block::EvidenceMap(trials) => {
                for trial in trials.iter() {
                    self.line(&format!("{}, {}", trial.name, trial.year));
                    self.inlines(&trial.sentence);
                }
            }
            Block::DecisionAid(aid) => {
                let statements = aid.statements.iter().flat_map(|set| set.statements);
                let questions = aid.questions.iter().flat_map(|set| set.questions);
                statements.chain(questions).chain(aid.notes).for_each(|line| self.line(&line.text));
            }
            Block::Faq(_)
            | Block::Myths(_)
            | Block::Glossary(_)
            | Block::HelpLines(_)
            | Block::Claims
            | Block::Features
            | Block::Evidence
            | Block::SiteMap
            | Block::SearchList(_)
            | Block::Quality
            | Block::SearchBox
            | Block::Snippets
            | Block::Clinic
            | Block::Reminder => {}
        }
    }

    /// Adds the help lines of a country.
    pub(crate) fn help(&mut self, place: &HelpPlace) {
        self.line(&format!("In an emergency, call {}", place.emergency));
        for line in place.lines {
            self.line(&format!("{}: {}", line.name, plain_text(&line.text)));
        }
    }
}
