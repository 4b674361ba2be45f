//! The decision aid: what a reader may mark, ask and take along.

use serde::{Deserialize, Serialize};

use crate::{List, Text};

/// The decision aid's words: statements to weigh, questions to pick, notes to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionAid {
    /// Statements, each to be marked "matters a lot", "a little" or "not".
    pub statements: List<StatementSet>,
    /// Questions to take to a visit.
    pub questions: List<QuestionSet>,
    /// What the reader may write down: medicines tried, health, goals.
    pub notes: List<Statement>,
}

impl DecisionAid {
    /// Id of the whole worksheet.
    pub const ID: &'static str = "worksheet";
    /// Id of its questions.
    pub const QUESTIONS_ID: &'static str = "questions";
    /// The ids of its parts, which links may lead to.
    pub const PARTS: [&'static str; 2] = [DecisionAid::ID, DecisionAid::QUESTIONS_ID];
}

/// Statements that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementSet {
    /// What they are about.
    pub title: Text,
    /// The statements.
    pub statements: List<Statement>,
}

/// Questions that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionSet {
    /// When to ask them.
    pub title: Text,
    /// The questions.
    pub questions: List<Statement>,
}

/// A line of the decision aid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Unique within the decision aid; the form field's name.
    pub id: Text,
    /// Its words.
    pub text: Text,
}
