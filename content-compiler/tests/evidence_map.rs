//! A trial stands on the evidence map only as the record of its source allows.

mod content_folder;

use content_folder::{ContentFolder, TestResult};
use guide_model::{Block, Page, TrialMark, TrialResult, TrialTreatment, plain_text};

const MAP: &str = "en/evidence-map.toml";

const ZARATE: &str = r#"[[trial]]
source = "zarate-2006"
name = "Zarate"
people = 18
treatment = "drip"
comparator = "salt water"
result = "better"
sentence = "Scores fell more the next day."
"#;

/// A small folder whose page on the evidence draws the map.
fn with_map() -> ContentFolder {
    ContentFolder::valid()
        .changed("sources.toml", "year = 2006\n", "year = 2006\nn = 18\n")
        .page(Page::Evidence, "## The trials {#map}\n\n::: listing evidence-map\n:::\n")
        .file(MAP, ZARATE)
}

fn trials(folder: &ContentFolder) -> Result<Vec<TrialMark>, Box<dyn std::error::Error>> {
    let site = folder.compiled()?.map_err(|problems| problems.to_string())?;
    let article = site.articles.iter().find(|article| article.page == Page::Evidence).ok_or("no page")?;
    let map = article.blocks.iter().find_map(|block| match block {
        Block::EvidenceMap(trials) => Some(trials.to_vec()),
        _ => None,
    });
    Ok(map.ok_or("no map")?)
}

#[test]
fn a_trial_takes_its_year_and_its_mark_from_its_source() -> TestResult {
    let trials = trials(&with_map())?;
    let [trial] = trials.as_slice() else { return Err("not one trial".into()) };
    assert_eq!((trial.year, trial.people, trial.citation.number), (2006, 18, 1));
    assert_eq!((trial.treatment, trial.result), (TrialTreatment::Drip, TrialResult::Better));
    assert_eq!(plain_text(&trial.sentence), "Scores fell more the next day.");
    Ok(())
}

#[test]
fn trials_are_sorted_by_year() -> TestResult {
    let older = ZARATE.replace("zarate-2006", "older-1999").replace("\"Zarate\"", "\"Older\"");
    let source = "\n[[source]]\nid = \"older-1999\"\nkind = \"rct\"\nauthors = \"Older A\"\ntitle = \"A trial\"\n\
        journal = \"Archives\"\nyear = 1999\nn = 18\nurl = \"https://example.org\"\nverified = \"page\"\n\
        confidence = \"high\"\n";
    let trials = trials(&with_map().added(MAP, &older).added("sources.toml", source))?;
    let years: Vec<u16> = trials.iter().map(|trial| trial.year).collect();
    assert_eq!(years, [1999, 2006]);
    Ok(())
}

#[test]
fn an_unknown_source_is_refused_and_the_nearest_named() -> TestResult {
    with_map().changed(MAP, "zarate-2006", "zarate-2066").is_refused(
        "en/evidence-map.toml:2: cites the source \"zarate-2066\", which does not exist",
        "Did you mean \"zarate-2006\"? Add the source to sources.toml or correct the id.",
    )
}

#[test]
fn a_source_that_is_no_trial_is_refused() -> TestResult {
    let folder = with_map().changed(
        "sources.toml",
        "id = \"zarate-2006\"\nkind = \"rct\"",
        "id = \"zarate-2006\"\nkind = \"review\"",
    );
    folder.is_refused(
        "en/evidence-map.toml:2: the source \"zarate-2006\" is not a randomized trial",
        "Only sources of the kind rct stand on the map.",
    )
}

#[test]
fn a_trial_that_nobody_read_is_refused() -> TestResult {
    for (from, to) in [
        ("verified = \"page\"\nconfidence = \"high\"", "verified = \"secondhand\"\nconfidence = \"high\""),
        ("verified = \"page\"\nconfidence = \"high\"", "verified = \"page\"\nconfidence = \"low\""),
    ] {
        // The small folder draws a picture and answers a claim from this source: they must not stand in the way.
        let folder = with_map().changed("sources.toml", from, to).without("figures/next-day.toml");
        folder.is_refused(
            "en/evidence-map.toml:2: the trial \"zarate-2006\" was not read, or is doubtful, so it may not stand on the map",
            "Leave it out, or read it and set verified = \"page\".",
        )?;
    }
    Ok(())
}

#[test]
fn a_number_of_people_that_the_record_does_not_hold_is_refused() -> TestResult {
    with_map().changed(MAP, "people = 18", "people = 17").is_refused(
        "en/evidence-map.toml:4: the record of \"zarate-2006\" does not count 17 people",
        "Write its `n`, or add what the source says to its entry in sources.toml.",
    )
}

#[test]
fn a_row_of_numbers_may_count_the_people_but_only_if_it_was_confirmed() -> TestResult {
    let row = |rest: &str| {
        let finding = format!(
            "confidence = \"high\"\n[[source.findings]]\ntopic = \"benefits\"\nresult = \"It fell.\"\n\
             [[source.findings.numbers]]\nlabel = \"treated\"\nn = 17\n{rest}"
        );
        let folder = with_map().changed("sources.toml", "confidence = \"high\"\n", &finding);
        folder.changed(MAP, "people = 18", "people = 17")
    };
    row("").passes()?;
    row("of = 18\n").passes()?;
    row("checked = false\n").is_refused(
        "en/evidence-map.toml:4: the record of \"zarate-2006\" does not count 17 people",
        "Write its `n`, or add what the source says to its entry in sources.toml.",
    )
}

#[test]
fn a_trial_stands_on_the_map_once() -> TestResult {
    with_map().added(MAP, ZARATE).is_refused(
        "en/evidence-map.toml:10: the trial \"zarate-2006\" stands on the map twice, first on line 2",
        "Keep one of the two entries.",
    )
}

#[test]
fn an_unknown_treatment_is_refused() -> TestResult {
    with_map().changed(MAP, "\"drip\"", "\"pill\"").is_refused(
        "en/evidence-map.toml:5: \"pill\" is not a treatment of the map",
        "Write drip, spray or other-route.",
    )
}

#[test]
fn an_unknown_result_is_refused() -> TestResult {
    with_map().changed(MAP, "\"better\"", "\"good\"").is_refused(
        "en/evidence-map.toml:7: \"good\" is not a result of the map",
        "Write better, no-clear-difference or worse.",
    )
}

#[test]
fn a_number_in_the_sentence_rests_on_the_trials_own_source() -> TestResult {
    with_map().changed(MAP, "the next day", "in 18 people").passes()?;
    with_map().changed(MAP, "the next day", "in 17 people").is_refused(
        "en/evidence-map.toml:8: the number 17 is nowhere in the record of zarate-2006",
        "Correct the number or the citation, or add what the source says to its entry in sources.toml.",
    )
}

#[test]
fn the_words_keep_to_the_house_style() -> TestResult {
    with_map().changed(MAP, "Scores fell more the next day.", "It is proven.").is_refused(
        "en/evidence-map.toml:8: \"proven\" promises more than the evidence can hold",
        "Say what was measured; only quoted words of others may promise.",
    )
}
