//! Tables of what the bench measured: what becomes of the figures, and what is refused.

mod content_folder;

use content_folder::{BODY_LINE, ContentFolder, TestResult};
use guide_model::{Block, Page, plain_text};

const SIZES: &str = r#"
"article /" = { bytes = 9000, budget = 20000 }
"article /benefits/" = { bytes = 26500, budget = 20000 }
"before the wasm /" = { bytes = 19000, budget = 35000 }
WebAssembly = { bytes = 131500, budget = 130000 }
"#;

const TIMINGS: &str = r#"
date = "2026-11-21"
browser = "Chrome 156"
runs = 7
[figures.slow]
requests = { guide = 9.0, plain-html = 2.0 }
search = { guide = 1611.0 }
"#;

const WORDS: &str = r#"
[sizes]
caption = "Sizes"
part = "Part"
size = "Size"
limit = "Limit"
over = "Over"
within = "No"
over_by = "Yes, by {size}"
pages_over_by = "Yes, by {size}; {over} of {all} pages"
longest_words = "Words"
longest_page = "Page"
shared = { WebAssembly = "The app" }

[timings]
what = "What"
none = "Not there"
caption = { slow = "{runs} visits on {date}" }
contestants = { guide = "Guide", plain-html = "Plain" }
measures = { requests = "Files", search = "Finding" }
"#;

fn folder(listing: &str) -> ContentFolder {
    ContentFolder::valid()
        .file("measurements/sizes.toml", SIZES)
        .file("measurements/timings.toml", TIMINGS)
        .file("en/measurements.toml", WORDS)
        .page(Page::Quality, &format!("::: listing {listing}\n:::\n"))
}

/// The caption and the rows of the table that stands for the listing, each row as one line.
fn shown(folder: &ContentFolder) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let site = folder.compiled()??;
    let blocks = site.article(Page::Quality).map(|article| article.blocks).ok_or("no such page")?;
    let table = |block: &Block| match block {
        Block::Table { caption, header, rows } => Some((*caption, *header, *rows)),
        _ => None,
    };
    let (caption, header, rows) = blocks.iter().find_map(table).ok_or("no table")?;
    let lines = std::iter::once(&header).chain(rows.iter());
    let lines = lines.map(|row| row.iter().map(|cell| plain_text(cell)).collect::<Vec<_>>().join(" | "));
    // A number and its unit stay on one line.
    Ok(std::iter::once(plain_text(&caption)).chain(lines).map(|line| line.replace('\u{a0}', " ")).collect())
}

#[test]
fn sizes_stand_beside_their_limits_and_say_what_is_over() -> TestResult {
    let expected = [
        "Sizes",
        "Part | Size | Limit | Over",
        "Words | 27 KB | 20 KB | Yes, by 7 KB; 1 of 2 pages",
        "Page | 19 KB | 35 KB | No",
        "The app | 132 KB | 130 KB | Yes, by 2 KB",
    ];
    assert_eq!(shown(&folder("sizes"))?, expected);
    Ok(())
}

#[test]
fn times_stand_beside_the_yardsticks() -> TestResult {
    let expected =
        ["7 visits on November 21, 2026", "What | Guide | Plain", "Files | 9 | 2", "Finding | 1611 ms | Not there"];
    assert_eq!(shown(&folder("timings-slow"))?, expected);
    Ok(())
}

#[test]
fn a_size_without_words_is_refused() -> TestResult {
    let sizes = format!("{SIZES}\"new part\" = {{ bytes = 1, budget = 2 }}\n");
    folder("sizes").file("measurements/sizes.toml", &sizes).is_refused(
        "en/measurements.toml:1: the size \"new part\" has no words",
        "Add \"new part\" = \"…\" below [sizes.shared].",
    )
}

#[test]
fn what_was_not_measured_is_not_shown() -> TestResult {
    folder("timings-fast").is_refused(
        &format!("en/pages/quality.md:{BODY_LINE}: nothing was measured, or no caption is written, for \"fast\""),
        "Measure again, and see [timings.caption] of en/measurements.toml.",
    )
}

#[test]
fn a_day_that_is_none_is_refused() -> TestResult {
    folder("timings-slow").changed("measurements/timings.toml", "2026-11-21", "today").is_refused(
        "measurements/timings.toml:1: \"today\" is not a day",
        "Write the file anew: `cargo xtask bench --timings --save`.",
    )
}
