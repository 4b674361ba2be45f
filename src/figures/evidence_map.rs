//! Draws the trials as marks: when, how large, for or against. Below them stands the same as a list.
//!
//! The map is a grid of years and results, whose cells hold marks one below the other. So marks never overlap, keep
//! room for a finger, and the style sheet can turn the map by a quarter where the page is wide.

mod mark;
mod placing;

use guide_model::{List, TrialMark, TrialResult, TrialTreatment};

use self::mark::Mark;
use self::placing::{Year, years};
use crate::article::{citation_mark, in_page_link, inlines};
use crate::content::words;
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// The trials as marks on a map, how to read it, and the trials one by one.
pub fn evidence_map(base: Base, trials: List<TrialMark>) -> Element {
    let band = |result: &TrialResult| {
        element("span")
            .class(format!("evidence-map__band evidence-map__band--{}", result.as_str()))
            .child(result_name(*result))
    };
    // Each mark's name says the result, so that the bands' headings are for the eye.
    let bands = element("div")
        .class("evidence-map__bands")
        .attribute("aria-hidden", "true")
        .children(TrialResult::ALL.iter().map(band));
    let plane = element("div")
        .class("evidence-map__plane")
        .child(bands)
        .children(years(trials).iter().map(year))
        .child(element("p").class("evidence-map__choose").child(words::MAP_CHOOSE));
    element("figure")
        .class("figure evidence-map")
        .child(element("figcaption").class("figure__title").child(words::MAP_TITLE))
        .child(paragraph(words::FIGURE_HOW_TO_READ, words::MAP_HOW_TO_READ))
        .children(legend())
        .child(plane)
        .child(element("p").class("evidence-map__warning").child(words::MAP_NO_VOTES))
        .child(element("ol").class("evidence-map__trials").children(trials.iter().map(|trial| row(base, trial))))
}

fn paragraph(title: &'static str, text: &'static str) -> Element {
    element("p").class("evidence-map__reading").child(element("strong").child(format!("{title}. "))).child(text)
}

/// What shapes mean, and what sizes mean.
fn legend() -> [Element; 2] {
    /// Numbers of people whose marks are shown.
    const SIZES: [u32; 3] = [20, 100, 400];
    let entry = |people: u32, treatment: TrialTreatment, name: String| {
        element("li").child(picture(people, treatment)).child(name)
    };
    let shape = |treatment: &TrialTreatment| entry(SIZES[1], *treatment, treatment_name(*treatment).to_owned());
    let size = |people: u32| entry(people, TrialTreatment::Drip, format!("{people} {}", words::MAP_PEOPLE));
    let list = || element("ul").class("evidence-map__legend");
    [list().children(TrialTreatment::ALL.iter().map(shape)), list().children(SIZES.map(size))]
}

/// A year: its name, and a cell for each result.
fn year(year: &Year<'static>) -> Element {
    let cell = |(result, trials): (&TrialResult, &Vec<&'static TrialMark>)| {
        element("div")
            .class(format!("evidence-map__cell evidence-map__cell--{}", result.as_str()))
            .children(trials.iter().map(|trial| mark(trial)))
    };
    let class =
        if year.follows_a_gap { "evidence-map__year evidence-map__year--after-gap" } else { "evidence-map__year" };
    element("div")
        .class(class)
        .child(element("span").class("evidence-map__when").child(year.year.to_string()))
        .children(TrialResult::ALL.iter().zip(&year.cells).map(cell))
}

/// A mark, which leads to the trial's row in the list.
fn mark(trial: &'static TrialMark) -> Element {
    let name = format!("{} {}: {}. {}.", trial.name, trial.year, result_name(trial.result), facts(trial));
    in_page_link(&place(trial))
        .class("evidence-map__mark")
        .child(picture(trial.people, trial.treatment))
        .child(element("span").class("evidence-map__name").child(name))
}

fn picture(people: u32, treatment: TrialTreatment) -> Element {
    let mark = Mark::of(people, treatment);
    element("svg")
        .class(format!("evidence-map__shape evidence-map__shape--{}", treatment.as_str()))
        .attribute("viewBox", format!("0 0 {} {}", mark.side, mark.side))
        .attribute("width", mark.side.to_string())
        .attribute("height", mark.side.to_string())
        .attribute("aria-hidden", "true")
        .child(element("path").attribute("d", mark.path))
}

/// A trial in the list.
fn row(base: Base, trial: &'static TrialMark) -> Element {
    let source = element("p")
        .class("evidence-map__source")
        .child(link(base.source(&trial.source)).child(format!("{}, {}", trial.name, trial.year)))
        .child(element("sup").class("cites cites--apart").child(citation_mark(trial.citation)));
    let result = element("span")
        .class(format!("evidence-map__result evidence-map__result--{}", trial.result.as_str()))
        .child(result_name(trial.result));
    let compared = format!("{}: {}", words::SOURCE_COMPARATOR, trial.comparator);
    element("li")
        .class("evidence-map__trial")
        .id(place(trial))
        .child(element("div").class("evidence-map__head").child(source).child(result))
        .child(element("p").class("evidence-map__facts").child(facts(trial)).child(element("span").child(compared)))
        .child(element("p").children(inlines(base, trial.sentence)))
}

fn facts(trial: &TrialMark) -> String {
    format!("{}, {} {}", treatment_name(trial.treatment), trial.people, words::MAP_PEOPLE)
}

/// Id of a trial's row.
fn place(trial: &TrialMark) -> String {
    format!("trial-{}", trial.source)
}

fn treatment_name(treatment: TrialTreatment) -> &'static str {
    match treatment {
        TrialTreatment::Drip => words::MAP_DRIP,
        TrialTreatment::Spray => words::MAP_SPRAY,
        TrialTreatment::OtherRoute => words::MAP_OTHER_ROUTE,
    }
}

fn result_name(result: TrialResult) -> &'static str {
    match result {
        TrialResult::Better => words::MAP_BETTER,
        TrialResult::NoClearDifference => words::MAP_NO_CLEAR_DIFFERENCE,
        TrialResult::Worse => words::MAP_WORSE,
    }
}
