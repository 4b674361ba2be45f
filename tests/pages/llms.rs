//! `llms.txt`: in its form, honest, and every file that it names is there.

use guide_model::Page;

use crate::written_site::{ORIGIN, TestResult, told, under_a_folder};

#[test]
fn llms_txt_says_what_the_guide_is_and_is_not_before_it_lists_pages() -> TestResult {
    let text = under_a_folder()?.file("llms.txt")?;
    let (head, _) = text.split_once("\n## ").ok_or("no list of pages".to_owned())?;
    let mut lines = head.lines().filter(|line| !line.is_empty());
    assert_eq!(lines.next(), Some("# Ketamine Guide"));
    assert!(lines.next().is_some_and(|line| line.starts_with("> ")), "no summary behind the name");
    assert!(lines.next().is_some_and(|line| line.contains("[Call 988](tel:988)")), "crisis help does not come first");
    for words in ["not medical advice", "Not yet reviewed by a clinician", "CC BY 4.0"] {
        assert!(head.contains(words), "{words:?} is missing in:\n{head}");
    }
    Ok(())
}

#[test]
fn llms_txt_names_every_page_and_only_files_that_are_there() -> TestResult {
    let site = under_a_folder()?;
    let text = site.file("llms.txt")?;
    let named: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("- [")?.split(['(', ')']).nth(1)).collect();
    let mut faults = Vec::new();
    for address in &named {
        let path = address.strip_prefix(&format!("{ORIGIN}/ketamine/")).ok_or(format!("{address} is elsewhere"))?;
        let path = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        faults.extend(site.file(&path).err());
    }
    let pages = named.iter().filter(|address| address.ends_with("index.md")).count();
    assert_eq!(pages, Page::ALL.iter().filter(|page| page.is_indexed()).count());
    told(&faults)
}
