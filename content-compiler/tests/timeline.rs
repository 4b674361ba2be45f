//! Timelines: what is refused, and what becomes of them.

mod content_folder;

use content_folder::{BODY_LINE, ContentFolder, TestResult};
use guide_model::{Block, Page, Timeline, plain_text};

const FILE: &str = "en/timelines/visit.toml";

const VISIT: &str = r#"title = "A visit"
tracks = ["Spray", "Drip"]

[[moment]]
when = "0 minutes"
title = "The dose begins"
text = [
  "You spray it [@zarate-2006].",
  "It runs [@zarate-2006].",
]

[[moment]]
when = "The next day"
title = "You rest"
text = ["Rest at home [@zarate-2006]."]
"#;

/// A page that shows the timeline on the first line of its body.
fn folder() -> ContentFolder {
    ContentFolder::valid().file(FILE, VISIT).body("::: timeline visit\n:::\n")
}

fn shown(folder: &ContentFolder) -> Result<Timeline, Box<dyn std::error::Error>> {
    let site = folder.compiled()??;
    let blocks = site.article(Page::Benefits).map(|article| article.blocks).ok_or("no such page")?;
    let timeline = |block: &Block| if let Block::Timeline(timeline) = block { Some(*timeline) } else { None };
    Ok(blocks.iter().find_map(timeline).ok_or("no timeline")?)
}

#[test]
fn a_timeline_has_its_moments_with_a_text_for_each_track_or_for_all() -> TestResult {
    let timeline = shown(&folder())?;
    assert_eq!((timeline.id.as_str(), timeline.title.as_str()), ("visit", "A visit"));
    assert_eq!(timeline.tracks.iter().map(|track| track.as_str()).collect::<Vec<_>>(), ["Spray", "Drip"]);
    let moments: Vec<(&str, &str, Vec<String>)> = timeline
        .moments
        .iter()
        .map(|moment| {
            let texts = moment.happenings.iter().map(|text| plain_text(text)).collect();
            (moment.when.as_str(), moment.title.as_str(), texts)
        })
        .collect();
    let expected = [
        ("0 minutes", "The dose begins", vec!["You spray it.".to_owned(), "It runs.".to_owned()]),
        ("The next day", "You rest", vec!["Rest at home.".to_owned()]),
    ];
    assert_eq!(moments, expected);
    Ok(())
}

#[test]
fn a_timeline_of_one_track_needs_no_tracks() -> TestResult {
    let folder = folder().changed(FILE, "tracks = [\"Spray\", \"Drip\"]\n", "").changed(
        FILE,
        "  \"It runs [@zarate-2006].\",\n",
        "",
    );
    assert!(shown(&folder)?.tracks.is_empty());
    Ok(())
}

#[test]
fn a_link_can_lead_to_a_timeline() -> TestResult {
    folder().page(Page::Faq, "See [the visit](page:benefits#timeline-visit).\n\n::: listing faq\n:::\n").passes()
}

#[test]
fn an_unknown_timeline_is_refused_and_the_nearest_named() -> TestResult {
    let body = |name: &str| ContentFolder::valid().file(FILE, VISIT).body(&format!("\n::: timeline {name}\n:::\n"));
    let line = BODY_LINE + 1;
    body("visits").is_refused(
        &format!("en/pages/benefits.md:{line}: there is no timeline \"visits\""),
        "Did you mean \"visit\"? Add it as en/timelines/visits.toml.",
    )?;
    body("history").is_refused(
        &format!("en/pages/benefits.md:{line}: there is no timeline \"history\""),
        "Add it as en/timelines/history.toml.",
    )
}

#[test]
fn a_timeline_shown_twice_is_refused() -> TestResult {
    let body = "::: timeline visit\n:::\n\n::: timeline visit\n:::\n";
    folder().body(body).is_refused(
        &format!(
            "en/pages/benefits.md:{}: the id \"timeline-visit\" is already used on this page, in \
             en/pages/benefits.md:{BODY_LINE}",
            BODY_LINE + 3
        ),
        "Give one of the two another id: ## Words {#timeline-visit-2}",
    )
}

#[test]
fn an_unknown_field_is_refused() -> TestResult {
    folder().changed(FILE, "title = \"You rest\"", "title = \"You rest\"\nfeel = \"tired\"").is_refused(
        "en/timelines/visit.toml:15: unknown field `feel`, expected one of `when`, `title`, `text`",
        "Correct the entry; CONTRIBUTING.md lists the fields.",
    )
}

#[test]
fn a_timeline_without_moments_is_refused() -> TestResult {
    folder().file(FILE, "title = \"A visit\"\n").is_refused(
        "en/timelines/visit.toml:1: the timeline has no moments",
        "Add a [[moment]] with when, title and text for each of them.",
    )
}

#[test]
fn a_track_alone_is_refused() -> TestResult {
    folder()
        .changed(FILE, "[\"Spray\", \"Drip\"]", "[\"Spray\"]")
        .changed(FILE, "  \"It runs [@zarate-2006].\",\n", "")
        .is_refused(
            "en/timelines/visit.toml:2: the timeline has only the track \"Spray\"",
            "Name 2 or more tracks, or leave out tracks.",
        )
}

#[test]
fn words_that_are_empty_are_refused() -> TestResult {
    folder()
        .changed(FILE, "when = \"The next day\"", "when = \" \"")
        .is_refused("en/timelines/visit.toml:13: the field \"when\" is empty", "Write a few words.")?;
    folder()
        .changed(FILE, "title = \"You rest\"", "title = \"\"")
        .is_refused("en/timelines/visit.toml:14: the field \"title\" is empty", "Write a few words.")
}

#[test]
fn another_number_of_texts_than_of_tracks_is_refused() -> TestResult {
    folder().changed(FILE, "[\"Rest at home [@zarate-2006].\"]", "[]").is_refused(
        "en/timelines/visit.toml:15: the moment \"The next day\" has 0 texts, and the timeline 2 tracks",
        "Write one text for each track, in their order, or one text for all.",
    )?;
    folder().changed(FILE, "tracks = [\"Spray\", \"Drip\"]\n", "").is_refused(
        "en/timelines/visit.toml:6: the moment \"0 minutes\" has 2 texts, and the timeline 0 tracks",
        "Write one text, or name the tracks.",
    )
}

#[test]
fn a_text_without_a_source_is_refused_on_its_line() -> TestResult {
    folder().changed(FILE, "It runs [@zarate-2006].", "It runs.").is_refused(
        "en/timelines/visit.toml:9: this passage cites no source",
        "Cite one: [@zarate-2006]. If it states no fact about the treatment, end it with [@-].",
    )
}

#[test]
fn a_title_that_promises_is_refused_on_its_line() -> TestResult {
    folder().changed(FILE, "title = \"You rest\"", "title = \"A miracle\"").is_refused(
        "en/timelines/visit.toml:14: \"miracle\" promises more than the evidence can hold",
        "Say what was measured; only quoted words of others may promise.",
    )
}

#[test]
fn a_moment_that_speaks_of_suicide_names_help_itself() -> TestResult {
    let text = "Rest at home [@zarate-2006]";
    let moment =
        |more: &str| folder().changed(FILE, text, &format!("Thoughts of suicide may come [@zarate-2006]{more}"));
    moment("").is_refused(
        "en/timelines/visit.toml:15: this section speaks of suicide and names no help",
        "Add a sentence with [988](tel:988) or a link to page:get-help.",
    )?;
    moment(". Call [988](tel:988)").passes()
}

#[test]
fn a_text_has_3_sentences_at_most() -> TestResult {
    folder()
        .changed(FILE, "It runs [@zarate-2006].", "It runs. One. Two. Three [@zarate-2006].")
        .is_refused("en/timelines/visit.toml:9: the passage has 4 sentences", "Use 3 or fewer, or split it.")
}
