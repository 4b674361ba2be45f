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
    let places = place_links(base, &feature.places, &feature.place_names);
    element("li")
        .class("claim")
        .id(feature.id)
        .child(
            element("p").class(format!("verdict verdict--{}", feature.state.as_str())).child(state_name(feature.state)),
        )
        .child(labelled(words::FEATURE_CLINICS, feature.feature))
        .child(labelled(words::FEATURE_GUIDE, feature.answer))
        .child(ways_on(words::FEATURE_PLACES, places))
}

fn state_name(state: FeatureState) -> &'static str {
    match state {
        FeatureState::Offered => words::FEATURE_OFFERED,
        FeatureState::Instead => words::FEATURE_INSTEAD,
        FeatureState::Refused => words::FEATURE_REFUSED,
        FeatureState::Planned => words::FEATURE_PLANNED,
    }
}
