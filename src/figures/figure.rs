//! Draws a number record: its caption, an icon array for each group, what must stand beside it, and the same numbers as a table.

use guide_model::{Certainty, CitationMark, Figure, FigureLayout, Group, Text};

use super::icon_array::IconArray;
use super::range_bar::{NUMBERS, NUMBERS_Y, RangeBar, VIEW_BOX};
use super::sentences;
use crate::article::citation_mark;
use crate::content::words;
use crate::markup::{Element, element};

/// A picture of numbers.
pub fn figure(figure: &'static Figure) -> Element {
    let warning = (figure.layout == FigureLayout::Separate)
        .then(|| element("p").class("figure__warning").child(words::FIGURE_SEPARATE));
    let details = element("details")
        .class("figure__details")
        .child(element("summary").child(words::FIGURE_TABLE))
        .child(data_table(figure))
        .child(
            element("p")
                .child(element("strong").child(format!("{}. ", words::FIGURE_HOW_TO_READ)))
                .child(words::FIGURE_HOW_TO_READ_TEXT),
        );
    element("figure")
        .class(format!("figure figure--{}", figure.kind.as_str()))
        .id(format!("figure-{}", figure.id))
        .child(caption(figure.title, figure.citation))
        .children(warning)
        .child(element("ul").class("figure__groups").children(figure.groups.iter().map(|group| drawn(figure, group))))
        .children(figure.note.map(|note| element("p").class("figure__note").child(note)))
        .child(facts(figure.who, figure.time, figure.certainty, figure.certainty_reason))
        .child(details)
}

/// One group: its number, its picture, its sentence. The picture is hidden from screen readers: the sentence says it all.
fn drawn(figure: &'static Figure, group: &'static Group) -> Element {
    let array = IconArray::of(group.per_100);
    let comparator = group.is_comparator.then(|| element("span").class("figure__tag").child(words::FIGURE_COMPARATOR));
    let mut class = "figure__group".to_owned();
    if group.is_comparator {
        class.push_str(" figure__group--comparator");
    }
    if group.range.is_some() {
        class.push_str(" figure__group--range");
    }
    let picture = element("svg")
        .class("figure__array")
        .attribute("viewBox", "0 0 100 100")
        .attribute("width", "150")
        .attribute("height", "150")
        .attribute("aria-hidden", "true")
        .child(element("path").class("figure__empty").attribute("d", array.empty))
        .child(element("path").class("figure__filled").attribute("d", array.filled));
    // The sentence below says it too, and says it whole.
    let count = element("p")
        .class("figure__count")
        .attribute("aria-hidden", "true")
        .child(group.per_100.to_string())
        .child(element("span").child(format!(" {}", words::OUT_OF_100)));
    element("li")
        .class(class)
        .child(element("p").class("figure__label").child(group.label).child(" ").children(comparator))
        .child(count)
        .child(picture)
        .child(element("p").class("figure__sentence").child(sentences::both_framings(
            figure,
            group,
            words::OUT_OF_100_PEOPLE,
        )))
        .children(drawn_range(group))
}

/// From which to which number the truth may lie, drawn and said.
fn drawn_range(group: &Group) -> Vec<Element> {
    let (Some(range), Some(in_words)) = (group.range, sentences::range(group)) else { return Vec::new() };
    let bar = RangeBar::of(group.per_100, range);
    let line = |class: &'static str, path: String| element("path").class(class).attribute("d", path);
    let number = |(x, number): (&'static str, &'static str)| {
        element("text").class("figure__number").attribute("x", x).attribute("y", NUMBERS_Y).child(number)
    };
    let picture = element("svg")
        .class("figure__range")
        .attribute("viewBox", VIEW_BOX)
        .attribute("aria-hidden", "true")
        .child(line("figure__scale", bar.scale.to_owned()))
        .child(line("figure__band", bar.band))
        .child(line("figure__found", bar.found))
        .children(NUMBERS.map(number));
    let sentence = format!("{} {in_words}.", words::FIGURE_RANGE_SENTENCE);
    vec![picture, element("p").class("figure__likely").child(sentence)]
}

/// The title of a picture, with its source.
pub(super) fn caption(title: Text, citation: CitationMark) -> Element {
    let source = element("sup").class("cites").child(citation_mark(citation));
    element("figcaption").class("figure__title").child(title).child(source)
}

/// What must stand beside numbers: who was studied, when, and how sure we are.
pub(super) fn facts(who: Text, time: Text, certainty: Certainty, reason: Text) -> Element {
    let certainty = match certainty {
        Certainty::FairlySure => words::FAIRLY_SURE,
        Certainty::NotVerySure => words::NOT_VERY_SURE,
        Certainty::VeryUnsure => words::VERY_UNSURE,
    };
    let facts = [
        (words::FIGURE_WHO, who.to_string()),
        (words::FIGURE_WHEN, time.to_string()),
        (words::FIGURE_HOW_SURE, format!("{certainty}. {reason}")),
    ];
    element("dl").class("figure__facts").children(
        facts.map(|(name, fact)| element("div").child(element("dt").child(name)).child(element("dd").child(fact))),
    )
}

fn data_table(figure: &'static Figure) -> Element {
    let has_range = figure.groups.iter().any(|group| group.range.is_some());
    let column = |name: &'static str| element("th").attribute("scope", "col").child(name);
    let row = |group: &'static Group| {
        let range = sentences::range(group).unwrap_or_else(|| "–".to_owned());
        element("tr")
            .child(element("th").attribute("scope", "row").child(group.label))
            .child(element("td").child(group.per_100.to_string()))
            .children(has_range.then(|| element("td").child(range)))
    };
    let columns = element("tr")
        .child(column(words::FIGURE_GROUP))
        .child(column(words::FIGURE_PER_100))
        .children(has_range.then(|| column(words::FIGURE_RANGE)));
    element("table")
        .child(element("caption").child(figure.title))
        .child(element("thead").child(columns))
        .child(element("tbody").children(figure.groups.iter().map(row)))
}
