//! What a page adds to the app: the frame, which is compiled in, holds a summary of every page.
//!
//! The frame is packed with all pages and with every other one; the difference is the cost of a page. More pages than
//! there are cannot be made from content alone, because pages are a closed set in `guide-model`, so what ten times or a
//! hundred times as many would cost is calculated, not measured.

use guide_compiler::{Site, compile, today};
use guide_model::List;

use super::sizes::compressed;
use crate::command::Outcome;
use crate::project::Project;

/// Prints what pages add to the first visit's bytes.
pub fn print(project: &Project) -> Outcome {
    let mut site = compile(&project.root.join("content"), today())
        .map_err(|problems| format!("{problems}\nCorrect these first."))?;
    let all = Frame::of(&site)?;
    site.bundle.pages = List::keep(site.bundle.pages.iter().copied().step_by(2).collect());
    let some = Frame::of(&site)?;
    println!("\n{}", told(all, some));
    Ok(())
}

/// The frame with so many pages, and its compressed size in bytes.
#[derive(Clone, Copy)]
struct Frame {
    pages: usize,
    bytes: u64,
}

impl Frame {
    fn of(site: &Site) -> Outcome<Frame> {
        let packed = site.packed_frame().map_err(|error| format!("the frame cannot be packed: {error}."))?;
        Ok(Frame { pages: site.bundle.pages.len(), bytes: compressed("the frame", &packed)? })
    }
}

/// The cost of a page, and of many.
fn told(all: Frame, some: Frame) -> String {
    let per_page = (all.bytes as f64 - some.bytes as f64) / (all.pages as f64 - some.pages as f64);
    let more = |times: f64| all.pages as f64 * (times - 1.0) * per_page / 1000.0;
    format!(
        "Growth: the app's frame takes {} bytes with {} pages and {} with {}: each page adds {per_page:.0} bytes to the \
         app.\nSo 10 times the pages would add {:.1} KB to a first visit, 100 times {:.1} KB (calculated).",
        all.bytes,
        all.pages,
        some.bytes,
        some.pages,
        more(10.0),
        more(100.0)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_difference_is_shared_out_among_the_pages_left_out() {
        let told = told(Frame { pages: 20, bytes: 12_000 }, Frame { pages: 10, bytes: 10_000 });
        assert!(told.contains("each page adds 200 bytes"), "{told}");
        assert!(told.contains("10 times the pages would add 36.0 KB"), "{told}");
    }
}
