//! Words never become markup: whatever a text, a clinic or an address holds, the page has the guide's own elements only.
#![cfg(feature = "ssr")]

#[path = "../content-compiler/tests/content_folder/mod.rs"]
mod content_folder;

use std::collections::BTreeSet;

use content_folder::ContentFolder;
use guide_model::{ClinicSettings, Inline, LinkTarget, List, Page, Text};
use ketamine_guide::article::{inlines, whole_article};
use ketamine_guide::filter::{Choice, Order, Selection};
use ketamine_guide::frame::host_line;
use ketamine_guide::markup::{Element, element};
use ketamine_guide::routes::Base;
use proptest::prelude::*;
use scraper::{Html, Node};

/// What a page is made of: no element that runs, loads or draws something foreign.
const ELEMENTS: &[&str] = &[
    "a",
    "article",
    "aside",
    "body",
    "button",
    "caption",
    "cite",
    "details",
    "div",
    "dd",
    "dl",
    "dt",
    "em",
    "fieldset",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "header",
    "html",
    "img",
    "input",
    "label",
    "legend",
    "li",
    "nav",
    "ol",
    "p",
    "section",
    "small",
    "span",
    "strong",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "tr",
    "ul",
    "svg",
    "g",
    "path",
    "circle",
    "text",
];

/// Words between pieces of HTML. Browsers change zero and the return of the carriage in every text, so these are left out.
fn nasty() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "<script>alert(1)</script>",
        "<",
        ">",
        "\"",
        "'",
        "&",
        "&amp;",
        "&lt;",
        "&#60;",
        "-->",
        "<!--",
        "]]>",
        "</p>",
        "</style>",
        "<img src=x onerror=y>",
        "\" onclick=\"x",
        "' autofocus onfocus='x",
        "javascript:alert(1)",
        "data:text/html,x",
        "{{x}}",
        "${x}",
        "\u{2028}",
        "\u{202e}",
        " ",
        "word",
        "[x](javascript:alert(1))",
        "<svg onload=x>",
        "**",
        "[@zarate-2006]",
        "[x](https://a.example/\"onclick=\"x)",
    ];
    let piece = prop_oneof![4 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => any::<String>()];
    let is_kept = |sign: &char| !matches!(sign, '\0' | '\r');
    prop::collection::vec(piece, 0..12).prop_map(move |pieces| pieces.concat().chars().filter(is_kept).collect())
}

fn parsed(elements: &[Element]) -> Html {
    let mut html = String::new();
    elements.iter().for_each(|element| element.write_html(&mut html));
    Html::parse_fragment(&html)
}

fn text_of(html: &Html) -> String {
    html.root_element().text().collect()
}

/// Elements and attributes that the guide does not write, and links that run something.
fn foreign(html: &Html) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for node in html.tree.nodes() {
        match node.value() {
            Node::Element(element) => {
                if !ELEMENTS.contains(&element.name()) {
                    found.insert(format!("<{}>", element.name()));
                }
                for (name, value) in element.attrs() {
                    let runs = name.starts_with("on") || ["style", "srcdoc", "autofocus", "formaction"].contains(&name);
                    let leads = !["href", "src"].contains(&name)
                        || ["https://", "/", "#", "tel:", "sms:", "mailto:"]
                            .iter()
                            .any(|start| value.starts_with(start));
                    if runs || !leads {
                        found.insert(format!("{name}={value:?}"));
                    }
                }
            }
            Node::Comment(_) | Node::ProcessingInstruction(_) => {
                found.insert("a comment".to_owned());
            }
            _ => {}
        }
    }
    found
}

fn none() -> BTreeSet<String> {
    BTreeSet::new()
}

proptest! {
    #[test]
    fn a_text_and_a_value_are_read_as_they_were_written(text in nasty(), value in nasty()) {
        // A paragraph keeps every blank; a new line at its beginning too.
        let html = parsed(&[element("p").attribute("title", value.clone()).child(text.clone())]);
        prop_assert_eq!(text_of(&html), text);
        let elements: Vec<_> = html.root_element().child_elements().collect();
        prop_assert_eq!(elements.len(), 1);
        prop_assert_eq!(elements[0].value().attrs().collect::<Vec<_>>(), [("title", value.as_str())]);
        prop_assert_eq!(elements[0].child_elements().count(), 0);
    }

    #[test]
    fn words_links_and_terms_of_an_article_stay_words(words in nasty(), place in nasty()) {
        let text = Text::keep(words.clone());
        let keep = |inlines: Vec<Inline>| List::keep(inlines);
        let link = Inline::Link { text: keep(vec![Inline::Text(text)]), target: LinkTarget::Anchor(Text::keep(place)) };
        let line = keep(vec![Inline::Strong(keep(vec![Inline::Text(text)])), link]);
        let html = parsed(&[element("p").children(inlines(Base::new("/"), line))]);
        prop_assert_eq!(text_of(&html), format!("{words}{words}"));
        prop_assert_eq!(foreign(&html), none());
    }

    #[test]
    fn what_a_clinic_writes_stays_words(name in nasty(), logo in nasty()) {
        let clinic = ClinicSettings { name: Some(name.clone()), logo: Some(logo), ..ClinicSettings::NONE };
        let html = parsed(&host_line(Base::new("/").with_clinic(clinic)).into_iter().collect::<Vec<_>>());
        prop_assert!(text_of(&html).ends_with(&name));
        prop_assert_eq!(foreign(&html), none());
    }

    #[test]
    fn a_choice_in_the_address_is_one_that_is_offered(asked in nasty()) {
        const ORDERS: &[Order] = &[Order { value: "newest", label: "Newest first", by: "year", is_falling: true }];
        let choices = [Choice { name: "topic", label: "Topic", options: vec![("cost", "Cost")] }];
        let selection = Selection::read(&choices, ORDERS, |_| Some(asked.clone()));
        prop_assert_eq!(selection.query(), if asked == "cost" { "?topic=cost" } else { "" });
    }
}

proptest! {
    #[test]
    fn a_page_that_compiles_has_the_guides_own_elements_only(words in prop::collection::vec(nasty(), 1..4)) {
        let paragraphs: String = words.iter().map(|words| format!("{words} [@-].\n\n")).collect();
        let body = format!("\n## A section {{#a-section}}\n\n{paragraphs}");
        let compiled = ContentFolder::valid().body(&body).compiled().map_err(|error| TestCaseError::fail(error.to_string()))?;
        if let Ok(site) = compiled {
            let article = site.articles.into_iter().find(|article| article.page == Page::Benefits);
            let article: Option<&'static _> = article.map(|article| &*Box::leak(Box::new(article)));
            let html = parsed(&article.map(|article| whole_article(Base::new("/"), article)).unwrap_or_default());
            prop_assert_eq!(foreign(&html), none());
        }
    }
}
