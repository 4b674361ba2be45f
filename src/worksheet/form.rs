//! The worksheet's form as static markup: complete on paper and without the app.

use guide_model::{DecisionAid, Statement, Text};

use super::sheet::{MOST_OWN_QUESTIONS, TICKED, Weight, own_question_field};
use crate::content::words;
use crate::markup::{Element, element};

/// Id of the button that adds a field for an own question.
pub(super) const MORE_ID: &str = "worksheet-more";

/// The fields. The app shows more of the fields for own questions as they fill.
pub fn form(aid: DecisionAid) -> Element {
    element("div")
        .class("worksheet__form")
        .child(element("h3").child(words::WORKSHEET_MATTERS))
        .child(element("p").child(words::WORKSHEET_FIT))
        .children(aid.statements.iter().map(|set| weights(set.title, set.statements.all())))
        .child(element("h3").id(DecisionAid::QUESTIONS_ID).child(words::WORKSHEET_QUESTIONS))
        .children(aid.questions.iter().map(|set| questions(set.title, set.questions.all())))
        .child(own_questions())
        .child(element("h3").child(words::WORKSHEET_NOTES))
        .children(aid.notes.iter().map(note))
}

/// What readers call a weight.
pub(super) fn weight_name(weight: Weight) -> &'static str {
    match weight {
        Weight::ALot => words::WORKSHEET_A_LOT,
        Weight::ALittle => words::WORKSHEET_A_LITTLE,
        Weight::Not => words::WORKSHEET_NOT,
    }
}

fn group(title: impl Into<crate::markup::Node>) -> Element {
    element("fieldset").class("worksheet__group").child(element("legend").child(title))
}

fn weights(title: Text, statements: &'static [Statement]) -> Element {
    let statement = |statement: &'static Statement| {
        let choice = |weight: Weight| {
            let button = element("input")
                .attribute("type", "radio")
                .attribute("name", statement.id)
                .attribute("value", weight.as_str());
            element("label").class("worksheet__choice").child(button).child(weight_name(weight))
        };
        element("fieldset")
            .class("worksheet__statement")
            .id(statement.id)
            .child(element("legend").child(statement.text))
            .child(element("div").class("worksheet__choices").children(Weight::ALL.map(choice)))
    };
    group(title).children(statements.iter().map(statement))
}

fn questions(title: Text, questions: &'static [Statement]) -> Element {
    let question = |question: &'static Statement| {
        let tick = element("input")
            .attribute("type", "checkbox")
            .id(question.id)
            .attribute("name", question.id)
            .attribute("value", TICKED);
        element("label").class("worksheet__question").child(tick).child(element("span").child(question.text))
    };
    group(title).children(questions.iter().map(question))
}

fn own_questions() -> Element {
    let field = |number: usize| {
        let input = element("input")
            .attribute("type", "text")
            .attribute("name", own_question_field(number))
            .attribute("aria-label", format!("{} {number}", words::WORKSHEET_OWN_LABEL))
            .attribute("autocomplete", "off")
            .attribute("maxlength", "200");
        let line = element("p").class("worksheet__own").child(input);
        if number > 3 { line.attribute("hidden", "") } else { line }
    };
    // The app shows the button and answers it.
    let more =
        element("button").attribute("type", "button").class("button").id(MORE_ID).child(words::WORKSHEET_OWN_MORE);
    group(words::WORKSHEET_OWN)
        .children((1..=MOST_OWN_QUESTIONS).map(field))
        .child(element("p").class("worksheet__more").attribute("data-with-app", "").attribute("hidden", "").child(more))
}

fn note(note: &'static Statement) -> Element {
    let field = element("textarea")
        .id(note.id)
        .attribute("name", note.id)
        .attribute("rows", "2")
        .attribute("autocomplete", "off")
        .attribute("maxlength", "600");
    element("p")
        .class("worksheet__note")
        .child(element("label").attribute("for", note.id).child(note.text))
        .child(field)
}
