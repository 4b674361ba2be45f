//! What a page adds to the app: the frame, which is compiled in, holds a summary of every page.
//!
//! The frame is packed as it is, and with ten and a hundred times as many pages. These are generated: copies of the real
//! ones, their titles made of words of the guide, so that they compress as titles do.

use guide_compiler::{Site, compile, today};
use guide_model::{List, PageSummary, Text};

use super::sizes::compressed;
use crate::command::Outcome;
use crate::project::Project;

/// So many times the guide's pages.
const TIMES: [usize; 3] = [1, 10, 100];

/// Prints what pages add to the first visit's bytes.
pub fn print(project: &Project) -> Outcome {
    let site = compile(&project.root.join("content"), today())
        .map_err(|problems| format!("{problems}\nCorrect these first."))?;
    let vocabulary = vocabulary(&site);
    let frames = TIMES.map(|times| Frame::of(&site, grown(site.bundle.pages.all(), times, &vocabulary)));
    let frames = frames.into_iter().collect::<Outcome<Vec<_>>>()?;
    println!("\n{}", told(&frames));
    Ok(())
}

/// The words of the guide that titles could be made of.
fn vocabulary(site: &Site) -> Vec<&str> {
    let words = site.search_entries.iter().flat_map(|entry| entry.body.split_whitespace());
    words.filter(|word| word.len() > 2 && word.chars().all(char::is_alphabetic)).collect()
}

/// So many times these pages; those beyond the real ones have titles of their own.
fn grown(pages: &[PageSummary], times: usize, vocabulary: &[&str]) -> Vec<PageSummary> {
    // A word from here and there, always the same ones.
    let mut words = vocabulary.iter().copied().cycle().step_by(61);
    let mut title_like = |title: Text| {
        let count = title.split_whitespace().count();
        Text::keep(words.by_ref().take(count).collect::<Vec<_>>().join(" "))
    };
    let copies = pages.iter().cycle().skip(pages.len()).take(pages.len() * (times - 1));
    let copies = copies.map(|page| PageSummary {
        title: title_like(page.title),
        short_title: title_like(page.short_title),
        ..*page
    });
    pages.iter().copied().chain(copies.collect::<Vec<_>>()).collect()
}

/// The frame with so many pages, and its compressed size in bytes.
#[derive(Clone, Copy)]
struct Frame {
    pages: usize,
    bytes: u64,
}

impl Frame {
    fn of(site: &Site, pages: Vec<PageSummary>) -> Outcome<Frame> {
        let mut site = site.clone();
        let count = pages.len();
        site.bundle.pages = List::keep(pages);
        let packed = site.packed_frame().map_err(|error| format!("the frame cannot be packed: {error}."))?;
        Ok(Frame { pages: count, bytes: compressed("the frame", &packed)? })
    }
}

/// A line for each frame, with what each page beyond those of the first adds.
fn told(frames: &[Frame]) -> String {
    let line = |frame: &Frame| {
        let first = frames.first().copied().unwrap_or(*frame);
        let (pages, bytes) = (frame.pages - first.pages, frame.bytes as f64 - first.bytes as f64);
        let each = if pages == 0 { String::new() } else { format!(": {:.0} for each page more", bytes / pages as f64) };
        format!("  {:>5} pages  {:>7} bytes{each}", frame.pages, frame.bytes)
    };
    let lines: Vec<String> = frames.iter().map(line).collect();
    format!("Growth of the app's frame, compressed, with generated pages:\n{}", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use guide_model::Page;

    use super::*;

    fn page(title: &str) -> PageSummary {
        let title = Text::keep(title);
        PageSummary { page: Page::Benefits, title, short_title: title, parts: List::EMPTY }
    }

    #[test]
    fn generated_pages_have_titles_of_their_own_as_long_as_the_real_ones() {
        let grown = grown(&[page("One"), page("Two words")], 3, &["drip", "spray", "sleep"]);
        let titles: Vec<&str> = grown.iter().map(|page| page.title.as_str()).collect();
        assert_eq!(titles.len(), 6);
        assert_eq!(titles[..2], ["One", "Two words"]);
        assert!(titles[2..].iter().all(|copy| !titles[..2].contains(copy)), "{titles:?}");
        assert_eq!(titles[3].split(' ').count(), 2);
    }

    #[test]
    fn what_is_added_is_shared_out_among_the_pages_that_were_added() {
        let told = told(&[Frame { pages: 10, bytes: 10_000 }, Frame { pages: 20, bytes: 12_000 }]);
        assert!(told.contains("10 pages    10000 bytes\n"), "{told}");
        assert!(told.ends_with("20 pages    12000 bytes: 200 for each page more"), "{told}");
    }
}
