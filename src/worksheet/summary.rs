//! The summary of a worksheet: one page to take to a visit.

use guide_model::{Date, DecisionAid};

use super::sheet::{Sheet, Weight};
use crate::content::words;
use crate::markup::{Element, element};

/// Id of the summary's heading.
const TITLE_ID: &str = "my-summary";

/// What the reader marked, put in order, and on which day, if that is known.
///
/// `data-filled` tells paper that there is something to print.
pub(super) fn summary(aid: DecisionAid, sheet: &Sheet, today: Option<Date>) -> Element {
    let section = element("section")
        .class("summary")
        .attribute("aria-labelledby", TITLE_ID)
        .child(element("h3").id(TITLE_ID).child(words::WORKSHEET_SUMMARY));
    if sheet.is_empty() {
        return section.child(element("p").child(words::WORKSHEET_SUMMARY_EMPTY));
    }
    let weighed = Weight::ALL.map(|weight| {
        let statements = sheet.weighed(aid, weight);
        part(weight_title(weight), statements.into_iter().map(|statement| statement.text.to_string()).collect())
    });
    let notes = sheet.notes(aid).into_iter().map(|(note, text)| {
        element("div")
            .class("summary__part")
            .child(element("h4").child(note.text))
            .child(element("p").class("summary__note").child(text))
    });
    section
        .attribute("data-filled", "")
        .children(weighed.into_iter().flatten())
        .children(part(words::WORKSHEET_QUESTIONS, sheet.questions(aid)))
        .children(notes)
        .child(element("p").class("summary__foot").child(foot(today)))
}

fn foot(today: Option<Date>) -> String {
    let day = today.map_or(String::new(), |day| format!(", {}", day.in_words()));
    format!("{}{day}. {}", words::GUIDE_NAME, words::WORKSHEET_SUMMARY_FOOT)
}

fn part(title: &'static str, lines: Vec<String>) -> Option<Element> {
    let is_filled = !lines.is_empty();
    let items = lines.into_iter().map(|line| element("li").child(line));
    is_filled.then(|| {
        let list = element("ul").children(items);
        element("div").class("summary__part").child(element("h4").child(title)).child(list)
    })
}

fn weight_title(weight: Weight) -> &'static str {
    match weight {
        Weight::ALot => words::WORKSHEET_SUMMARY_LOT,
        Weight::ALittle => words::WORKSHEET_SUMMARY_LITTLE,
        Weight::Not => words::WORKSHEET_SUMMARY_NOT,
    }
}

#[cfg(test)]
mod tests {
    use guide_model::{List, Statement, StatementSet, Text};

    use super::*;

    fn aid() -> DecisionAid {
        let line = |id: &str, text: &str| Statement { id: Text::keep(id), text: Text::keep(text) };
        let statements = List::keep(vec![line("soon", "I need relief soon.")]);
        DecisionAid {
            statements: List::keep(vec![StatementSet { title: Text::keep("Benefit"), statements }]),
            questions: List::EMPTY,
            notes: List::keep(vec![line("note-fear", "What I fear")]),
        }
    }

    fn html(fields: &[(&str, &str)]) -> String {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let mut html = String::new();
        summary(aid(), &Sheet::of(aid(), fields), Date::new(2026, 11, 21)).write_html(&mut html);
        html
    }

    #[test]
    fn what_was_marked_stands_under_its_weight_and_notes_stay_text() {
        let html = html(&[("soon", "lot"), ("note-fear", "<b>needles</b>")]);
        let lot = html.find(words::WORKSHEET_SUMMARY_LOT);
        assert!(lot.is_some() && lot < html.find("I need relief soon."), "{html}");
        assert!(html.contains("&lt;b&gt;needles&lt;/b&gt;"), "{html}");
        assert!(!html.contains(words::WORKSHEET_SUMMARY_NOT), "{html}");
    }

    #[test]
    fn the_day_stands_at_the_foot_unless_the_clock_has_none() {
        let guide = words::GUIDE_NAME;
        assert!(foot(Date::new(2026, 11, 21)).starts_with(&format!("{guide}, November 21, 2026. ")));
        assert!(foot(None).starts_with(&format!("{guide}. ")));
    }

    #[test]
    fn an_empty_summary_says_so_and_is_not_for_paper() {
        let html = html(&[]);
        assert!(html.contains(words::WORKSHEET_SUMMARY_EMPTY) && !html.contains("data-filled"), "{html}");
    }
}
