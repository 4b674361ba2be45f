//! Sources, claims and features: what is refused in their files, and what becomes of them.

mod content_folder;

use content_folder::{ContentFolder, TestResult};
use guide_model::{FindingTopic, Place};

/// A number row that was confirmed, and one that was not, for the last source of the folder.
const TWO_ROWS: &str = r#"numbers = [
  { label = "felt better", percent = 50 },
  { label = "stayed well", percent = 20, checked = false },
]
"#;

/// The folder with a page that cites the first source, so that the source does not rest on its claim alone.
fn cited() -> ContentFolder {
    ContentFolder::valid().body("It helps some people [@zarate-2006].\n")
}

/// The folder with the unread source read, so that its figures may be printed.
fn all_read() -> ContentFolder {
    ContentFolder::valid().changed("sources.toml", "\"memory\"", "\"page\"")
}

fn places(written: &[&str]) -> Result<Vec<Place>, guide_model::UnknownPage> {
    written.iter().map(|place| Place::try_from((*place).to_owned())).collect()
}

// Sources.

#[test]
fn a_source_listed_twice_is_refused() -> TestResult {
    all_read()
        .changed("sources.toml", "berman-2000", "zarate-2006")
        .changed("sources.toml", "further_reading = true\n", "")
        .is_refused("sources.toml:12: the source \"zarate-2006\" is listed twice", "Keep one of the two entries.")
}

#[test]
fn a_source_without_a_web_address_is_refused() -> TestResult {
    ContentFolder::valid()
        .changed("sources.toml", "https://doi.org/10.1001/archpsyc.63.8.856", "10.1001/archpsyc.63.8.856")
        .is_refused(
            "sources.toml:1: the source \"zarate-2006\" has no web address",
            "Give `url` an address that starts with https://",
        )
}

#[test]
fn numbers_of_a_source_that_was_not_read_are_refused() -> TestResult {
    ContentFolder::valid().added("sources.toml", TWO_ROWS).is_refused(
        "sources.toml:12: the source \"berman-2000\" was not read, or is doubtful, but has `numbers`",
        "Remove the numbers, or read the source and set verified = \"page\".",
    )
}

#[test]
fn numbers_of_a_doubtful_source_are_refused() -> TestResult {
    all_read().changed("sources.toml", "\"medium\"", "\"low\"").added("sources.toml", TWO_ROWS).is_refused(
        "sources.toml:12: the source \"berman-2000\" was not read, or is doubtful, but has `numbers`",
        "Remove the numbers, or read the source and set verified = \"page\".",
    )
}

#[test]
fn an_unread_source_may_keep_a_row_that_is_marked_as_not_confirmed() -> TestResult {
    ContentFolder::valid()
        .added("sources.toml", "numbers = [{ label = \"felt better\", percent = 50, checked = false }]\n")
        .passes()
}

#[test]
fn rows_that_were_not_confirmed_are_left_out_of_the_records() -> TestResult {
    let site = all_read().added("sources.toml", TWO_ROWS).compiled()??;
    let rows = &site.sources[1].findings[0].numbers;
    let labels: Vec<&str> = rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(labels, ["felt better"]);
    Ok(())
}

#[test]
fn a_source_on_which_nothing_rests_is_refused() -> TestResult {
    ContentFolder::valid().changed("sources.toml", "further_reading = true\n", "").is_refused(
        "sources.toml:13: nothing in the guide rests on the source \"berman-2000\"",
        "Cite it, or add further_reading = true to it.",
    )
}

#[test]
fn further_reading_that_a_page_cites_is_refused() -> TestResult {
    ContentFolder::valid().body("It was a first hint [@berman-2000].\n").is_refused(
        "sources.toml:13: a page or a claim rests on the source \"berman-2000\"",
        "Remove further_reading from it.",
    )
}

#[test]
fn further_reading_on_which_a_claim_rests_is_refused() -> TestResult {
    ContentFolder::valid()
        .changed("en/claims.toml", "[\"zarate-2006\"]", "[\"zarate-2006\", \"berman-2000\"]")
        .is_refused(
            "sources.toml:13: a page or a claim rests on the source \"berman-2000\"",
            "Remove further_reading from it.",
        )
}

#[test]
fn a_source_knows_the_pages_and_claims_that_rest_on_it() -> TestResult {
    let site = cited().compiled()??;
    assert_eq!(site.sources[0].cited_by, places(&["benefits"])?);
    let claims: Vec<_> = site.sources[0].claims.iter().map(|claim| (claim.id.as_str(), claim.claim.as_str())).collect();
    assert_eq!(claims, [("s0-01", "It helps.")]);
    assert!(site.sources[1].cited_by.is_empty() && site.sources[1].claims.is_empty());
    Ok(())
}

#[test]
fn a_source_knows_the_help_lines_and_figures_that_cite_it() -> TestResult {
    let site =
        ContentFolder::valid().body("::: figure next-day\n:::\n\n::: listing help-lines\n:::\n").compiled()??;
    assert_eq!(site.sources[0].cited_by, places(&["benefits"])?);
    Ok(())
}

#[test]
fn a_source_knows_its_topics_once_each() -> TestResult {
    let again = "[[source.findings]]\ntopic = \"safety\"\nresult = \"It was well borne.\"\n";
    let site = ContentFolder::valid().added("sources.toml", again).added("sources.toml", again).compiled()??;
    assert_eq!(site.sources[1].entry.topics, [FindingTopic::Benefits, FindingTopic::Safety]);
    Ok(())
}

// Claims.

#[test]
fn a_claim_listed_twice_is_refused() -> TestResult {
    let again = "[[claim]]\nid = \"s0-01\"\ntopic = \"benefits\"\nclaim = \"It helps.\"\nverdict = \"supported\"\n\
                 why = \"\"\nsay_instead = \"\"\nsources = []\nanswered_in = [\"benefits\"]\n";
    ContentFolder::valid()
        .added("en/claims.toml", again)
        .is_refused("en/claims.toml:10: the claim \"s0-01\" is listed twice", "Keep one of the two entries.")
}

#[test]
fn a_claim_with_an_unknown_source_is_refused() -> TestResult {
    cited().changed("en/claims.toml", "zarate-2006", "zarate-2016").is_refused(
        "en/claims.toml:1: the claim \"s0-01\" names the source \"zarate-2016\", which does not exist",
        "Did you mean \"zarate-2006\"? Add it to sources.toml or correct the id.",
    )
}

#[test]
fn a_claim_that_no_page_answers_is_refused() -> TestResult {
    ContentFolder::valid().changed("en/claims.toml", "answered_in = [\"benefits\"]", "answered_in = []").is_refused(
        "en/claims.toml:1: no page answers the claim \"s0-01\"",
        "Write the answer, and name its place: answered_in = [\"benefits#how-long\"]",
    )
}

#[test]
fn a_claim_without_the_field_answered_in_is_refused() -> TestResult {
    cited().changed("en/claims.toml", "answered_in = [\"benefits\"]\n", "").is_refused(
        "en/claims.toml:1: missing field `answered_in`",
        "Correct the entry; CONTRIBUTING.md lists the fields.",
    )
}

#[test]
fn a_claim_answered_on_an_unknown_page_is_refused() -> TestResult {
    cited().changed("en/claims.toml", "[\"benefits\"]", "[\"prices\"]").is_refused(
        "en/claims.toml:9: there is no page \"prices\"",
        "Correct the entry; CONTRIBUTING.md lists the fields.",
    )
}

#[test]
fn a_claim_answered_at_an_unknown_place_is_refused_and_the_nearest_named() -> TestResult {
    ContentFolder::valid().changed("en/claims.toml", "[\"benefits\"]", "[\"benefits#a-sectoin\"]").is_refused(
        "en/claims.toml:1: the page \"benefits\" has no heading with the id \"a-sectoin\"",
        "Did you mean \"a-section\"? Give a heading there the id: ## Words {#a-sectoin}",
    )
}

#[test]
fn a_claim_keeps_the_places_that_answer_it_in_order() -> TestResult {
    let folder =
        ContentFolder::valid().changed("en/claims.toml", "[\"benefits\"]", "[\"faq#a-section\", \"benefits\"]");
    assert_eq!(folder.compiled()??.claims[0].answered_in, places(&["faq#a-section", "benefits"])?);
    Ok(())
}

// Features.

#[test]
fn a_feature_listed_twice_is_refused() -> TestResult {
    let again = "[[feature]]\nid = \"f0-01\"\nfeature = \"A form.\"\nstate = \"offered\"\nanswer = \"One.\"\n\
                 places = [\"contact\"]\n";
    ContentFolder::valid()
        .added("en/features.toml", again)
        .is_refused("en/features.toml:7: the feature \"f0-01\" is listed twice", "Keep one of the two entries.")
}

#[test]
fn a_feature_that_is_seen_nowhere_is_refused() -> TestResult {
    ContentFolder::valid()
        .changed("en/features.toml", "[\"contact\"]", "[]")
        .is_refused("en/features.toml:1: the feature \"f0-01\" is seen nowhere", "Name the place: places = [\"faq\"]")
}

#[test]
fn a_feature_at_an_unknown_place_is_refused() -> TestResult {
    ContentFolder::valid().changed("en/features.toml", "[\"contact\"]", "[\"contact#form\"]").is_refused(
        "en/features.toml:1: the page \"contact\" has no heading with the id \"form\"",
        "Give a heading there the id: ## Words {#form}",
    )
}

#[test]
fn a_feature_on_an_unknown_page_is_refused() -> TestResult {
    ContentFolder::valid().changed("en/features.toml", "[\"contact\"]", "[\"prices\"]").is_refused(
        "en/features.toml:6: there is no page \"prices\"",
        "Correct the entry; CONTRIBUTING.md lists the fields.",
    )
}

#[test]
fn a_feature_of_an_unknown_state_is_refused() -> TestResult {
    ContentFolder::valid().changed("en/features.toml", "\"refused\"", "\"later\"").is_refused(
        "en/features.toml:4: unknown variant `later`, expected one of `offered`, `instead`, `refused`, `planned`",
        "Correct the entry; CONTRIBUTING.md lists the fields.",
    )
}

#[test]
fn a_misspelled_field_of_a_feature_is_refused() -> TestResult {
    ContentFolder::valid().changed("en/features.toml", "answer =", "answers =").is_refused(
        "en/features.toml:5: unknown field `answers`, expected one of `id`, `feature`, `state`, `answer`, `places`, `place_names`",
        "Correct the entry; CONTRIBUTING.md lists the fields.",
    )
}

#[test]
fn features_are_read_with_their_places() -> TestResult {
    let site = ContentFolder::valid().compiled()??;
    assert_eq!(site.features.len(), 1);
    assert_eq!(site.features[0].places, places(&["contact"])?);
    Ok(())
}
