//! The contact page of a clinic that takes a message and a newsletter: a plain web form that needs no script.

use std::sync::OnceLock;

use guide_model::{Address, Page};

use crate::written_site::{TestResult, WrittenPage, WrittenSite, at_the_root, told};

const CLINIC: &str = r#"{
    "name": "Riverside Clinic",
    "phone": "(555) 010-0199",
    "contact_form": { "endpoint": "https://forms.clinic.example/contact", "encoding": "json" },
    "newsletter": { "endpoint": "https://news.clinic.example/join", "encoding": "form" }
}"#;

fn contact_page() -> Result<WrittenPage, String> {
    static SITE: OnceLock<Result<WrittenSite, String>> = OnceLock::new();
    let site = SITE.get_or_init(|| WrittenSite::write("/", CLINIC)).as_ref().map_err(Clone::clone)?;
    site.page(&Address::Page(Page::Contact))
}

#[test]
fn without_a_clinic_no_page_has_a_form_that_is_sent() -> TestResult {
    at_the_root()?.check_pages(|page, faults| {
        if page.count("form[method=post], form[action]") > 0 {
            faults.push("it has a form that is sent".to_owned());
        }
    })
}

#[test]
fn each_form_is_sent_to_its_own_endpoint() -> TestResult {
    let page = contact_page()?;
    for (form, endpoint, encoding) in [
        ("#contact-form", "https://forms.clinic.example/contact", "json"),
        ("#newsletter-form", "https://news.clinic.example/join", "form"),
    ] {
        assert_eq!(page.attribute(form, "method"), "post");
        assert_eq!(page.attribute(form, "action"), endpoint);
        assert_eq!(page.attribute(form, "data-encoding"), encoding);
        assert_eq!(page.attribute(form, "data-timeout"), "20000");
    }
    assert!(page.words("#contact-form").contains("goes to forms.clinic.example."));
    assert!(page.words("#newsletter-form").contains("goes to news.clinic.example."));
    Ok(())
}

#[test]
fn a_browser_alone_holds_what_is_needed_and_how_long_it_may_be() -> TestResult {
    let page = contact_page()?;
    let names = |selector: &str| page.all(selector).filter_map(|field| field.attr("name")).collect::<Vec<_>>();
    assert_eq!(names("#contact-form [name]"), ["name", "reply", "message", "consent", "_gotcha"]);
    assert_eq!(names("#contact-form [required]"), ["reply", "message", "consent"]);
    assert_eq!(names("#newsletter-form [required]"), ["email", "consent"]);
    for (field, most) in [("#contact-name", "100"), ("#contact-reply", "254"), ("#contact-message", "2000")] {
        assert_eq!(page.attribute(field, "maxlength"), most, "{field}");
    }
    assert_eq!(page.attribute("#contact-reply", "autocomplete"), "email");
    assert_eq!(page.attribute("#newsletter-email", "type"), "email");
    Ok(())
}

#[test]
fn nobody_sees_or_hears_the_field_for_programs() -> TestResult {
    let page = contact_page()?;
    assert_eq!(page.count(".visually-hidden[aria-hidden=true] > input[name=_gotcha]:not([required])"), 2);
    assert_eq!(page.count("input[name=_gotcha][tabindex='-1'][autocomplete=off]"), 2);
    Ok(())
}

#[test]
fn help_in_a_crisis_stands_above_the_fields_of_the_contact_form() -> TestResult {
    let page = contact_page()?;
    let order: Vec<&str> = page
        .all("#contact-form :is(a, input, textarea)")
        .filter_map(|element| element.attr("href").or(element.attr("name")))
        .collect();
    assert_eq!(order.first_chunk(), Some(&["tel:988", "sms:988", "tel:911", "name"]));
    Ok(())
}

#[test]
fn ids_are_unique_and_what_names_a_part_is_there() -> TestResult {
    let page = contact_page()?;
    let mut faults = Vec::new();
    for element in page.all("[id]").filter_map(|element| element.attr("id")) {
        if page.count(&format!("[id='{element}']")) != 1 {
            faults.push(format!("the id {element:?} is there twice"));
        }
    }
    for attribute in ["aria-labelledby", "aria-describedby", "for"] {
        let named = page.all(&format!(".contact-form [{attribute}]")).filter_map(|element| element.attr(attribute));
        for id in named.flat_map(str::split_whitespace) {
            if page.count(&format!("[id='{id}']")) != 1 {
                faults.push(format!("{attribute} names {id:?}, which is not there"));
            }
        }
    }
    told(&faults)
}

#[test]
fn the_page_says_nothing_against_its_own_form() -> TestResult {
    for page in [contact_page()?, at_the_root()?.page(&Address::Page(Page::Contact))?] {
        let words = page.words("main");
        for untrue in ["there is no contact form", "There is no form here", "has no contact form"] {
            assert!(!words.contains(untrue), "{untrue}");
        }
    }
    Ok(())
}
