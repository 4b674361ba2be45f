//! The file `_headers`, which Netlify and Cloudflare Pages read. They serve folders, `404.html` and compression by
//! themselves, and ask for all files anew unless told otherwise.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::group::Group;
use super::table::{Header, Table};
use crate::{drawn_texts, texts};

/// The file `_headers`. A file gets the headers of all rules that it fits, so no header stands in two of its rules. Only
/// who may frame a page is a second policy: where a host joins the two, browsers hold both; where it takes the last, each
/// page still carries its own.
pub fn headers(table: &Table) -> String {
    let base = table.base.as_str();
    let mut text = "# The Ketamine Guide on Netlify or Cloudflare Pages.\n".to_owned();
    let mut rule = |path: &str, headers: &[Header]| {
        let _ = writeln!(text, "{base}/{path}");
        for (name, value) in headers {
            let _ = writeln!(text, "  {name}: {value}");
        }
    };
    let policy = "Content-Security-Policy";
    let is_general = |header: &Header| !["Cache-Control", policy].contains(&header.0);
    let mut general: Vec<Header> = table.whole(Group::Rest).into_iter().filter(is_general).collect();
    general.push((policy, table.policy_for_all()));
    rule("*", &general);
    for path in pages(table) {
        rule(&path, &[(policy, "frame-ancestors 'self'".to_owned())]);
    }
    let shared: Vec<Header> = table.of(Group::Shared).into_iter().filter(|header| is_general(header)).collect();
    for folder in ["v1/*", "data/*", "oembed/*"] {
        rule(folder, &shared);
    }
    let forever: Vec<Header> =
        table.of(Group::Hashed).into_iter().filter(|(name, _)| *name == "Cache-Control").collect();
    for folder in TEXTS {
        rule(&format!("{folder}*"), &forever);
    }
    let is_listed =
        |file: &&String| Group::of(file).is_hashed() && !TEXTS.iter().any(|folder| file.starts_with(folder));
    for file in table.pages.files.iter().filter(is_listed) {
        rule(file, &forever);
    }
    text
}

/// The texts, each with a hash in its name: too many for a rule each.
const TEXTS: [&str; 2] = [texts::FOLDER, drawn_texts::FOLDER];

/// The paths of the pages that only the guide itself may frame: whole folders, and the pages beside these.
fn pages(table: &Table) -> BTreeSet<String> {
    let path = |file: &String| {
        let page = file.strip_suffix("index.html").or(file.ends_with(".html").then_some(file))?;
        Some(page.split_once('/').map_or_else(|| page.to_owned(), |(folder, _)| format!("{folder}/*")))
    };
    table.pages.files.iter().filter(|file| Group::of(file) == Group::Rest).filter_map(path).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prerender::hosting::Pages;
    use crate::routes::Base;

    #[test]
    fn every_page_and_every_hashed_file_has_a_rule() {
        let files = [
            "404.html",
            "benefits/index.html",
            "benefits/index.md",
            "data/pages/faq-0123456789.bin",
            "data/texts/faq-0123456789.bin",
            "data/search-0123456789.bin",
            "embed/benefits/index.html",
            "evidence/a/index.html",
            "index.html",
            "site-0123456789abcdef.js",
        ];
        let pages = Pages { files: files.map(str::to_owned).to_vec(), ..Pages::default() };
        let text = headers(&Table { base: Base::new("/ketamine/"), pages });
        let rules: Vec<&str> = text.lines().filter(|line| line.starts_with('/')).collect();
        assert_eq!(
            rules,
            [
                "/ketamine/*",
                "/ketamine/",
                "/ketamine/404.html",
                "/ketamine/benefits/*",
                "/ketamine/evidence/*",
                "/ketamine/v1/*",
                "/ketamine/data/*",
                "/ketamine/oembed/*",
                "/ketamine/data/pages/*",
                "/ketamine/data/texts/*",
                "/ketamine/data/search-0123456789.bin",
                "/ketamine/site-0123456789abcdef.js"
            ]
        );
        assert!(
            text.contains("/ketamine/site-0123456789abcdef.js\n  Cache-Control: public, max-age=31536000, immutable\n")
        );
    }
}
