//! A chart: what it must say, which numbers it may draw, and that the guide's own hold the pairs of their sources.

mod content_folder;

use content_folder::{BODY_LINE, ContentFolder, TestResult};
use guide_compiler::Site;
use guide_model::{Article, Block, Chart, Page, Source};

const CHART: &str = r#"title = "Side effects of one drip"
who = "People with depression"
time = "1 day after"
kind = "harm"
treatment = "Drip"
comparator = "Salt water"
source = "zarate-2006"
certainty = "not-very-sure"
certainty_reason = "The trial was small."

[[row]]
label = "Headache"
treatment = 20
comparator = 45

[[row]]
label = "Dizzy"
treatment = 45
comparator = 18
"#;

const RECORD: &str = r#"confidence = "high"
[[source.findings]]
topic = "safety"
result = "There were 30% and 60%, told in words only."
numbers = [
  { label = "dizzy", n = 45, of = 100 },
  { label = "dizzy", percent = 18.4 },
  { label = "headache", percent = 20 },
  { label = "tired", percent = 70, checked = false },
]
"#;

const FILE: &str = "charts/one-drip.toml";
const CORRECT_THE_NUMBER: &str = "Correct the number, or add the row to the source's `numbers`.";

/// A folder whose page on benefits shows the chart.
fn folder() -> ContentFolder {
    ContentFolder::valid()
        .changed("sources.toml", "confidence = \"high\"\n", RECORD)
        .file(FILE, CHART)
        .body("::: chart one-drip\n:::\n")
}

/// The charts of a page.
fn charts(site: &Site, page: Page) -> Vec<Chart> {
    let chart = |block: &Block| if let Block::Chart(chart) = block { Some(*chart) } else { None };
    site.article(page).iter().flat_map(|article| article.blocks.iter()).filter_map(chart).collect()
}

#[test]
fn a_chart_has_its_words_and_its_rows_by_difference() -> TestResult {
    let site = folder().compiled()??;
    let [chart] = charts(&site, Page::Benefits)[..] else { return Err("there is not one chart".into()) };
    assert_eq!((chart.id.as_str(), chart.who.as_str(), chart.note), ("one-drip", "People with depression", None));
    let rows: Vec<_> = chart.rows.iter().map(|row| (row.label.as_str(), row.extra())).collect();
    assert_eq!(rows, [("Dizzy", 27), ("Headache", -25)]);
    assert_eq!((chart.citation.number, site.imprint(Page::Benefits).score.figures), (1, 1));
    Ok(())
}

#[test]
fn a_page_may_link_to_a_chart() -> TestResult {
    folder().body("See [side effects](page:benefits#chart-one-drip).\n\n::: chart one-drip\n:::\n").passes()
}

#[test]
fn a_chart_without_a_file_is_refused() -> TestResult {
    folder().body("::: chart one-trip\n:::\n").is_refused(
        &format!("en/pages/benefits.md:{BODY_LINE}: the chart \"one-trip\" has no numbers"),
        "Did you mean \"one-drip\"? Add its numbers as charts/one-trip.toml.",
    )
}

#[test]
fn a_chart_shown_twice_on_a_page_is_refused() -> TestResult {
    let line = BODY_LINE + 3;
    folder().body("::: chart one-drip\n:::\n\n::: chart one-drip\n:::\n").is_refused(
        &format!(
            "en/pages/benefits.md:{line}: the id \"chart-one-drip\" is already used on this page, in \
             en/pages/benefits.md:{BODY_LINE}"
        ),
        "Give one of the two another id: ## Words {#chart-one-drip-2}",
    )
}

#[test]
fn an_unknown_field_is_refused() -> TestResult {
    let fields = "`title`, `who`, `time`, `kind`, `treatment`, `comparator`, `source`, `certainty`, \
                  `certainty_reason`, `note`, `row`";
    folder().changed(FILE, "time =", "when =").is_refused(
        &format!("{FILE}:3: unknown field `when`, expected one of {fields}"),
        "Correct the entry; CONTRIBUTING.md lists the fields.",
    )
}

#[test]
fn unknown_names_are_refused() -> TestResult {
    folder()
        .changed(FILE, "\"harm\"", "\"bad\"")
        .is_refused(&format!("{FILE}:4: \"bad\" is not known here"), "Write benefit, harm or relapse.")?;
    folder().changed(FILE, "not-very-sure", "certain").is_refused(
        &format!("{FILE}:8: \"certain\" is not known here"),
        "Write fairly-sure, not-very-sure or very-unsure.",
    )
}

#[test]
fn a_chart_of_one_row_is_refused() -> TestResult {
    let one = CHART.split("\n[[row]]\nlabel = \"Dizzy\"").next().unwrap_or_default();
    let one = one.replace("comparator = 45", "comparator = 18");
    folder().file(FILE, &one).is_refused(
        &format!("{FILE}:1: the chart has fewer than 2 rows"),
        "Add a [[row]] with label, treatment and comparator for each outcome, or draw a figure.",
    )
}

#[test]
fn more_than_100_people_are_refused() -> TestResult {
    folder()
        .changed(FILE, "treatment = 20", "treatment = 120")
        .is_refused(&format!("{FILE}:13: \"Headache\": 120 is more than 100"), "Give people out of 100.")
}

#[test]
fn a_number_that_no_confirmed_row_holds_is_refused() -> TestResult {
    // The last three are told in words only, not confirmed, and the rest of 45 out of 100.
    for number in [21, 30, 70, 55] {
        folder().changed(FILE, "treatment = 20", &format!("treatment = {number}")).is_refused(
            &format!("{FILE}:13: \"Headache\": {number} out of 100 is in no confirmed number row of zarate-2006"),
            CORRECT_THE_NUMBER,
        )?;
    }
    Ok(())
}

#[test]
fn a_chart_of_a_source_that_was_not_read_is_refused() -> TestResult {
    let what = "the source \"berman-2000\" was not read, or is doubtful, so its numbers may not be drawn";
    folder()
        .changed("sources.toml", "further_reading = true\n", "")
        .changed(FILE, "zarate-2006", "berman-2000")
        .is_refused(&format!("{FILE}:7: {what}"), "Use another source, or read this one and set verified = \"page\".")
}

#[test]
fn a_chart_of_an_unknown_source_is_refused() -> TestResult {
    folder().changed(FILE, "zarate-2006", "nobody").is_refused(
        &format!("{FILE}:7: cites the source \"nobody\", which does not exist"),
        "Add the source to sources.toml or correct the id.",
    )
}

#[test]
fn a_promise_in_the_words_of_a_row_is_refused_in_its_line() -> TestResult {
    let told = folder().changed(FILE, "\"Dizzy\"", "\"Felt cured\"").compiled()?.err().ok_or("it passed")?;
    let [problem] = &told.0[..] else { return Err(told.to_string().into()) };
    assert_eq!((problem.file.display().to_string().as_str(), problem.line), (FILE, 17));
    assert!(problem.what.contains("cured"), "{}", problem.what);
    Ok(())
}

#[test]
fn each_row_of_the_guide_is_a_pair_of_its_source() -> TestResult {
    let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let site = guide_compiler::compile(&content, content_folder::TODAY)?;
    let mut rows = 0;
    for article in &site.articles {
        for chart in charts(&site, article.page) {
            let source = source(&site, article, &chart).ok_or("no such source")?;
            for row in chart.rows {
                let is_pair = pairs(source).contains(&(row.treatment, row.comparator));
                assert!(is_pair, "{}, {}: {} and {}", chart.id, row.label, row.treatment, row.comparator);
                rows += 1;
            }
        }
    }
    assert!(rows >= 45, "{rows}");
    Ok(())
}

fn source<'a>(site: &'a Site, article: &Article, chart: &Chart) -> Option<&'a Source> {
    let cited = article.citations.get(usize::from(chart.citation.number) - 1)?;
    site.sources.iter().find(|source| cited.id == source.entry.id)
}

/// The shares of the confirmed rows that follow each other under one label: both groups of one outcome.
fn pairs(source: &Source) -> Vec<(u8, u8)> {
    let rows: Vec<_> = source.findings.iter().flat_map(|finding| &finding.numbers).collect();
    let share = |events: Option<f64>, of: Option<f64>| Some(100.0 * events? / of?);
    let whole = |share: f64| (0..=100).find(|whole| (f64::from(*whole) - share).abs() <= 0.5);
    let pair = rows.windows(2).filter(|pair| pair[0].label == pair[1].label);
    pair.filter_map(|pair| {
        let [first, second] = [pair[0], pair[1]].map(|row| row.percent.or(share(row.n, row.of)).and_then(whole));
        Some((first?, second?))
    })
    .collect()
}
