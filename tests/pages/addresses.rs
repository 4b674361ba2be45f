//! Where pages lead outside the guide, and what the sitemap and the manifest say, hold the rules of their formats.

use guide_model::Date;
use serde_json::Value;
use url::{Host, Url};

use crate::both_sites;
use crate::written_site::{ORIGIN, TestResult, at_a_clinic, at_the_root, told};

/// Sites of which only an address without encryption was read.
const WITHOUT_HTTPS: &[&str] = &["http://federal.elaws.us/"];

#[test]
fn every_link_out_of_the_guide_has_an_address_that_can_be_reached() -> TestResult {
    for site in [at_the_root()?, at_a_clinic()?] {
        let check = |page: &crate::written_site::WrittenPage, faults: &mut Vec<String>| {
            let outer = page.links().filter(|link| !link.starts_with(['/', '#']));
            faults.extend(outer.filter_map(|link| fault_of(link).map(|fault| format!("{link}: {fault}"))));
        };
        site.check_pages(check)?;
        site.check_documents(check)?;
    }
    Ok(())
}

/// What is wrong with an address outside the guide.
fn fault_of(link: &str) -> Option<&'static str> {
    let number = |rest: &str| {
        let digits = rest.strip_prefix('+').unwrap_or(rest);
        let is_number = (2..=15).contains(&digits.len()) && digits.bytes().all(|sign| sign.is_ascii_digit());
        (!is_number).then_some("a phone number has 2 to 15 digits (ITU-T E.164), and no other signs (RFC 3966)")
    };
    match link.split_once(':') {
        Some(("tel", rest)) => number(rest),
        Some(("sms", rest)) => number(rest.split_once("?body=").map_or(rest, |(digits, _)| digits)),
        Some(("mailto", rest)) => (rest.matches('@').count() != 1).then_some("an email address has one @"),
        Some(("https", _)) => fault_of_web_address(link),
        _ if WITHOUT_HTTPS.iter().any(|site| link.starts_with(site)) => fault_of_web_address(link),
        _ => Some("a link leads to a page by https, or to a phone, a message or an email"),
    }
}

fn fault_of_web_address(link: &str) -> Option<&'static str> {
    let Ok(url) = Url::parse(link) else {
        return Some("it cannot be read as an address");
    };
    let Some(Host::Domain(host)) = url.host() else {
        return Some("its host is a number, not a name");
    };
    let has_name = host.split('.').count() > 1 && host.split('.').all(|label| !label.is_empty());
    let is_public =
        host.rsplit('.').next().is_some_and(|last| last.len() > 1 && !last.bytes().any(|sign| sign.is_ascii_digit()));
    let is_plain =
        !link.contains(|sign: char| sign.is_whitespace() || "<>\"{}|\\^`".contains(sign) || sign.is_control());
    match () {
        () if !(has_name && is_public) => Some("its host is no name of the public web"),
        () if !url.username().is_empty() || url.password().is_some() || url.port().is_some() => {
            Some("it names a user, a password or a port")
        }
        () if !is_plain => Some("it holds a sign that no address holds (RFC 3986)"),
        // Some sites shorten the name of a document with three dots.
        () if link.trim_end_matches("...").ends_with(['.', ',', ';']) => Some("it ends with a mark of its sentence"),
        () => None,
    }
}

#[test]
fn wrong_addresses_are_found() {
    for right in
        ["https://doi.org/10.1/a(b)c", "tel:988", "tel:+442079460958", "sms:741741?body=HOME", "mailto:a@b.example"]
    {
        assert_eq!(fault_of(right), None, "{right}");
    }
    for wrong in [
        "http://example.org/",
        "https://localhost/",
        "https://192.0.2.1/",
        "https://user@example.org/",
        "https://example.org:8080/",
        "https://example.org/a b",
        "https://example.org/page.",
        "https://example..org/",
        "javascript:alert(1)",
        "tel:1-800-273",
        "sms:HOME",
        "mailto:nobody",
        "page",
    ] {
        assert!(fault_of(wrong).is_some(), "{wrong}");
    }
}

/// The rules of the schema that sitemaps.org publishes for the protocol 0.9 (`sitemap.xsd`).
#[test]
fn the_sitemap_holds_the_rules_of_its_schema() -> TestResult {
    const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
    const MOST_ADDRESSES: usize = 50_000;
    let mut faults = Vec::new();
    for site in both_sites()? {
        let text = site.file("sitemap.xml")?;
        let document = roxmltree::Document::parse(&text).map_err(|error| error.to_string())?;
        let set = document.root_element();
        assert!(set.has_tag_name((NAMESPACE, "urlset")), "{:?}", set.tag_name());
        let entries: Vec<_> = set.children().filter(roxmltree::Node::is_element).collect();
        assert!((1..=MOST_ADDRESSES).contains(&entries.len()));
        for entry in entries {
            let place = entry.text().unwrap_or_default();
            let texts = |name: &str| -> Vec<&str> {
                let named = entry.children().filter(|child| child.has_tag_name((NAMESPACE, name)));
                named.filter_map(|child| child.text()).collect()
            };
            let (addresses, days) = (texts("loc"), texts("lastmod"));
            let others = entry.children().filter(|child| child.is_element()).count() - addresses.len() - days.len();
            let is_address =
                |text: &&str| (12..=2048).contains(&text.len()) && text.starts_with(ORIGIN) && Url::parse(text).is_ok();
            let is_right = entry.has_tag_name((NAMESPACE, "url"))
                && addresses.len() == 1
                && addresses.iter().all(is_address)
                && days.len() <= 1
                && days.iter().all(|day| Date::parse(day).is_some())
                && others == 0;
            if !is_right {
                faults.push(format!("{place} {addresses:?} {days:?}, and {others} other elements"));
            }
        }
    }
    told(&faults)
}

/// W3C, Web Application Manifest: members, the values that it lists, and images that are PNG.
#[test]
fn the_manifest_has_members_and_values_that_the_standard_knows() -> TestResult {
    const TEXTS: &[&str] =
        &["name", "short_name", "description", "lang", "start_url", "scope", "id", "theme_color", "background_color"];
    for site in both_sites()? {
        let manifest: Value =
            serde_json::from_str(&site.file("manifest.webmanifest")?).map_err(|error| error.to_string())?;
        let mut faults = Vec::new();
        for (member, value) in manifest.as_object().into_iter().flatten() {
            let text = value.as_str().unwrap_or_default();
            let is_right = match member.as_str() {
                "icons" => value.as_array().is_some_and(|icons| !icons.is_empty() && icons.iter().all(is_icon)),
                "dir" => ["ltr", "rtl", "auto"].contains(&text),
                "display" => ["fullscreen", "standalone", "minimal-ui", "browser"].contains(&text),
                member => TEXTS.contains(&member) && !text.trim().is_empty(),
            };
            if !is_right {
                faults.push(format!("{member} is {value}"));
            }
        }
        told(&faults)?;
    }
    Ok(())
}

fn is_icon(icon: &Value) -> bool {
    let text = |member: &str| icon[member].as_str().unwrap_or_default();
    let sides: Vec<&str> = text("sizes").split('x').collect();
    let is_size = sides.len() == 2 && sides.iter().all(|side| side.parse::<u32>().is_ok_and(|pixels| pixels > 0));
    let members = icon.as_object().into_iter().flatten().map(|(member, _)| member.as_str());
    let knows = |member: &str| ["src", "sizes", "type", "purpose"].contains(&member);
    is_size
        && text("type") == "image/png"
        && ["any", "maskable", "monochrome"].contains(&text("purpose"))
        && members.into_iter().all(knows)
}
