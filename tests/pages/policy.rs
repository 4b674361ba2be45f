//! Every written page carries its policy, and holds nothing that the policy cannot name.

use crate::written_site::{TestResult, WrittenPage, at_the_root, under_a_folder};
use crate::{told, unless};

const POLICY: &str = "meta[http-equiv='Content-Security-Policy']";

fn look(page: &WrittenPage, faults: &mut Vec<String>) {
    let policy = page.attribute(POLICY, "content");
    unless(page.count(POLICY) == 1, faults, || "it has not one policy".to_owned());
    unless(policy.starts_with("default-src 'none'; "), faults, || format!("its policy is {policy:?}"));
    unless(!policy.contains("unsafe-inline"), faults, || "it allows what it does not name".to_owned());
    let before = page.count(&format!(":is(style, script, link) ~ {POLICY}"));
    unless(before == 0, faults, || "something stands before its policy".to_owned());
    for element in page.all("*") {
        let is_code = |name: &str| name == "style" || name.starts_with("on");
        let code = element.value().attrs().find(|(name, value)| is_code(name) || value.starts_with("javascript:"));
        unless(code.is_none(), faults, || format!("<{}> has {code:?}", element.value().name()));
    }
}

#[test]
fn every_page_and_document_has_its_policy_before_all_that_it_holds() -> TestResult {
    for site in [at_the_root()?, under_a_folder()?] {
        site.check_pages(look)?;
        site.check_documents(look)?;
    }
    Ok(())
}

#[test]
fn the_settings_of_hosts_are_those_of_the_same_build() -> TestResult {
    let site = under_a_folder()?;
    let mut faults = Vec::new();
    let pages = [site.file("index.html")?, site.file("embed/benefits/index.html")?];
    let marks = |text: &str| -> Vec<String> {
        text.split('\'').filter(|part| part.starts_with("sha256-")).map(str::to_owned).collect()
    };
    for settings in ["_headers", ".htaccess", "hosting/nginx.conf", "hosting/Caddyfile"] {
        let text = site.file(settings)?;
        let policies = pages.iter().filter_map(|page| page.split("Content-Security-Policy").nth(1)?.split('"').nth(2));
        for mark in policies.flat_map(marks) {
            unless(text.contains(&mark), &mut faults, || format!("{settings} lacks {mark}"));
        }
        unless(text.contains("/ketamine/"), &mut faults, || format!("{settings} does not speak of the folder"));
    }
    told(&faults)
}
