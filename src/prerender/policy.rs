//! What a page may load, run and reach: its policy, which the browser holds (W3C, Content Security Policy Level 3).
//!
//! Each page carries a policy that names its own inline scripts and styles by their marks. A host that can send headers
//! sends one policy for all pages as well: only a header can say who may frame them.

mod inline;
mod outside;

pub use inline::{Inline, sha256};
pub use outside::Outside;

/// What stands in the script that Trunk adds while it serves, and that it changes in each answer: no mark fits it.
const RELOAD_PLACE: &str = "{{__TRUNK_";

/// What a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The app may start on it.
    App,
    /// It is complete: nothing is loaded or sent.
    Document,
}

/// What a kind of page may do.
#[derive(Clone, Copy, Debug)]
pub struct Policy<'a> {
    /// What the page is.
    pub kind: Kind,
    /// The scripts and styles that stand in it.
    pub inline: &'a Inline,
    /// What the clinic has on other hosts.
    pub outside: &'a Outside,
}

impl Policy<'_> {
    /// The policy as a header or a `<meta>` carries it.
    pub fn text(self) -> String {
        let directives: Vec<String> = self
            .directives()
            .into_iter()
            .map(|(name, values)| {
                [name].into_iter().chain(values.iter().map(String::as_str)).collect::<Vec<_>>().join(" ")
            })
            .collect();
        directives.join("; ")
    }

    /// The policy with who may frame the page, which only a header can say: `'self'`, or `*` for everybody.
    pub fn header(self, framed_by: &str) -> String {
        format!("{}; frame-ancestors {framed_by}", self.text())
    }

    fn directives(self) -> Vec<(&'static str, Vec<String>)> {
        let Policy { kind, inline, outside } = self;
        let own = |more: &[String]| [&["'self'".to_owned()], more].concat();
        let none = || vec!["'none'".to_owned()];
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let app = match kind {
            Kind::App => vec![
                ("script-src", [words("'self' 'wasm-unsafe-eval'"), inline.scripts()].concat()),
                ("style-src", own(&inline.styles())),
                ("connect-src", own(&outside.forms())),
                ("form-action", own(&outside.forms())),
                ("frame-src", own(&[])),
                ("worker-src", own(&[])),
                ("manifest-src", own(&[])),
                ("trusted-types", words("default")),
            ],
            Kind::Document => vec![
                ("script-src", if inline.scripts().is_empty() { none() } else { inline.scripts() }),
                ("style-src", inline.styles()),
                ("form-action", none()),
                ("trusted-types", none()),
            ],
        };
        let all = [("default-src", none()), ("base-uri", none()), ("img-src", own(&outside.pictures()))];
        let last = [("require-trusted-types-for", words("'script'"))];
        all.into_iter().chain(app).chain(last).collect()
    }
}

/// The `<meta>` that holds a page to its policy; nothing on a page that is only for those who change the guide.
pub fn meta(html: &str, kind: Kind, outside: &Outside) -> String {
    if html.contains(RELOAD_PLACE) {
        return String::new();
    }
    let policy = Policy { kind, inline: &Inline::of(html), outside };
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", policy.text())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<style>a{}</style><script>b()</script><p onclick=\"c()\">Text</p>";

    fn text(kind: Kind, clinic: &str) -> String {
        let outside = Outside::of(&clinic_config::parse(clinic.as_bytes()).0);
        Policy { kind, inline: &Inline::of(PAGE), outside: &outside }.text()
    }

    #[test]
    fn a_page_of_the_app_reaches_its_own_host_and_where_a_clinic_takes_forms() {
        let clinic = r#"{"contact_form": {"endpoint": "https://forms.example:8443/a?b=c"}, "logo": "https://pictures.example/a.svg"}"#;
        let policy = text(Kind::App, clinic);
        assert!(policy.starts_with("default-src 'none'; base-uri 'none'; img-src 'self' https://pictures.example; "));
        assert!(policy.contains("; connect-src 'self' https://forms.example:8443; "), "{policy}");
        assert!(policy.contains("; form-action 'self' https://forms.example:8443; "), "{policy}");
        assert!(text(Kind::App, "{}").contains("; connect-src 'self'; form-action 'self'; "));
    }

    #[test]
    fn a_document_loads_and_sends_nothing() {
        let policy = text(Kind::Document, "{}");
        assert!(!policy.contains("connect-src") && policy.contains("; form-action 'none'; "), "{policy}");
        assert_eq!(policy.matches("'self'").count(), 1, "only pictures: {policy}");
    }

    #[test]
    fn no_policy_allows_what_is_not_named() {
        for kind in [Kind::App, Kind::Document] {
            let policy = text(kind, "{}");
            assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
            assert!(policy.ends_with("; require-trusted-types-for 'script'"), "{policy}");
        }
    }

    #[test]
    fn pages_that_trunk_serves_have_no_policy() {
        let meta = |html: &str| meta(html, Kind::App, &Outside::default());
        assert!(meta(PAGE).starts_with("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "));
        assert_eq!(meta("<script>const address = '{{__TRUNK_ADDRESS__}}';</script>"), "");
    }
}
