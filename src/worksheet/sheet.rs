//! What a reader marked and wrote: plain data, read from the form's fields and written back to them.

use std::collections::BTreeMap;

use guide_model::{DecisionAid, Statement};

/// How much a statement matters to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// A lot.
    ALot,
    /// A little.
    ALittle,
    /// Not at all.
    Not,
}

impl Weight {
    /// Every weight, heaviest first.
    pub const ALL: [Weight; 3] = [Weight::ALot, Weight::ALittle, Weight::Not];

    /// The value of the form's field.
    pub const fn as_str(self) -> &'static str {
        match self {
            Weight::ALot => "lot",
            Weight::ALittle => "little",
            Weight::Not => "not",
        }
    }
}

/// The value of a ticked question.
pub const TICKED: &str = "yes";
/// The most own questions a reader can write: what fits the page that is printed.
pub const MOST_OWN_QUESTIONS: usize = 8;

/// The name of the field of an own question, counted from 1.
pub fn own_question_field(number: usize) -> String {
    format!("own-{number}")
}

/// A filled worksheet: the values of its fields by their names. Empty fields are not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet(BTreeMap<String, String>);

impl Sheet {
    /// Takes fields with their values; what the worksheet does not have is left out, so that a form changed by the host,
    /// or an old stored sheet, does no harm.
    pub fn of(aid: DecisionAid, fields: impl IntoIterator<Item = (String, String)>) -> Sheet {
        let known = field_names(aid);
        let is_kept = |(name, value): &(String, String)| !value.trim().is_empty() && known.contains(name);
        Sheet(fields.into_iter().filter(is_kept).collect())
    }

    /// Reads a stored sheet; `None` if it is not one.
    pub fn from_stored(aid: DecisionAid, text: &str) -> Option<Sheet> {
        let sheet = Sheet::of(aid, form_urlencoded::parse(text.as_bytes()).into_owned());
        (text.is_empty() || !sheet.is_empty()).then_some(sheet)
    }

    /// The sheet as it is stored: as web forms are written (`application/x-www-form-urlencoded`).
    pub fn to_stored(&self) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.0).finish()
    }

    /// The fields and their values.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether nothing is marked or written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The statements that the reader gave this weight.
    pub fn weighed(&self, aid: DecisionAid, weight: Weight) -> Vec<Statement> {
        let statements = aid.statements.iter().flat_map(|set| set.statements);
        statements.filter(|statement| self.value(&statement.id) == Some(weight.as_str())).copied().collect()
    }

    /// The questions to ask: those picked, then the reader's own.
    pub fn questions(&self, aid: DecisionAid) -> Vec<String> {
        let picked = aid.questions.iter().flat_map(|set| set.questions);
        let picked = picked.filter(|question| self.value(&question.id) == Some(TICKED));
        let own = (1..=MOST_OWN_QUESTIONS).filter_map(|number| self.value(&own_question_field(number)));
        picked.map(|question| question.text.to_string()).chain(own.map(|question| question.trim().to_owned())).collect()
    }

    /// The notes that hold something, with what was written.
    pub fn notes(&self, aid: DecisionAid) -> Vec<(Statement, String)> {
        let note = |note: &Statement| Some((*note, self.value(&note.id)?.trim().to_owned()));
        aid.notes.iter().filter_map(note).collect()
    }

    /// How many fields for own questions the form needs: those in use and an empty one, 3 at least.
    pub fn own_question_fields(&self) -> usize {
        let last = (1..=MOST_OWN_QUESTIONS).rev().find(|number| self.value(&own_question_field(*number)).is_some());
        last.map_or(3, |last| (last + 1).clamp(3, MOST_OWN_QUESTIONS))
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

/// The names of all fields of the worksheet.
pub fn field_names(aid: DecisionAid) -> Vec<String> {
    let statements = aid.statements.iter().flat_map(|set| set.statements);
    let questions = aid.questions.iter().flat_map(|set| set.questions);
    let named = statements.chain(questions).chain(aid.notes).map(|line| line.id.to_string());
    named.chain((1..=MOST_OWN_QUESTIONS).map(own_question_field)).collect()
}

#[cfg(test)]
mod tests {
    use guide_model::{List, QuestionSet, StatementSet, Text};

    use super::*;

    fn line(id: &str) -> Statement {
        Statement { id: Text::keep(id), text: Text::keep(format!("Words of {id}.")) }
    }

    fn aid() -> DecisionAid {
        let title = Text::keep("A set");
        DecisionAid {
            statements: List::keep(vec![StatementSet {
                title,
                statements: List::keep(vec![line("soon"), line("memory")]),
            }]),
            questions: List::keep(vec![QuestionSet { title, questions: List::keep(vec![line("ask-cost")]) }]),
            notes: List::keep(vec![line("note-fear")]),
        }
    }

    fn sheet(fields: &[(&str, &str)]) -> Sheet {
        Sheet::of(aid(), fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    #[test]
    fn statements_are_told_apart_by_weight() {
        let sheet = sheet(&[("soon", "lot"), ("memory", "not")]);
        assert_eq!(sheet.weighed(aid(), Weight::ALot), [line("soon")]);
        assert_eq!(sheet.weighed(aid(), Weight::ALittle), []);
        assert_eq!(sheet.weighed(aid(), Weight::Not), [line("memory")]);
    }

    #[test]
    fn own_questions_follow_the_picked_ones() {
        let sheet = sheet(&[("own-2", " Who drives me? "), ("ask-cost", "yes")]);
        assert_eq!(sheet.questions(aid()), ["Words of ask-cost.", "Who drives me?"]);
    }

    #[test]
    fn empty_and_unknown_fields_are_left_out() {
        assert!(sheet(&[("note-fear", "  \n"), ("password", "x"), ("own-9", "x")]).is_empty());
    }

    #[test]
    fn a_sheet_comes_back_from_storage_as_it_was() {
        let sheet = sheet(&[("soon", "lot"), ("note-fear", "\"needles\" & more")]);
        assert_eq!(Sheet::from_stored(aid(), &sheet.to_stored()), Some(sheet));
        assert_eq!(Sheet::from_stored(aid(), ""), Some(Sheet::default()));
        assert_eq!(Sheet::from_stored(aid(), "<html>"), None);
        assert_eq!(Sheet::from_stored(aid(), r#"{"soon":3}"#), None);
    }

    #[test]
    fn there_is_always_room_for_one_more_own_question() {
        assert_eq!(sheet(&[]).own_question_fields(), 3);
        assert_eq!(sheet(&[("own-3", "x")]).own_question_fields(), 4);
        assert_eq!(sheet(&[("own-8", "x")]).own_question_fields(), MOST_OWN_QUESTIONS);
    }
}
