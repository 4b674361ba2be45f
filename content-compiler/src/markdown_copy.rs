//! A page as plain Markdown: every word a reader sees, and nothing of how it is built.
//!
//! Signatures stand under this copy: a changed word changes it, and a change of files, fields or code does not.

use guide_model::{
    Article, Block, Chart, CitationMark, CitedSource, Claim, DecisionAid, Feature, Figure, HeadingLevel, HelpDirectory,
    Inline, LinkTarget, List, ListItem, Source, StoryStep, Timeline, TrialMark,
};

/// What a copy draws on besides the article.
#[derive(Clone, Copy)]
pub(crate) struct Records<'a> {
    pub(crate) claims: &'a [Claim],
    pub(crate) features: &'a [Feature],
    pub(crate) sources: &'a [Source],
}

/// The copy of a page.
pub(crate) fn markdown_copy(title: &str, article: &Article, records: Records<'_>) -> String {
    let mut copy = Copy { text: String::new(), citations: article.citations, records };
    copy.line(&format!("# {title}"));
    copy.paragraph(article.purpose);
    for point in article.key_points {
        copy.item("- ", *point);
    }
    copy.blocks(article.blocks);
    copy.text
}

struct Copy<'a> {
    text: String,
    citations: List<CitedSource>,
    records: Records<'a>,
}

impl Copy<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push_str("\n\n");
    }

    fn paragraph(&mut self, inlines: List<Inline>) {
        let words = self.inlines(inlines);
        self.line(&words);
    }

    fn item(&mut self, mark: &str, inlines: List<Inline>) {
        let words = self.inlines(inlines);
        self.line(&format!("{mark}{words}"));
    }

    fn inlines(&self, inlines: List<Inline>) -> String {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> String {
        match *inline {
            Inline::Text(text) => text.to_string(),
            Inline::Strong(inner) => format!("**{}**", self.inlines(inner)),
            Inline::Emphasis(inner) => format!("*{}*", self.inlines(inner)),
            Inline::Term { text, .. } => self.inlines(text),
            Inline::Link { target, text } => format!("[{}]({})", self.inlines(text), address(target)),
            Inline::Citation(marks) => marks.iter().map(|mark| self.citation(*mark)).collect(),
        }
    }

    fn citation(&self, mark: CitationMark) -> String {
        let source = self.citations.get(usize::from(mark.number) - 1);
        source.map(|source| format!(" [@{}]", source.id)).unwrap_or_default()
    }

    fn blocks(&mut self, blocks: List<Block>) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &'static Block) {
        match *block {
            Block::Heading { level, text, .. } => {
                let mark = match level {
                    HeadingLevel::Two => "## ",
                    HeadingLevel::Three => "### ",
                };
                self.item(mark, text);
            }
            Block::Paragraph(text) => self.paragraph(text),
            Block::List { start, items } => self.list(start, items),
            Block::Table { caption, header, rows } => {
                self.paragraph(caption);
                self.row(header);
                rows.iter().for_each(|row| self.row(*row));
            }
            Block::Callout { kind, title, blocks, .. } => {
                self.line(&format!("**{}**", title.map_or(kind.as_str(), |title| title.as_str())));
                self.blocks(blocks);
            }
            Block::Figure(ref figure) => self.figure(figure),
            // Each is written in its own words here, with its sources.
            Block::Chart(ref chart) => self.chart(chart),
            Block::Timeline(ref timeline) => self.timeline(timeline),
            Block::Story(steps) => self.story(steps),
            Block::EvidenceMap(trials) => self.evidence_map(trials),
            Block::DecisionAid(ref aid) => self.decision_aid(aid),
            Block::Faq(groups) => {
                for group in groups {
                    self.line(&format!("## {}", group.title));
                    for question in group.questions {
                        self.line(&format!("### {}", question.question));
                        self.blocks(question.answer);
                    }
                }
            }
            Block::Myths(myths) => {
                for myth in myths {
                    self.line(&format!("### “{}” ({})", myth.claim, myth.verdict.as_str()));
                    self.blocks(myth.answer);
                    self.paragraph(myth.how_sure);
                }
            }
            Block::Glossary(terms) => {
                for term in terms {
                    let also: String = term.also.iter().map(|name| format!(", {name}")).collect();
                    self.line(&format!("### {}{also}", term.term));
                    self.paragraph(term.meaning);
                }
            }
            Block::HelpLines(ref help) => self.help(help),
            Block::Claims => self.claims(),
            Block::Evidence => self.evidence(),
            Block::Features => self.features(),
            // Made of other pages' titles, of measurements, of the frame's words.
            Block::SearchBox
            | Block::SiteMap
            | Block::SearchList(_)
            | Block::Quality
            | Block::Snippets
            | Block::Clinic
            | Block::Reminder => {}
        }
    }

    fn list(&mut self, start: Option<u32>, items: List<ListItem>) {
        for (number, item) in (start.unwrap_or_default()..).zip(items) {
            let mark = if start.is_some() { format!("{number}. ") } else { "- ".to_owned() };
            self.item(&mark, item.text);
            self.blocks(item.blocks);
        }
    }

    fn row(&mut self, cells: List<List<Inline>>) {
        let cells: Vec<String> = cells.iter().map(|cell| self.inlines(*cell)).collect();
        self.line(&format!("| {} |", cells.join(" | ")));
    }

    fn figure(&mut self, figure: &Figure) {
        self.line(&format!("**{}**", figure.title));
        self.line(&format!("{}; {}.", figure.who, figure.time));
        for group in figure.groups {
            let compared = if group.is_comparator { " (comparison group)" } else { "" };
            let range = group.range.map(|(low, high)| format!(" ({low} to {high})")).unwrap_or_default();
            let people = group.people.map(|people| format!(", {people} people")).unwrap_or_default();
            let label = group.label;
            self.line(&format!("- {label}{compared}: {}{range} out of 100 {}{people}", group.per_100, figure.outcome));
        }
        self.line(&format!("The others {}.", figure.not_outcome));
        let source = self.citation(figure.citation);
        self.line(&format!("{}: {}{source}", figure.certainty.as_str(), figure.certainty_reason));
        if let Some(note) = figure.note {
            self.line(&note);
        }
    }

    fn chart(&mut self, chart: &Chart) {
        self.line(&format!("**{}**", chart.title));
        self.line(&format!("{}; {}. {} and {}, out of 100:", chart.who, chart.time, chart.treatment, chart.comparator));
        for row in chart.rows {
            self.line(&format!("- {}: {} and {}", row.label, row.treatment, row.comparator));
        }
        let source = self.citation(chart.citation);
        self.line(&format!("{}: {}{source}", chart.certainty.as_str(), chart.certainty_reason));
        chart.note.iter().for_each(|note| self.line(note));
    }

    fn timeline(&mut self, timeline: &Timeline) {
        self.line(&format!("**{}**", timeline.title));
        for moment in timeline.moments {
            self.line(&format!("- {}: {}", moment.when, moment.title));
            for (place, happening) in moment.happenings.iter().enumerate() {
                let track = timeline.tracks.get(place).map(|track| format!("{track}: ")).unwrap_or_default();
                let words = self.inlines(*happening);
                self.line(&format!("  {track}{words}"));
            }
        }
    }

    fn story(&mut self, steps: List<StoryStep>) {
        for (number, step) in (1..).zip(steps) {
            let words = self.inlines(step.caption);
            self.line(&format!("{number}. {} ({}): {words} {}", step.title, step.standing.as_str(), step.drawing));
        }
    }

    fn evidence_map(&mut self, trials: List<TrialMark>) {
        for trial in trials {
            let words = self.inlines(trial.sentence);
            let source = self.citation(trial.citation);
            let facts = format!("{}, {} people, {}", trial.year, trial.people, trial.comparator);
            self.line(&format!("- {} ({facts}; {}): {words}{source}", trial.name, trial.result.as_str()));
        }
    }

    fn decision_aid(&mut self, aid: &DecisionAid) {
        let sets = aid.statements.iter().map(|set| (set.title, set.statements));
        for (title, lines) in sets.chain(aid.questions.iter().map(|set| (set.title, set.questions))) {
            self.line(&format!("### {title}"));
            lines.iter().for_each(|line| self.line(&format!("- {}", line.text)));
        }
        aid.notes.iter().for_each(|note| self.line(&format!("- {}", note.text)));
    }

    fn help(&mut self, help: &HelpDirectory) {
        for place in help.places {
            self.line(&format!("### {} ({})", place.name, place.emergency));
            for line in place.lines {
                let words = self.inlines(line.text);
                let ways =
                    [line.phone, line.sms, line.sms_body, line.url].map(|way| way.map_or("", |way| way.as_str()));
                self.line(&format!("- {}: {words} {}", line.name, ways.join(" ")));
            }
        }
        self.line(&help.last_checked);
    }

    fn claims(&mut self) {
        for claim in self.records.claims {
            let sources = claim.sources.join(", ");
            let verdict = claim.verdict.as_str();
            self.line(&format!("- {} ({verdict}): {} {} [{sources}]", claim.claim, claim.why, claim.say_instead));
        }
    }

    fn features(&mut self) {
        for feature in self.records.features {
            self.line(&format!("- {} ({}): {}", feature.feature, feature.state.as_str(), feature.answer));
        }
    }

    /// The sources by id: readers see them sorted, whatever their order in the file.
    fn evidence(&mut self) {
        let mut sources: Vec<&Source> = self.records.sources.iter().collect();
        sources.sort_by(|left, right| left.entry.id.cmp(&right.entry.id));
        for source in sources {
            let entry = &source.entry;
            self.line(&format!("- {}: {}. {}, {}", entry.id, entry.authors, entry.title, entry.year));
            for finding in &source.findings {
                let limits = finding.limitations.as_deref().unwrap_or_default();
                self.line(&format!("  {} {limits}", finding.result));
            }
        }
    }
}

fn address(target: LinkTarget) -> String {
    match target {
        LinkTarget::Page { page, anchor: None } => format!("page:{}", page.as_str()),
        LinkTarget::Page { page, anchor: Some(anchor) } => format!("page:{}#{anchor}", page.as_str()),
        LinkTarget::Anchor(anchor) => format!("#{anchor}"),
        LinkTarget::Source(id) => format!("source:{id}"),
        LinkTarget::File(file) => format!("file:{}", file.as_str()),
        LinkTarget::External(address) => address.to_string(),
    }
}
