//! The story of a synapse: what is refused in its file, and what becomes of it.

mod content_folder;

use content_folder::{ContentFolder, TestResult};
use guide_model::{Block, Page, Place, Standing, StoryStep};

const STORY: &str = r#"[[step]]
id = "rest"
title = "A synapse at rest"
standing = "well-established"
caption = "Cells pass messages on [@zarate-2006]."
drawing = "Two cells face each other."

[[step]]
id = "block"
title = "The plug"
standing = "animals-only"
caption = """
A receptor closes.
It opens later [@zarate-2006].
"""
drawing = "One receptor holds a plug."
"#;

fn folder() -> ContentFolder {
    ContentFolder::valid().body("## Steps\n\n::: listing synapse-story\n:::\n").file("en/story.toml", STORY)
}

fn steps() -> Result<Vec<StoryStep>, Box<dyn std::error::Error>> {
    let site = folder().compiled()??;
    let article = site.article(Page::Benefits).ok_or("no page")?;
    let story =
        article.blocks.iter().find_map(|block| if let Block::Story(steps) = block { Some(*steps) } else { None });
    Ok(story.ok_or("no story")?.to_vec())
}

#[test]
fn the_steps_become_part_of_the_page() -> TestResult {
    let steps = steps()?;
    let told: Vec<_> = steps.iter().map(|step| (step.id.as_str(), step.title.as_str(), step.standing)).collect();
    assert_eq!(
        told,
        [("rest", "A synapse at rest", Standing::WellEstablished), ("block", "The plug", Standing::AnimalsOnly)]
    );
    assert_eq!(steps[1].drawing, "One receptor holds a plug.");
    Ok(())
}

#[test]
fn a_step_is_a_place_to_link_to_and_cites_for_its_page() -> TestResult {
    folder().page(Page::Faq, "See [the plug](page:benefits#step-block).\n").passes()?;
    let site = folder().compiled()??;
    assert_eq!(site.sources[0].cited_by, [Place::try_from("benefits".to_owned())?]);
    Ok(())
}

#[test]
fn a_page_without_its_story_is_refused() -> TestResult {
    let told = folder().without("en/story.toml").compiled()?.err().map(|problems| problems.to_string());
    assert!(told.unwrap_or_default().contains("en/story.toml"));
    Ok(())
}

#[test]
fn a_story_of_one_step_is_refused() -> TestResult {
    let (first, _) = STORY.split_once("\n\n").unwrap_or_default();
    folder().file("en/story.toml", first).is_refused("en/story.toml:1: the story has 1 step", "Write 2 or more.")
}

#[test]
fn a_step_that_is_not_drawn_is_refused() -> TestResult {
    folder().changed("en/story.toml", "id = \"block\"", "id = \"blok\"").is_refused(
        "en/story.toml:9: nothing is drawn for the step \"blok\"",
        "Did you mean \"block\"? Known: rest, stress, block, brake, burst, ampa, growth, contacts.",
    )
}

#[test]
fn a_step_told_twice_is_refused() -> TestResult {
    folder().changed("en/story.toml", "id = \"block\"", "id = \"rest\"").is_refused(
        "en/story.toml:9: the id \"step-rest\" is already used on this page, in en/story.toml:2",
        "Give one of the two another id: ## Words {#step-rest-2}",
    )
}

#[test]
fn an_unknown_standing_is_refused() -> TestResult {
    folder().changed("en/story.toml", "\"animals-only\"", "\"likely\"").is_refused(
        "en/story.toml:11: \"likely\" does not say how settled a step is",
        "Write well-established, supported-in-people, animals-only or debated.",
    )
}

#[test]
fn a_drawing_without_words_is_refused() -> TestResult {
    folder()
        .changed("en/story.toml", "One receptor holds a plug.", " ")
        .is_refused("en/story.toml:16: the drawing of the step \"block\" is empty", "Say it in plain words.")
}

#[test]
fn a_caption_without_a_source_is_refused() -> TestResult {
    folder().changed("en/story.toml", "Cells pass messages on [@zarate-2006].", "Cells pass messages on.").is_refused(
        "en/story.toml:5: this passage cites no source",
        "Cite one: [@zarate-2006]. If it states no fact about the treatment, end it with [@-].",
    )
}

#[test]
fn a_mistake_in_a_caption_is_refused_on_its_own_line() -> TestResult {
    folder().changed("en/story.toml", "It opens later [@zarate-2006].", "It opens later [@nobody].").is_refused(
        "en/story.toml:14: cites the source \"nobody\", which does not exist",
        "Add the source to sources.toml or correct the id.",
    )
}

#[test]
fn a_drawing_in_words_that_promise_is_refused() -> TestResult {
    folder().changed("en/story.toml", "One receptor holds a plug.", "A cure is drawn.").is_refused(
        "en/story.toml:16: \"cure\" promises more than the evidence can hold",
        "Say what was measured; only quoted words of others may promise.",
    )
}

#[test]
fn a_story_before_any_heading_is_refused() -> TestResult {
    let folder = ContentFolder::valid().body("::: listing synapse-story\n:::\n").file("en/story.toml", STORY);
    folder.is_refused(
        "en/story.toml:2: a third-level heading (###) stands before any second-level one (##)",
        "Begin with ##.",
    )
}

#[test]
fn a_field_that_does_not_exist_is_refused() -> TestResult {
    let told = folder().changed("en/story.toml", "drawing = \"One", "picture = \"One").compiled()?.err();
    let told = told.map(|problems| problems.to_string()).unwrap_or_default();
    assert!(told.starts_with("content/en/story.toml:16: unknown field `picture`"), "{told}");
    Ok(())
}
