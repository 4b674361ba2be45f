//! The form as static markup. Only the app can answer it, so without scripts it is not shown.

use guide_model::{Article, Block, CalloutKind, plain_text};

use super::visit::Field;
use crate::content::words;
use crate::markup::{Element, element};

/// Id of the heading.
const HEADING_ID: &str = "reminder-heading";
/// Id of what the field for the title says of itself.
const TITLE_NOTE_ID: &str = "reminder-title-note";
/// Id of the form.
pub(super) const FORM_ID: &str = "reminder";
/// Id of the part that cannot be used before the app is there.
pub(super) const FIELDS_ID: &str = "reminder-fields";
/// Id of the line that says what came of it.
pub(super) const STATUS_ID: &str = "reminder-status";

/// The form. The checklists that stand above it can go into the entry.
pub fn form(article: &Article) -> Element {
    let lists = tick(words::REMINDER_LISTS, words::REMINDER_LISTS_NOTE, checklists_above(article));
    let day = field(Field::Day, "date", words::REMINDER_DAY, "");
    let time = field(Field::Time, "time", words::REMINDER_TIME, "");
    let title = field(Field::Title, "text", words::REMINDER_NAME, words::REMINDER_NAME_NOTE);
    let status = element("span")
        .class("reminder__status")
        .id(STATUS_ID)
        .attribute("role", "status")
        .attribute("data-with-app", "");
    let make = element("button").attribute("type", "submit").class("button").child(words::REMINDER_MAKE);
    let fields = element("fieldset")
        .class("reminder__fields")
        .id(FIELDS_ID)
        .attribute("disabled", "")
        .child(element("p").class("reminder__note").child(words::REMINDER_INTRODUCTION))
        .child(element("div").class("reminder__when").child(day).child(time))
        .child(title)
        .child(lists)
        .child(element("p").class("reminder__tools").child(make).child(status));
    element("form")
        .class("reminder")
        .id(FORM_ID)
        .attribute("method", "dialog")
        .attribute("novalidate", "")
        .attribute("autocomplete", "off")
        .attribute("aria-labelledby", HEADING_ID)
        .child(element("h3").id(HEADING_ID).child(words::REMINDER_HEADING))
        .child(fields)
}

fn field(field: Field, kind: &'static str, label: &'static str, note: &'static str) -> Element {
    let name = field.as_str();
    let input = element("input").attribute("type", kind).id(name).attribute("name", name);
    let input = match field {
        Field::Title => input
            .attribute("value", words::REMINDER_NEUTRAL)
            .attribute("maxlength", "100")
            .attribute("aria-describedby", TITLE_NOTE_ID),
        _ => input.attribute("aria-describedby", STATUS_ID),
    };
    let note = (!note.is_empty()).then(|| element("span").class("reminder__note").id(TITLE_NOTE_ID).child(note));
    element("p")
        .class("reminder__field")
        .child(element("label").class("reminder__label").attribute("for", name).child(label))
        .children(note)
        .child(input)
}

fn tick(label: &'static str, note: &'static str, lists: String) -> Element {
    let name = Field::Lists.as_str();
    let input =
        element("input").attribute("type", "checkbox").id(name).attribute("name", name).attribute("value", lists);
    element("label")
        .class("reminder__tick")
        .child(input)
        .child(element("span").child(format!("{label} ")).child(element("small").child(note)))
}

/// The checklists that stand above the form, as plain lines.
fn checklists_above(article: &Article) -> String {
    let mut lines = String::new();
    for block in article.blocks {
        match block {
            Block::Reminder => break,
            Block::Callout { kind: CalloutKind::Checklist, title, blocks, .. } => {
                lines.extend(title.iter().flat_map(|title| [title.as_str(), "\n"]));
                for block in *blocks {
                    let Block::List { items, .. } = block else { continue };
                    items.iter().for_each(|item| lines.extend(["- ", &plain_text(&item.text), "\n"]));
                }
            }
            _ => {}
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use guide_model::{Inline, List, ListItem, Page, Text};

    use super::*;

    fn checklist(title: &str, line: &str) -> Block {
        let text = List::keep(vec![Inline::Text(Text::keep(line)), Inline::Citation(List::EMPTY)]);
        let items = List::keep(vec![ListItem { text, blocks: List::EMPTY }]);
        let blocks = List::keep(vec![Block::List { start: None, items }]);
        Block::Callout { kind: CalloutKind::Checklist, title: Some(Text::keep(title)), id: None, blocks }
    }

    #[test]
    fn the_lists_above_the_form_are_in_it_as_plain_lines() {
        let blocks = vec![checklist("My bag", "A pen."), checklist("Before", "Eat."), Block::Reminder];
        let below = checklist("After", "Rest.");
        let article = Article {
            page: Page::TreatmentDay,
            purpose: List::EMPTY,
            key_points: List::EMPTY,
            related: List::EMPTY,
            sections: List::EMPTY,
            blocks: List::keep(blocks.into_iter().chain([below]).collect()),
            citations: List::EMPTY,
            terms: List::EMPTY,
        };
        assert_eq!(checklists_above(&article), "My bag\n- A pen.\nBefore\n- Eat.\n");
    }
}
