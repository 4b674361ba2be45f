//! Every page as it is written: its landmarks, headings, ids, links, citations, tables and what it says to machines.
#![cfg(feature = "ssr")]

mod addresses;
mod clinic;
mod contact_forms;
mod copies;
mod documents;
mod json_ld;
mod llms;
mod offline;
mod open_data;
mod policy;
#[path = "../written_site/mod.rs"]
mod written_site;

use std::collections::{BTreeMap, HashSet};

use guide_model::{Address, Page, PagePart};
use ketamine_guide::drawn_texts::{DrawnText, DrawnTexts};
use ketamine_guide::records::{DrawnRecord, RecordFile};
use scraper::ElementRef;
use serde_json::Value;
use written_site::{
    ORIGIN, TestResult, WrittenPage, WrittenSite, at_a_clinic, at_the_root, every_address, file_of, told,
    under_a_folder,
};

fn both_sites() -> Result<[&'static WrittenSite; 2], String> {
    Ok([at_the_root()?, under_a_folder()?])
}

/// Notes a fault unless `is_right`.
fn unless(is_right: bool, faults: &mut Vec<String>, fault: impl FnOnce() -> String) {
    if !is_right {
        faults.push(fault());
    }
}

// Structure.

#[test]
fn every_page_has_its_landmarks_and_one_first_heading() -> TestResult {
    at_the_root()?.check_pages(|page, faults| {
        for (selector, times) in [
            ("h1", 1),
            ("main", 1),
            ("main h1#title[tabindex='-1']", 1),
            ("#app > header", 1),
            ("#app > footer", 1),
            ("header nav#menu[aria-label]", 1),
            ("html[lang=en]", 1),
            ("nav:not([aria-label]):not([aria-labelledby])", 0),
        ] {
            let found = page.count(selector);
            unless(found == times, faults, || format!("{selector} is there {found} times, not {times}"));
        }
    })
}

#[test]
fn the_skip_link_is_first_and_the_crisis_line_among_the_first_six() -> TestResult {
    at_the_root()?.check_pages(|page, faults| {
        let first: Vec<&str> = page.links().take(6).collect();
        unless(first.first() == Some(&"#main"), faults, || format!("the first link is {:?}", first.first()));
        unless(first.contains(&"tel:988"), faults, || format!("the first links are {first:?}"));
        unless(page.count("main#main[tabindex='-1']") == 1, faults, || "the skip link leads nowhere".to_owned());
    })
}

#[test]
fn every_page_says_how_many_elements_the_app_finds_at_its_top() -> TestResult {
    at_the_root()?.check_pages(|page, faults| {
        let said = page.attribute("#app", "data-shape");
        let found = page.count("#app > *, #app > * > *, #app > * > * > *");
        unless(said == found.to_string(), faults, || format!("it says {said} instead of {found}"));
    })
}

#[test]
fn ids_are_unique() -> TestResult {
    at_the_root()?.check_pages(|page, faults| {
        let mut seen = HashSet::new();
        let doubled = page.all("[id]").filter_map(|element| element.attr("id")).filter(|id| !seen.insert(*id));
        faults.extend(doubled.map(|id| format!("the id {id:?} is there twice")));
    })
}

#[test]
fn what_names_an_element_is_there() -> TestResult {
    at_the_root()?.check_pages(|page, faults| {
        for attribute in ["aria-labelledby", "for", "popovertarget"] {
            for element in page.all(&format!("[{attribute}]")) {
                let id = element.attr(attribute).unwrap_or_default();
                unless(page.count(&format!("[id='{id}']")) == 1, faults, || {
                    format!("{attribute}={id:?} leads nowhere")
                });
            }
        }
    })
}

#[test]
fn no_heading_level_is_skipped() -> TestResult {
    at_the_root()?.check_pages(|page, faults| {
        let mut last = 0;
        for heading in page.all("main :is(h1, h2, h3, h4, h5, h6)") {
            let level: u8 = heading.value().name()[1..].parse().unwrap_or_default();
            unless(level <= last + 1, faults, || format!("{:?} jumps from level {last} to {level}", words_of(heading)));
            last = level;
        }
    })
}

#[test]
fn every_heading_and_link_has_words() -> TestResult {
    at_the_root()?.check_pages(|page, faults| {
        for element in page.all("h1, h2, h3, a[href], button, caption, th, dt, summary, legend") {
            let is_named = element.attr("aria-label").is_some() || !words_of(element).is_empty();
            unless(is_named, faults, || format!("{} has no words", element.html()));
        }
    })
}

#[test]
fn every_table_has_a_caption_and_headings_with_a_scope() -> TestResult {
    at_the_root()?.check_pages(|page, faults| {
        let tables = page.count("table");
        let captions = page.count("table > caption:first-child");
        unless(tables == captions, faults, || format!("{tables} tables, {captions} captions"));
        for heading in page.all("th:not([scope=col]):not([scope=row])") {
            faults.push(format!("{} has no scope", heading.html()));
        }
        for row in page.all("tbody tr") {
            let names = row.child_elements().filter(|cell| cell.value().name() == "th");
            unless(names.count() == 1, faults, || format!("{} has not one name", row.html()));
        }
    })
}

#[test]
fn only_the_404_page_says_that_a_page_is_missing() -> TestResult {
    let site = at_the_root()?;
    let missing = site.page(&Address::Page(Page::NotFound))?.words("h1");
    let saying: Vec<&str> = site
        .pages
        .iter()
        .filter(|(_, html)| html.contains(&format!(">{missing}</h1>")))
        .map(|(path, _)| path.as_str())
        .collect();
    assert_eq!(saying, ["/404.html"]);
    Ok(())
}

// Links.

#[test]
fn every_link_within_the_guide_leads_to_a_page_and_a_place_that_exist() -> TestResult {
    for site in both_sites()?.into_iter().chain([at_a_clinic()?]) {
        let ids = site.ids();
        let check_links = |page: &WrittenPage, faults: &mut Vec<String>| {
            for link in page.links().filter(|link| is_internal(link)) {
                let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
                let path = if path.is_empty() { &page.path } else { path };
                match ids.get(path) {
                    None => faults.push(format!("{link} leads to no page")),
                    Some(ids) => unless(anchor.is_empty() || ids.contains(anchor), faults, || {
                        format!("{link} leads to no place")
                    }),
                }
            }
        };
        site.check_pages(check_links)?;
        site.check_documents(check_links)?;
    }
    Ok(())
}

#[test]
fn under_a_folder_every_link_and_file_begins_with_the_folder() -> TestResult {
    under_a_folder()?.check_pages(|page, faults| {
        let addresses = page.all("[href], [src]").filter_map(|element| element.attr("href").or(element.attr("src")));
        for address in addresses.filter(|address| address.starts_with('/')) {
            unless(address.starts_with("/ketamine/"), faults, || format!("{address} leads out of the folder"));
        }
        unless(page.count("html[data-base='/ketamine']") == 1, faults, || {
            "the base is not written on <html>".to_owned()
        });
    })
}

#[test]
fn every_other_link_is_a_safe_one() -> TestResult {
    at_the_root()?.check_pages(|page, faults| {
        for link in page.links().filter(|link| !is_internal(link)) {
            let is_known =
                ["https://", "http://", "tel:", "sms:", "mailto:"].iter().any(|scheme| link.starts_with(scheme));
            unless(is_known, faults, || format!("{link} is of no known kind"));
        }
    })
}

#[test]
fn every_citation_leads_to_a_source_and_back() -> TestResult {
    at_the_root()?.check_pages(|page, faults| {
        let mut cited = HashSet::new();
        for mark in page.all("a.cite") {
            let source = mark.attr("href").unwrap_or_default().trim_start_matches('#');
            unless(page.count(&format!(".sources li[id='{source}']")) == 1, faults, || {
                format!("{source:?} is not in the list of sources")
            });
            if cited.insert(source) {
                let id = mark.attr("id").unwrap_or_default();
                let back = format!(".sources li[id='{source}'] a[href='#{id}']");
                unless(page.count(&back) == 1, faults, || format!("{source:?} has no way back to {id:?}"));
            }
        }
        let ways_back = page.count("a.sources__back");
        unless(cited.len() == ways_back, faults, || format!("{} sources, {ways_back} ways back", cited.len()));
    })
}

#[test]
fn the_current_page_is_marked_in_the_menu() -> TestResult {
    at_the_root()?.check_pages(|page, faults| {
        for link in page.all("#menu a[aria-current=page]") {
            let href = link.attr("href").unwrap_or_default();
            unless(href == page.path, faults, || format!("{href} is marked"));
        }
        let in_menu = page.count(&format!("#menu a[href='{}']", page.path));
        let marked = page.count("#menu a[aria-current=page]");
        unless(in_menu == marked, faults, || format!("{in_menu} times in the menu, {marked} marked"));
    })
}

// What a page says to machines.

#[test]
fn every_page_says_what_it_is() -> TestResult {
    for site in both_sites()? {
        let mut titles: BTreeMap<String, String> = BTreeMap::new();
        site.check_pages(|page, faults| {
            let title = page.words("head > title");
            let description = page.attribute("meta[name=description]", "content");
            let url = format!("{ORIGIN}{}", page.path);
            unless(description.len() > 30, faults, || format!("the description is {description:?}"));
            for (selector, name, expected) in [
                ("link[rel=canonical]", "href", &url),
                ("meta[property='og:url']", "content", &url),
                ("meta[property='og:title']", "content", &title),
                ("meta[property='og:description']", "content", &description),
            ] {
                let found = page.attribute(selector, name);
                unless(found == *expected, faults, || format!("{selector} says {found:?} instead of {expected:?}"));
            }
            unless(title.contains(&page.words("h1")), faults, || format!("the title {title:?} does not name the page"));
            if let Some(other) = titles.insert(title, page.path.clone()) {
                faults.push(format!("it has the same title as {other}"));
            }
        })?;
    }
    Ok(())
}

#[test]
fn search_engines_are_kept_out_of_empty_rooms_only() -> TestResult {
    let site = at_the_root()?;
    for page in Page::ALL {
        let written = site.page(&Address::Page(*page))?;
        let kept_out = written.count("meta[name=robots][content=noindex]") == 1;
        assert_eq!(kept_out, !page.is_indexed(), "{}", written.path);
    }
    Ok(())
}

#[test]
fn every_text_describes_itself_as_data() -> TestResult {
    let site = at_the_root()?;
    let mut faults = Vec::new();
    for page in Page::ALL.iter().filter(|page| **page != Page::NotFound) {
        let written = site.page(&Address::Page(*page))?;
        let data = json_ld(&written)?;
        let path = &written.path;
        unless(data["name"] == written.words("h1").as_str(), &mut faults, || {
            format!("{path}: its name is {}", data["name"])
        });
        unless(data["url"] == format!("{ORIGIN}{path}"), &mut faults, || format!("{path}: its url is {}", data["url"]));
    }
    told(&faults)
}

#[test]
fn the_questions_are_all_in_the_questions_data() -> TestResult {
    let page = at_the_root()?.page(&Address::Page(Page::Faq))?;
    let data = json_ld(&page)?;
    let asked: Vec<String> = page.all(".question h3").map(words_of).collect();
    let named: Vec<&str> =
        data["mainEntity"].as_array().into_iter().flatten().filter_map(|question| question["name"].as_str()).collect();
    assert!(asked.len() > 20, "{} questions only", asked.len());
    assert_eq!(named, asked);
    let unanswered = data["mainEntity"].as_array().into_iter().flatten();
    let unanswered = unanswered.filter(|question| question["acceptedAnswer"]["text"] == "");
    assert_eq!(unanswered.count(), 0);
    Ok(())
}

#[test]
fn the_sitemap_lists_every_page_that_may_be_listed_once() -> TestResult {
    for site in both_sites()? {
        let sitemap = site.file("sitemap.xml")?;
        let listed: Vec<&str> = sitemap.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
        let expected: Vec<String> = every_address(site.base, &site.content)
            .iter()
            .filter(|address| !matches!(address, Address::Page(page) if !page.is_indexed()))
            .map(|address| format!("{ORIGIN}{}", site.base.href(address)))
            .collect();
        assert_eq!(listed, expected);
        let robots = site.file("robots.txt")?;
        let line = format!("Sitemap: {ORIGIN}{}", site.base.file("sitemap.xml"));
        assert!(robots.lines().any(|found| found == line), "{robots}");
    }
    Ok(())
}

// Records.

#[test]
fn every_source_has_a_page_with_its_title_and_where_to_find_it() -> TestResult {
    let site = at_the_root()?;
    assert_eq!(site.content.sources.len(), 337);
    let mut faults = Vec::new();
    for source in &site.content.sources {
        let entry = &source.entry;
        let page = site.page(&Address::Source(entry.id.clone()))?;
        let place = match &entry.doi {
            Some(doi) => format!("https://doi.org/{doi}"),
            None => entry.url.clone(),
        };
        unless(page.words("h1") == entry.title, &mut faults, || {
            format!("{}: the title is {:?}", entry.id, page.words("h1"))
        });
        unless(page.links().any(|link| link == place), &mut faults, || format!("{}: no link to {place}", entry.id));
    }
    told(&faults)
}

#[test]
fn the_long_lists_are_written_in_full() -> TestResult {
    let site = at_the_root()?;
    let count = |page: Page, selector: &str| site.page(&Address::Page(page)).map(|page| page.count(selector));
    assert_eq!(count(Page::Evidence, ".evidence__entry")?, 337);
    assert_eq!(count(Page::Claims, "#claims > .claim")?, 213);
    assert_eq!(count(Page::Claims, "ol.claims:not(#claims) > .claim")?, 51);
    assert_eq!(count(Page::Quality, "table.quality tbody tr")?, Page::ALL.len());
    Ok(())
}

#[test]
fn texts_can_be_unpacked_and_are_what_stands_on_their_pages() -> TestResult {
    let site = at_the_root()?;
    for page in Page::ALL {
        let file = file_of(&Address::Page(*page));
        let html = site.file(&file)?;
        let (_, mark) = html.split_once("data-texts=\"").ok_or_else(|| format!("{file} names no mark of the texts"))?;
        let texts = DrawnTexts::new(mark.split('"').next().unwrap_or_default());
        let path = texts.path_of(*page);
        let text: DrawnText = postcard::from_bytes(&site.bytes(&path)?).map_err(|error| format!("{path}: {error}"))?;
        // Features and the clinic's card are records: nothing of them is in the text.
        let is_drawn = |part: &PagePart| !matches!(part, PagePart::Features | PagePart::Clinic);
        let parts = site.content.bundle.page(*page).parts.iter().enumerate().filter(|(_, part)| is_drawn(part));
        let around = [text.top(), text.definitions(), text.sources(), text.foot()];
        for element in around.into_iter().chain(parts.map(|(place, _)| text.part(place))) {
            let mut written = String::new();
            element.write_html(&mut written);
            assert!(written.len() > "<div></div>".len(), "{path} has an empty part");
            assert!(html.contains(&written), "{path}: {written}");
        }
    }
    Ok(())
}

#[test]
fn records_can_be_unpacked_and_are_what_stands_on_their_pages() -> TestResult {
    let site = at_the_root()?;
    let sources = site.content.sources.iter().map(|source| source.entry.id.clone());
    let places = [
        (RecordFile::Bibliography, Address::Page(Page::Evidence)),
        (RecordFile::Claims, Address::Page(Page::Claims)),
        (RecordFile::Features, Address::Page(Page::Claims)),
    ];
    let places = places.into_iter().chain(sources.map(|id| (RecordFile::Source(id.clone()), Address::Source(id))));
    for (file, address) in places {
        let path = file.path();
        let record: DrawnRecord =
            postcard::from_bytes(&site.bytes(&path)?).map_err(|error| format!("{path}: {error}"))?;
        let mut html = String::new();
        record.into_elements().iter().for_each(|element| element.write_html(&mut html));
        assert!(site.file(&file_of(&address))?.contains(&html), "{path}");
    }
    Ok(())
}

fn is_internal(link: &str) -> bool {
    link.starts_with('/') || link.starts_with('#')
}

fn words_of(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

fn json_ld(page: &WrittenPage) -> Result<Value, String> {
    let text = page.words("script[type='application/ld+json']");
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", page.path))
}
