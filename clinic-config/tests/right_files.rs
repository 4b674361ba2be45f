//! What is right is read without problems, and every text stays as it was written.

mod reading;

use clinic_config::ClinicConfig;
use guide_model::{Encoding, Page, Region};
use reading::read;

fn right(file: &str) -> ClinicConfig {
    let (config, messages) = read(file);
    assert_eq!(messages, [""; 0], "{file}");
    config
}

#[test]
fn an_empty_object_sets_nothing() {
    assert_eq!(right("{}"), ClinicConfig::default());
    assert_eq!(right("\u{feff} {\"$schema\": [1]} \n"), ClinicConfig::default());
}

#[test]
fn markup_in_a_text_is_only_text() {
    let config = right(r#"{"name": "<script>alert('1')</script>", "address": ["<b>1 & 2</b>", "\"\\"]}"#);
    assert_eq!(config.name.as_ref().map(|name| name.as_str()), Some("<script>alert('1')</script>"));
    let lines: Vec<&str> = config.address.as_slice().iter().map(|line| line.as_str()).collect();
    assert_eq!(lines, ["<b>1 & 2</b>", "\"\\"]);
}

#[test]
fn texts_of_all_languages_are_kept() {
    for name in ["Klinik Überlingen", "עמק", "诊所", " A  B ", &"ä".repeat(120)] {
        let config = right(&format!("{{\"name\": \"{name}\"}}"));
        assert_eq!(config.name.as_ref().map(|name| name.as_str()), Some(name));
    }
}

#[test]
fn every_key_reaches_its_place() {
    let config = right(
        r##"{
            "phone": "+44 (0)20 7946 0958",
            "hours": ["Monday: 8am to 5pm"],
            "region": "nz",
            "booking_link": "mailto:a@clinic.example",
            "accent": "#0af",
            "logo": "pictures/logo.svg",
            "hidden_pages": ["history"],
            "contact_form": {"endpoint": "http://localhost:8080/", "encoding": "form"},
            "newsletter": {"endpoint": "https://clinic.example/news"},
            "reviewer": {"name": "A. Reviewer", "credentials": "MD", "date": "2027-01-31"}
        }"##,
    );
    assert_eq!(config.phone.as_ref().map(|phone| phone.as_str()), Some("+44 (0)20 7946 0958"));
    assert_eq!(config.phone.map(|phone| phone.tel()).as_deref(), Some("tel:+442079460958"));
    assert_eq!(config.hours.as_slice().len(), 1);
    assert_eq!(config.region, Some(Region::NewZealand));
    assert_eq!(config.booking_link.as_ref().map(|link| link.as_str()), Some("mailto:a@clinic.example"));
    assert_eq!(config.accent.map(|color| color.to_string()).as_deref(), Some("#00aaff"));
    assert_eq!(config.logo.map(|logo| logo.is_path()), Some(true));
    assert_eq!(config.hidden_pages.as_slice(), [Page::History]);
    let contact = config.contact_form.map(|form| (form.endpoint.as_str().to_owned(), form.encoding));
    assert_eq!(contact, Some(("http://localhost:8080/".to_owned(), Encoding::Form)));
    assert_eq!(config.newsletter.map(|form| form.encoding), Some(Encoding::Json));
    let reviewer = config.reviewer.map(|reviewer| (reviewer.name.as_str().to_owned(), reviewer.date.to_string()));
    assert_eq!(reviewer, Some(("A. Reviewer".to_owned(), "2027-01-31".to_owned())));
}
