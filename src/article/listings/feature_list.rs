//! What clinic pages offer besides claims, and what the guide does about it.

use guide_model::{Feature, FeatureState};

use super::{labelled, place_links, ways_on};
use crate::content::words;
use crate::markup::{Element, element};
use crate::routes::Base;

/// All features.
pub fn feature_list(base: Base, features: Vec<Feature>) -> Element {
    element("ol").class("claims").children(features.into_iter().map(|feature| entry(base, feature)))
}

fn entry(base: Base, feature: Feature) -> Element {
    let words = words();
    let places = place_links(base, &feature.places, &feature.place_names);
    element("li")
        .class("claim")
        .id(feature.id)
        .child(
            element("p").class(format!("verdict verdict--{}", feature.state.as_str())).child(state_name(feature.state)),
        )
        .child(labelled(words.feature_clinics, feature.feature))
        .child(labelled(words.feature_guide, feature.answer))
        .child(ways_on(words.feature_places, places))
}

fn state_name(state: FeatureState) -> &'static str {
    let words = words();
    match state {
        FeatureState::Offered => words.feature_offered,
        FeatureState::Instead => words.feature_instead,
        FeatureState::Refused => words.feature_refused,
        FeatureState::Planned => words.feature_planned,
    }
}
