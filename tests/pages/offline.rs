//! The guide on a device: the web app manifest, and the worker's lists of what is kept.

use std::fs;
use std::path::Path;

use guide_model::{Address, Page};
use serde::Deserialize;
use serde_json::Value;

use crate::both_sites;
use crate::written_site::{TestResult, WrittenSite, at_a_clinic, at_the_root, told};

const TOKENS: &str = include_str!("../../style/tokens.css");

/// What the worker was told.
#[derive(Deserialize)]
struct Guide {
    version: String,
    line: String,
    first: Vec<String>,
    rest: Vec<String>,
}

impl Guide {
    fn of(site: &WrittenSite) -> Result<Guide, String> {
        let worker = site.file("service-worker.js")?;
        let line = worker.lines().find_map(|line| line.strip_prefix("const GUIDE = ")).unwrap_or_default();
        let json = line.split_once("; //").map_or(line, |(json, _)| json);
        serde_json::from_str(json).map_err(|error| format!("{json}: {error}"))
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        self.first.iter().chain(&self.rest)
    }
}

#[test]
fn the_manifest_has_what_a_device_needs_to_install_the_guide() -> TestResult {
    let mut faults = Vec::new();
    for site in both_sites()? {
        let text = site.file("manifest.webmanifest")?;
        let manifest: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        for (key, expected) in [("start_url", "./"), ("scope", "./"), ("lang", "en"), ("display", "minimal-ui")] {
            if manifest[key] != expected {
                faults.push(format!("{key} is {}, not {expected}", manifest[key]));
            }
        }
        for key in ["theme_color", "background_color"] {
            let token = format!("--paper: {};", manifest[key].as_str().unwrap_or_default());
            if !TOKENS.contains(&token) {
                faults.push(format!("{key}: style/tokens.css has no {token}"));
            }
        }
        if ["name", "short_name"].iter().any(|key| manifest[key] != site.content.words.guide_name) {
            faults.push("the guide has another name".to_owned());
        }
        for icon in manifest["icons"].as_array().map(Vec::as_slice).unwrap_or_default() {
            faults.extend(fault_of_icon(icon).err());
        }
    }
    told(&faults)
}

/// An icon is a file of `public/`, as large as the manifest says.
fn fault_of_icon(icon: &Value) -> Result<(), String> {
    let name = icon["src"].as_str().unwrap_or_default();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("public").join(name);
    let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    // Width and height stand at fixed places of a PNG (ISO/IEC 15948, 11.2.2).
    let number = |at: usize| bytes.get(at..at + 4).and_then(|part| part.try_into().ok()).map(u32::from_be_bytes);
    let size = format!("{}x{}", number(16).unwrap_or_default(), number(20).unwrap_or_default());
    if icon["sizes"] == size.as_str() { Ok(()) } else { Err(format!("{name} is {size}, not {}", icon["sizes"])) }
}

#[test]
fn every_page_names_the_manifest_and_the_script_that_keeps_it() -> TestResult {
    for site in both_sites()? {
        let base = site.base;
        site.check_pages(|page, faults| {
            if page.attribute("link[rel=manifest]", "href") != base.file("manifest.webmanifest") {
                faults.push("it names no manifest".to_owned());
            }
            if !page.attribute("html", "data-offline").starts_with(&base.file("offline-")) {
                faults.push("it does not have the guide kept".to_owned());
            }
        })?;
    }
    Ok(())
}

#[test]
fn documents_and_frames_keep_nothing() -> TestResult {
    at_the_root()?.check_documents(|document, faults| {
        if document.count("link[rel=manifest], html[data-offline]") > 0 {
            faults.push("it has something of the copy on the device".to_owned());
        }
    })
}

#[test]
fn the_worker_lists_every_file_that_a_reader_may_need() -> TestResult {
    const FOR_OTHERS: &[&str] =
        &["whole-guide/", "embed/", "oembed/", "v1/", "cards/", "about/design/", "data/guide.", "hosting/"];
    const ALONE: &[&str] = &[
        "service-worker.js",
        "404.html",
        "llms.txt",
        "robots.txt",
        "sitemap.xml",
        "_headers",
        ".htaccess",
        ".nojekyll",
    ];
    let mut faults = Vec::new();
    for site in [both_sites()?.as_slice(), &[at_a_clinic()?]].concat() {
        let is_needed = |path: &String| {
            !FOR_OTHERS.iter().any(|start| path.starts_with(start))
                && (!path.starts_with("evidence/") || path == "evidence/index.html")
                && !ALONE.contains(&path.as_str())
                && !path.ends_with(".md")
                && (!path.starts_with("data/pages/") || path.starts_with("data/pages/is-it-for-me-"))
        };
        let address = |path: String| match path.strip_suffix("index.html") {
            Some(folder) => folder.to_owned(),
            None => path,
        };
        let mut needed: Vec<String> = site.files()?.into_iter().filter(is_needed).map(address).collect();
        let guide = Guide::of(site)?;
        let mut listed: Vec<String> = guide.all().cloned().collect();
        needed.sort();
        listed.sort();
        faults.extend(needed.iter().filter(|path| !listed.contains(path)).map(|path| format!("{path:?} is not kept")));
        faults.extend(listed.iter().filter(|path| !needed.contains(path)).map(|path| format!("{path:?} is kept")));
        if listed.windows(2).any(|pair| pair[0] == pair[1]) {
            faults.push("a file is listed twice".to_owned());
        }
    }
    told(&faults)
}

#[test]
fn crisis_help_is_kept_first_and_every_page_after_it() -> TestResult {
    let site = at_the_root()?;
    let guide = Guide::of(site)?;
    assert_eq!(guide.first, ["get-help/", "", "offline/"]);
    let path = |page: Page| Address::Page(page).path().trim_start_matches('/').to_owned();
    for page in Page::ALL.iter().filter(|page| **page != Page::NotFound) {
        let path = path(*page);
        assert!(guide.first.contains(&path) || guide.rest.contains(&path), "{path:?} is not kept");
    }
    let records = guide.rest.iter().filter(|path| path.starts_with("data/sources/")).count();
    assert_eq!(records, site.content.sources.len(), "a source cannot be drawn");
    assert!(!guide.line.is_empty() && guide.version.len() == 16, "{}", guide.version);
    Ok(())
}

#[test]
fn what_stands_in_for_a_missing_page_offers_crisis_help_and_may_be_drawn_over() -> TestResult {
    let html = at_the_root()?.file("offline/index.html")?;
    for part in ["href=\"tel:988\"", "<div id=\"app\"><aside", "content=\"noindex\"", "href=\"/get-help/\""] {
        assert!(html.contains(part) || part == "{part} is missing in {html}");
    }
    assert!(!html.contains("data-address"), "the app would take it for a page");
    Ok(())
}
