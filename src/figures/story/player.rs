//! The story of a synapse, and the button that goes slowly from step to step.

use std::time::Duration;

use leptos::prelude::*;

use super::STEP_GROUP;
use crate::browser;
use crate::content::words;
use crate::markup::StaticView;

/// How long a step stands: time to read the longest caption, 30 words, at 200 words a minute.
const STEP_TIME: Duration = Duration::from_secs(9);

/// The story, and a button below it for those who would rather watch. Any choice of the reader's own stops it.
#[component]
pub fn StoryPlayer(
    /// The story.
    picture: StaticView,
) -> impl IntoView {
    // False until the app runs, so that what is prerendered and what takes it over are the same.
    let is_alive = RwSignal::new(false);
    let timer = RwSignal::new(None::<IntervalHandle>);
    let stop = move || {
        if let Some(handle) = timer.try_update(Option::take).flatten() {
            handle.clear();
        }
    };
    let play = move || {
        if !browser::has_next_radio(STEP_GROUP) {
            browser::choose_first_radio(STEP_GROUP);
        }
        let next = move || {
            browser::choose_next_radio(STEP_GROUP);
            if !browser::has_next_radio(STEP_GROUP) {
                stop();
            }
        };
        timer.set(set_interval_with_handle(next, STEP_TIME).ok());
    };
    Effect::new(move |_| is_alive.set(true));
    on_cleanup(stop);
    let is_playing = move || timer.with(Option::is_some);
    let press = move |_| if is_playing() { stop() } else { play() };
    let word = move || if is_playing() { words::STORY_PAUSE } else { words::STORY_PLAY };
    let button =
        move || is_alive.get().then(|| view! { <button type="button" class="button" on:click=press>{word}</button> });
    view! {
        <div class="story-player" on:change=move |_| stop()>
            {picture}
            <p class="story-player__tools" data-with-app="">{button}</p>
        </div>
    }
}
