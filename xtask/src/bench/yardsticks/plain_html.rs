//! The guide's pages and styles without any script: what a page costs at least.

use std::fs;
use std::path::Path;

use guide_model::Page;

use super::{not_written, write};
use crate::bench::files::{file_of, read};
use crate::command::Outcome;

/// Writes every page, and copies the icon that all of them name.
pub fn write_all(dist: &Path, folder: &Path) -> Outcome {
    for page in Page::ALL {
        let html = read(&file_of(dist, &page.path()))?;
        write(&file_of(folder, &page.path()), &without_scripts(&String::from_utf8_lossy(&html)))?;
    }
    for entry in fs::read_dir(dist).map_err(not_written(dist))?.flatten() {
        let name = entry.file_name();
        if name.to_string_lossy().starts_with("icon-") {
            fs::copy(entry.path(), folder.join(&name)).map_err(not_written(folder))?;
        }
    }
    Ok(())
}

/// What is taken out: how it begins and ends. JSON for machines and the app's own marks are scripts too.
const TAKEN_OUT: &[(&str, &str)] = &[
    ("<script", "</script>"),
    ("<link rel=\"manifest\"", ">"),
    ("<link rel=\"modulepreload\"", ">"),
    ("<link rel=\"preload\"", ">"),
];

/// A page without scripts and without what is fetched for them.
fn without_scripts(html: &str) -> String {
    let (mut page, mut rest) = (String::new(), html);
    let next = |rest: &str| TAKEN_OUT.iter().filter_map(|(start, end)| Some((rest.find(start)?, *end))).min();
    while let Some((start, end)) = next(rest) {
        let (before, from) = rest.split_at(start);
        page.push_str(before);
        // What is never closed goes on to the end of the page, as in a browser.
        rest = from.split_once(end).map_or("", |(_, after)| after);
    }
    page.push_str(rest);
    page
}

#[cfg(test)]
mod tests {
    use super::without_scripts;

    #[test]
    fn scripts_and_what_they_need_are_taken_out() {
        let html = "<head><link rel=\"manifest\" href=\"/m\"><link rel=\"icon\" href=\"/i\"><script>a > b</script>\
                    <style>p{}</style></head><p>text</p><script type=\"module\" src=\"x\"></script>";
        let page = "<head><link rel=\"icon\" href=\"/i\"><style>p{}</style></head><p>text</p>";
        assert_eq!(without_scripts(html), page);
    }

    #[test]
    fn pages_without_scripts_stay_as_they_are() {
        for html in ["<p>described</p>", ""] {
            assert_eq!(without_scripts(html), html);
        }
    }
}
