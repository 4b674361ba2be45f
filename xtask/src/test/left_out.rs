//! The browser tests that an engine leaves out, and why: everything that is not here runs in all of them.

use std::fmt;

use super::engine::Engine::{self, Firefox, WebKit};

/// A test, or a whole file of tests, that an engine leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    engine: Engine,
    /// The file in `tests/browser/tests`, without its ending.
    pub file: &'static str,
    /// One test of it; none for all of them.
    pub test: Option<&'static str>,
    reason: Reason,
}

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    Printing,
    Network,
    ScreenReaders,
    Storage,
    LayoutShifts,
    Pictures,
    ForcedColors,
    /// Found, and to be looked into: each is a fault of the guide, of the driver or of the test.
    NotUnderstood,
}

impl Reason {
    const fn as_str(self) -> &'static str {
        match self {
            Reason::Printing => "only Chromium's driver lays a page out on paper and counts the sheets",
            Reason::Network => "only Chromium's driver blocks addresses and takes the device off the network",
            Reason::ScreenReaders => "only Chromium's driver tells what screen readers are told of a whole page",
            Reason::Storage => "only Chromium's driver limits what may be stored",
            Reason::LayoutShifts => "only Chromium measures what moves (Layout Instability API)",
            Reason::Pictures => "the accepted pictures are Chromium's; other engines draw letters in another way",
            Reason::NotUnderstood => "it fails there, and whether the guide or the driver is at fault is not known yet",
            Reason::ForcedColors => "WebKit has no forced colors",
        }
    }
}

const fn file(engine: Engine, file: &'static str, reason: Reason) -> LeftOut {
    LeftOut { engine, file, test: None, reason }
}

const fn test(engine: Engine, file: &'static str, test: &'static str, reason: Reason) -> LeftOut {
    LeftOut { engine, file, test: Some(test), reason }
}

const LEFT_OUT: &[LeftOut] = &[
    file(Firefox, "looks", Reason::Pictures),
    file(Firefox, "stability", Reason::LayoutShifts),
    test(Firefox, "contact", "a_reader_who_is_offline_is_told_so_and_can_send_later", Reason::Network),
    test(Firefox, "contact", "on_paper_there_is_no_form", Reason::Printing),
    test(Firefox, "element", "a_dark_website_gets_a_dark_guide_and_paper_a_light_one", Reason::Printing),
    test(Firefox, "enlarged", "a_story_that_plays_is_printed_whole", Reason::Printing),
    test(Firefox, "worksheet", "the_summary_prints_alone_on_one_page", Reason::Printing),
    test(Firefox, "worksheet", "without_scripts_it_is_a_form_to_mark_and_to_print_on_one_page", Reason::Printing),
    test(Firefox, "faults", "the_program_is_blocked", Reason::Network),
    test(Firefox, "offline", "where_storage_is_full_the_guide_works", Reason::Storage),
    test(
        Firefox,
        "accessibility",
        "a_screen_reader_is_told_the_steps_of_the_story_and_the_rows_of_the_chart",
        Reason::ScreenReaders,
    ),
    test(Firefox, "preferences", "screen_readers_are_told_of_key_pages_what_was_accepted", Reason::ScreenReaders),
    file(WebKit, "looks", Reason::Pictures),
    file(WebKit, "stability", Reason::LayoutShifts),
    test(WebKit, "contact", "a_reader_who_is_offline_is_told_so_and_can_send_later", Reason::Network),
    test(WebKit, "contact", "on_paper_there_is_no_form", Reason::Printing),
    test(WebKit, "element", "a_dark_website_gets_a_dark_guide_and_paper_a_light_one", Reason::Printing),
    test(WebKit, "enlarged", "a_story_that_plays_is_printed_whole", Reason::Printing),
    test(WebKit, "worksheet", "the_summary_prints_alone_on_one_page", Reason::Printing),
    test(WebKit, "worksheet", "without_scripts_it_is_a_form_to_mark_and_to_print_on_one_page", Reason::Printing),
    test(WebKit, "faults", "the_program_is_blocked", Reason::Network),
    test(
        WebKit,
        "accessibility",
        "a_screen_reader_is_told_the_steps_of_the_story_and_the_rows_of_the_chart",
        Reason::ScreenReaders,
    ),
    test(WebKit, "preferences", "screen_readers_are_told_of_key_pages_what_was_accepted", Reason::ScreenReaders),
    test(WebKit, "preferences", "with_forced_colors_every_control_has_an_edge_or_a_line", Reason::ForcedColors),
    file(WebKit, "offline", Reason::NotUnderstood),
    test(WebKit, "start", "where_data_is_spared_the_app_waits_for_the_reader", Reason::NotUnderstood),
    test(
        WebKit,
        "contact",
        "a_person_whose_program_filled_the_hidden_field_is_told_and_loses_nothing",
        Reason::NotUnderstood,
    ),
    test(WebKit, "contact", "every_failure_is_told_as_it_is_and_keeps_what_was_typed", Reason::NotUnderstood),
    test(WebKit, "contact", "pressed_again_and_again_it_is_sent_once", Reason::NotUnderstood),
];

/// What an engine leaves out.
pub fn of(engine: Engine) -> impl Iterator<Item = &'static LeftOut> {
    LEFT_OUT.iter().filter(move |left_out| left_out.engine == engine)
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.test {
            None => write!(f, "{}: {}", self.file, self.reason.as_str()),
            Some(test) => write!(f, "{}, {test}: {}", self.file, self.reason.as_str()),
        }
    }
}
