//! The story of a synapse: one drawing whose layers come and go, and the steps as a list.
//!
//! Radio buttons choose the step and the style sheet does the rest, so it works without any script. Where it cannot,
//! and on paper, every step stands in the list.

mod player;
mod scene;
mod shapes;

use guide_model::{List, Standing, StoryStep, Text};

use crate::article::inlines;
use crate::content::words;
use crate::markup::{Element, element};
use crate::routes::Base;

pub use player::StoryPlayer;

/// The name that the buttons of all steps share.
const STEP_GROUP: &str = "story-step";

/// Draws the story of a synapse, step by step.
pub fn story(base: Base, steps: List<StoryStep>) -> Element {
    let all = element("input").class("story__all-box").attribute("type", "checkbox");
    let choices = numbered(steps).flat_map(|(number, step)| choice(number, step));
    let ids: Vec<Text> = steps.iter().map(|step| step.id).collect();
    let panel = |(number, step): (usize, &'static StoryStep)| {
        let before = number.checked_sub(2).and_then(|place| ids.get(place));
        panel(base, number, step, before.copied(), ids.get(number).copied())
    };
    let stage = element("div")
        .class("story__stage")
        .child(scene::scene())
        .child(
            element("fieldset")
                .class("story__choices")
                .child(element("legend").class("visually-hidden").child(words::STORY_CHOOSE))
                .children(choices),
        )
        .child(element("ol").class("story__steps").attribute("role", "list").children(numbered(steps).map(panel)));
    element("figure")
        .class("story")
        .child(element("figcaption").class("story__title").child(words::STORY_TITLE))
        .child(element("p").class("story__sketch").child(words::STORY_SKETCH))
        .child(element("label").class("story__all").child(all).child(words::STORY_ALL))
        .child(stage)
}

fn numbered(steps: List<StoryStep>) -> impl Iterator<Item = (usize, &'static StoryStep)> {
    (1..).zip(steps)
}

/// The button of a step. Its mark shows that it is chosen: the first one is so before any button was pressed.
fn choice(number: usize, step: &'static StoryStep) -> [Element; 2] {
    let name = name_place(&step.id);
    let button = element("input")
        .class("story__button")
        .id(button_place(&step.id))
        .attribute("type", "radio")
        .attribute("name", STEP_GROUP)
        .attribute("value", step.id)
        .attribute("aria-labelledby", name.clone())
        .attribute("aria-describedby", caption_place(&step.id));
    let mark = element("span")
        .class(format!("story__mark in-{}", step.id))
        .attribute("data-number", number.to_string())
        .attribute("aria-hidden", "true");
    let title = element("span").class("visually-hidden").child(format!(" {}", step.title));
    let label = element("label")
        .class("story__choice")
        .id(name)
        .attribute("for", button_place(&step.id))
        .child(number.to_string())
        .child(title)
        .child(mark);
    [button, label]
}

/// What is said of a step, with the ways to the steps before and after it.
fn panel(base: Base, number: usize, step: &'static StoryStep, before: Option<Text>, after: Option<Text>) -> Element {
    // Keyboards and screen readers have the buttons themselves.
    let way = |class: &'static str, word: &'static str, to: Text| {
        element("label").class(class).attribute("for", button_place(&to)).child(word)
    };
    let ways = element("p")
        .class("story__ways")
        .attribute("aria-hidden", "true")
        .children(before.map(|to| way("story__way", words::PREVIOUS_PAGE, to)))
        .children(after.map(|to| way("story__way story__way--next", words::NEXT_PAGE, to)));
    let standing = element("span")
        .class(format!("story__standing story__standing--{}", step.standing.as_str()))
        .child(standing(step.standing));
    element("li")
        .class(format!("story__step in-{}", step.id))
        .id(format!("step-{}", step.id))
        .child(
            element("p")
                .class("story__facts")
                .child(element("span").class("story__number").child(format!("{} {number}", words::STORY_STEP)))
                .child(" ")
                .child(standing),
        )
        .child(element("h3").class("story__name").child(step.title))
        .child(element("p").class("story__caption").id(caption_place(&step.id)).children(inlines(base, step.caption)))
        .child(element("p").class("visually-hidden").child(format!("{} {}", words::STORY_DRAWING, step.drawing)))
        .child(ways)
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::WellEstablished => words::STANDING_WELL_ESTABLISHED,
        Standing::SupportedInPeople => words::STANDING_SUPPORTED_IN_PEOPLE,
        Standing::AnimalsOnly => words::STANDING_ANIMALS_ONLY,
        Standing::Debated => words::STANDING_DEBATED,
    }
}

/// Id of a step's button.
fn button_place(id: &str) -> String {
    format!("story-{id}")
}

/// Id of the words that name a step's button.
fn name_place(id: &str) -> String {
    format!("story-{id}-name")
}

/// Id of what is said of a step.
fn caption_place(id: &str) -> String {
    format!("story-{id}-caption")
}
