//! The copy of a clinic in another country that hides pages, names a reviewer and has a color of its own.

use guide_model::{Address, Page};
use ketamine_guide::clinics::from_attribute;

use crate::unless;
use crate::written_site::{TestResult, at_a_clinic};

#[test]
fn hidden_pages_are_not_written_and_not_listed() -> TestResult {
    let site = at_a_clinic()?;
    let hidden: Vec<Page> = Page::ALL.iter().copied().filter(|page| page.can_be_hidden()).collect();
    for page in &hidden {
        for file in ["", "embed/"].map(|folder| format!("{folder}{}/index.html", page.as_str())) {
            assert!(site.file(&file).is_err(), "{file} was written");
        }
    }
    // Words in a text stay as words: the test of links looks at what is left of links.
    let listed = format!("{}{}", site.file("sitemap.xml")?, site.file("whole-guide/index.html")?);
    for page in &hidden {
        assert!(!listed.contains(&format!("/{}/<", page.as_str())), "{} is listed", page.as_str());
        assert!(!listed.contains(&format!("id=\"{}\"", page.as_str())), "{} is a chapter", page.as_str());
    }
    Ok(())
}

#[test]
fn every_page_names_help_in_the_clinics_country() -> TestResult {
    at_a_clinic()?.check_pages(|page, faults| {
        for link in ["tel:116123", "sms:85258", "tel:999"] {
            let selector = format!(".crisis a[href='{link}']");
            unless(page.count(&selector) == 1, faults, || format!("the crisis line lacks {link}"));
        }
        unless(page.count(".crisis a[href='tel:911']") == 0, faults, || "it names another country's".to_owned());
    })?;
    let help = at_a_clinic()?.page(&Address::Page(Page::GetHelp))?;
    assert_eq!(help.words(".help h3"), "United Kingdom");
    assert_eq!(help.attribute(".help__ways a", "href"), "tel:116123");
    Ok(())
}

#[test]
fn every_page_says_whose_copy_it_is_and_who_read_it() -> TestResult {
    let site = at_a_clinic()?;
    site.check_pages(|page, faults| {
        let line = page.words(".host__line");
        unless(line.ends_with("hosted by Riverside <b>Clinic</b> & Partners"), faults, || format!("it says {line:?}"));
        let review = page.words(".article__foot .review");
        let has_text = page.count(".article__foot") > 0;
        unless(!has_text || review.contains("Not yet reviewed by a clinician"), faults, || format!("{review:?}"));
        let clinics =
            "it was read by A. Reviewer, psychiatrist, on January 31, 2026. This page has changed since then.";
        unless(!has_text || review.ends_with(clinics), faults, || format!("{review:?}"));
    })
}

#[test]
fn the_app_is_told_what_the_clinic_changed() -> TestResult {
    let site = at_a_clinic()?;
    site.check_pages(|page, faults| {
        let told = from_attribute(&page.attribute("html", "data-clinic"));
        unless(told.ok().as_ref() == Some(site.base.clinic()), faults, || {
            "the settings cannot be read back".to_owned()
        });
    })
}
