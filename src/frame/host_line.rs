//! Whose copy of the guide this is: a line under the header, only where a clinic hosts it.

use guide_model::{ClinicSettings, Page};

use crate::content::words;
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// The clinic's logo and name, which lead to how it can be reached; nothing without a name.
pub fn host_line(base: Base) -> Option<Element> {
    let ClinicSettings { name, logo, .. } = base.clinic();
    let name = name.clone()?;
    let picture = logo.as_ref().map(|logo| {
        let address = if logo.starts_with("https://") { logo.clone() } else { base.file(logo) };
        // Its place on the page has a fixed size, so that nothing moves when it comes. The name beside it says it all.
        element("img")
            .class("host__logo")
            .attribute("src", address)
            .attribute("alt", "")
            .attribute("referrerpolicy", "no-referrer")
    });
    let line = element("p").class("host__line").children(picture).child(
        element("span").child(format!("{} ", words::CLINIC_HOSTS)).child(link(base.page(Page::Contact)).child(name)),
    );
    Some(element("aside").class("host").attribute("aria-label", words::CLINIC_HOSTS_LABEL).child(line))
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn html_of(clinic: ClinicSettings) -> String {
        let mut html = String::new();
        if let Some(line) = host_line(Base::new("/ketamine/").with_clinic(clinic)) {
            line.write_html(&mut html);
        }
        html
    }

    #[test]
    fn without_a_clinic_there_is_no_line() {
        assert_eq!(html_of(ClinicSettings::NONE), "");
    }

    #[test]
    fn the_logo_lies_below_the_base_and_the_name_is_text() {
        let (name, logo) = (Some("A & B <Clinic>".to_owned()), Some("clinic/logo.svg".to_owned()));
        let html = html_of(ClinicSettings { name, logo, ..ClinicSettings::NONE });
        assert!(html.contains("src=\"/ketamine/clinic/logo.svg\""), "{html}");
        assert!(html.contains("<a href=\"/ketamine/contact/\">A &amp; B &lt;Clinic&gt;</a>"), "{html}");
    }
}
