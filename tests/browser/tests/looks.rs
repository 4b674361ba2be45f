//! The guide looks as somebody accepted it: key views on a phone, on a desktop and on paper, in light and dark colors.

use std::env;
use std::path::Path;

use browser_tests::Form::{self, DesktopDark, DesktopLight, Paper, PhoneDark, PhoneLight};
use browser_tests::{Album, Dist, StaticHost, TestResult, View};

/// The views in turn have one of these: each width and each theme once.
const ONE: &[Form] = &[PhoneLight, DesktopDark];
const OTHER: &[Form] = &[PhoneDark, DesktopLight];

const VIEWS: &[View] = &[
    View::top("home", "/", &[PhoneLight, PhoneDark, DesktopLight, DesktopDark]),
    View::top("benefits", "/benefits/", ONE),
    View::place("benefits-figure", "/benefits/", "#figure-one-drip-next-day", OTHER),
    View::top("benefits-printed", "/benefits/", &[Paper]),
    View::place("how-it-works-story", "/how-it-works/", ".story", ONE),
    View::place("side-effects-chart", "/side-effects/", ".chart", OTHER),
    View::place("side-effects-care", "/side-effects/", ".callout--call-911", ONE),
    View::place("treatment-day-timeline", "/treatment-day/", ".timeline", OTHER),
    View::place("treatment-day-table", "/treatment-day/", ".table", ONE),
    View::place("worksheet", "/is-it-for-me/", ".worksheet", OTHER),
    View {
        opened_by: "document.querySelector('.question').open = true",
        ..View::place("faq-answer", "/faq/", ".question", ONE)
    },
    View {
        once: "/\\d/.test(document.querySelector('.filter__count').textContent)",
        ..View::place("claims-filter", "/claims/", ".filter", OTHER)
    },
    View::top("get-help", "/get-help/", ONE),
    View::top("source", "/evidence/wilkinson-2019-midazolam-saline/", OTHER),
    View::place("evidence-map", "/evidence/", ".evidence-map", ONE),
    View::top("design", "/about/design/", ONE),
    View::place("design-boxes", "/about/design/", "#specimen-box-checklist", OTHER),
    View::place("design-questions", "/about/design/", "#specimen-questions-open", ONE),
    View::top("whole-guide-printed", "/whole-guide/", &[Paper]),
    View::place("history-timeline", "/history/", ".timeline", OTHER),
];

#[tokio::test]
async fn the_guide_looks_as_somebody_accepted_it() -> TestResult {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("/"));
    let mut album = Album::new(project.join("tests/browser/looks"), project.join("target/looks"));
    let host = StaticHost::of(Dist::Root).await?;
    for form in Form::ALL {
        album.photograph(VIEWS, form, &host).await?;
    }
    match env::var_os("GUIDE_ACCEPT_LOOKS") {
        Some(_) => album.accept(),
        None => album.compare(),
    }
}
