//! Each mistake in the content is refused with its file, its line, what is wrong and what to do.

mod content_folder;

use content_folder::{ContentFolder, TestResult, body_is_refused};

const PAGE: &str = "en/pages/benefits.md";

// References.

#[test]
fn an_unknown_source_is_refused_and_the_nearest_named() -> TestResult {
    body_is_refused(
        "Some people get better [@zarate-2066].\n",
        0,
        r#"cites the source "zarate-2066", which does not exist"#,
        r#"Did you mean "zarate-2006"? Add the source to sources.toml or correct the id."#,
    )
}

#[test]
fn an_unknown_source_in_a_key_point_is_refused_on_the_key_points_line() -> TestResult {
    ContentFolder::valid()
        .changed(PAGE, "updated =", "key_points = [\n  \"One [@-].\",\n  \"Two [@nobody].\",\n]\nupdated =")
        .is_refused(
            "en/pages/benefits.md:8: cites the source \"nobody\", which does not exist",
            "Add the source to sources.toml or correct the id.",
        )
}

#[test]
fn a_citation_that_is_not_closed_is_refused() -> TestResult {
    body_is_refused(
        "Some people get better [@zarate-2006.\n",
        0,
        "a citation is not closed",
        "Close it with ]: [@zarate-2006]",
    )
}

#[test]
fn an_id_without_its_sign_in_a_citation_is_refused() -> TestResult {
    body_is_refused(
        "Some people get better [@zarate-2006; berman-2000].\n",
        0,
        r#""berman-2000" is not a citation"#,
        "Write [@first-id; @second-id].",
    )
}

#[test]
fn a_link_to_an_unknown_source_is_refused() -> TestResult {
    body_is_refused(
        "See [the trial](source:zarate) [@-].\n",
        0,
        r#"links to the source "zarate", which does not exist"#,
        "Use an id of sources.toml.",
    )
}

#[test]
fn an_unknown_page_is_refused_and_the_nearest_named() -> TestResult {
    body_is_refused(
        "\nSee [the side effects](page:side-effect).\n",
        1,
        r#"there is no page "side-effect""#,
        r#"Did you mean "side-effects"? Use the name of a file in pages/, without .md."#,
    )
}

#[test]
fn an_unknown_related_page_is_refused() -> TestResult {
    ContentFolder::valid().changed(PAGE, "updated =", "related = [\"prices\"]\nupdated =").is_refused(
        "en/pages/benefits.md:6: there is no page \"prices\"",
        "Use the name of a file in pages/, without .md.",
    )
}

#[test]
fn an_unknown_anchor_is_refused_and_the_nearest_named() -> TestResult {
    body_is_refused(
        "See [the section](page:faq#a-sectoin).\n",
        0,
        r#"the page "faq" has no heading with the id "a-sectoin""#,
        r#"Did you mean "a-section"? Give a heading there the id: ## Words {#a-sectoin}"#,
    )
}

#[test]
fn an_unknown_anchor_on_the_same_page_is_refused() -> TestResult {
    body_is_refused(
        "See [below](page:benefits#numbers).\n",
        0,
        r#"the page "benefits" has no heading with the id "numbers""#,
        "Give a heading there the id: ## Words {#numbers}",
    )
}

#[test]
fn an_unknown_term_is_refused_and_the_nearest_named() -> TestResult {
    body_is_refused(
        "Some feel [cut off](term:disociation) [@-].\n",
        0,
        r#"the glossary has no term "disociation""#,
        r#"Did you mean "dissociation"? Add the term to glossary.toml."#,
    )
}

#[test]
fn a_link_to_a_file_that_the_guide_does_not_make_is_refused() -> TestResult {
    body_is_refused(
        "Take [the data](file:dat) along [@-].\n",
        0,
        r#"links to the file "dat", which the guide does not make"#,
        r#"Did you mean "data"? Known: data, data-schema, copies, whole-guide."#,
    )
}

#[test]
fn a_link_of_an_unknown_kind_is_refused() -> TestResult {
    body_is_refused(
        "See [this](/benefits/) [@-].\n",
        0,
        r#"the link "/benefits/" leads nowhere the guide knows"#,
        "Write page:slug, page:slug#id, source:id, term:id, file:name, https://…, tel:, sms: or mailto:.",
    )
}

// Headings and ids.

#[test]
fn a_doubled_id_is_refused_with_the_place_of_the_first() -> TestResult {
    body_is_refused(
        "## One {#same}\n\nText [@-].\n\n## Two {#same}\n",
        4,
        r#"the id "same" is already used on this page, in en/pages/benefits.md:9"#,
        "Give one of the two another id: ## Words {#same-2}",
    )
}

#[test]
fn a_first_level_heading_is_refused() -> TestResult {
    body_is_refused(
        "# Too high\n",
        0,
        "a heading of this level cannot stand here",
        "Use ## and ###: the page's title is the only first-level heading.",
    )
}

#[test]
fn a_skipped_heading_level_is_refused() -> TestResult {
    body_is_refused(
        "### Too low\n",
        0,
        "a third-level heading (###) stands before any second-level one (##)",
        "Begin with ##.",
    )
}

// Markdown that the guide has no place for.

#[test]
fn html_between_paragraphs_is_refused() -> TestResult {
    body_is_refused(
        "Text [@-].\n\n<div>\nText [@-].\n</div>\n",
        2,
        "the guide has no place for this kind of Markdown here",
        "Use headings, paragraphs, lists, tables and ::: boxes; no HTML, quotes, code or images.",
    )
}

#[test]
fn html_within_a_line_is_refused() -> TestResult {
    body_is_refused(
        "One line<br>another [@-].\n",
        0,
        "the guide has no place for this kind of Markdown: HTML",
        "Use plain words, **strong**, *emphasis*, links and citations.",
    )
}

#[test]
fn a_table_without_a_caption_is_refused() -> TestResult {
    body_is_refused(
        "Text [@-].\n\n| A | B |\n|---|---|\n| 1 | 2 |\n",
        2,
        "the table has no caption",
        "Write a paragraph \"Table: What it shows\" before it.",
    )
}

#[test]
fn a_caption_without_a_table_is_refused() -> TestResult {
    body_is_refused(
        "Table: What it shows\n\nText [@-].\n",
        0,
        "a caption (\"Table: …\") has no table after it",
        "Put the table on the next lines, after an empty one.",
    )
}

#[test]
fn a_caption_at_the_end_of_a_page_is_refused() -> TestResult {
    body_is_refused(
        "Text [@-].\n\nTable: What it shows\n",
        2,
        "a caption (\"Table: …\") has no table after it",
        "Put the table on the next lines, after an empty one.",
    )
}

#[test]
fn a_table_of_six_columns_is_refused() -> TestResult {
    body_is_refused(
        "Table: Wide\n\n| A | B | C | D | E | F |\n|---|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 | 6 |\n",
        2,
        "the table has 6 columns, which does not fit a phone",
        "Use 5 or fewer, or split the table.",
    )
}

// Boxes.

#[test]
fn a_box_that_is_not_closed_is_refused_where_it_opens() -> TestResult {
    body_is_refused("Text [@-].\n\n::: do\n- Rest.\n", 2, r#""::: do" is not closed"#, "Add a line ::: after it.")
}

#[test]
fn a_box_within_a_box_is_refused() -> TestResult {
    body_is_refused(
        "::: do\n- Rest.\n::: dont\n- Drive.\n:::\n",
        2,
        r#""::: dont" stands inside "::: do" of line 9"#,
        "Close the first with ::: before it.",
    )
}

#[test]
fn an_end_without_a_box_is_refused() -> TestResult {
    body_is_refused("Text [@-].\n\n:::\n", 2, "\":::\" closes nothing", "Remove it, or open one: ::: do")
}

#[test]
fn an_unknown_box_is_refused_and_the_nearest_named() -> TestResult {
    body_is_refused(
        "::: figur next-day\n:::\n",
        0,
        r#"there is no box "::: figur""#,
        "Did you mean \"figure\"? Known: call-911, call-clinic, do, dont, what-you-can-do, not-known, note, checklist, doors, \
         figure, chart, timeline, listing.",
    )
}

#[test]
fn an_unknown_list_is_refused() -> TestResult {
    body_is_refused(
        "::: listing sources\n:::\n",
        0,
        r#"there is no list "sources""#,
        "Known: claims, decision-aid, evidence, evidence-map, faq, features, glossary, help-lines, myths, quality, reminder, snippets, clinic, search, site-map, sizes, synapse-story, timings-fast, timings-slow.",
    )
}

#[test]
fn a_note_without_a_title_is_refused() -> TestResult {
    body_is_refused("::: note\nText [@-].\n:::\n", 0, "the note has no title", "Write ::: note What it is about")
}

// Figures.

#[test]
fn a_figure_without_a_file_is_refused() -> TestResult {
    body_is_refused(
        "::: figure next-week\n:::\n",
        0,
        r#"the figure "next-week" has no numbers"#,
        "Add its numbers as figures/next-week.toml.",
    )
}

#[test]
fn a_figure_without_groups_is_refused() -> TestResult {
    let fields = "title = \"\"\nwho = \"\"\ntime = \"\"\noutcome = \"\"\nnot_outcome = \"\"\nkind = \"benefit\"\n\
                  source = \"zarate-2006\"\ncertainty = \"very-unsure\"\ncertainty_reason = \"\"\nlayout = \"pair\"\n";
    ContentFolder::valid().file("figures/next-day.toml", fields).is_refused(
        "figures/next-day.toml:1: the figure has no numbers",
        "Add a [[group]] with label and per_100 for each group that was compared.",
    )
}

#[test]
fn a_figure_without_a_comparison_group_is_refused() -> TestResult {
    ContentFolder::valid().changed("figures/next-day.toml", "comparator = true\n", "").is_refused(
        "figures/next-day.toml:12: the figure has no comparison group",
        "Mark the group it is compared with by comparator = true, or write layout = \"separate\".",
    )
}

#[test]
fn more_than_100_out_of_100_is_refused() -> TestResult {
    ContentFolder::valid().changed("figures/next-day.toml", "per_100 = 45", "per_100 = 145").is_refused(
        "figures/next-day.toml:12: the numbers of \"Ketamine\" do not fit together",
        "Give per_100 from 0 to 100, and low and high either both, around it, or not at all.",
    )
}

#[test]
fn half_a_range_is_refused() -> TestResult {
    ContentFolder::valid().changed("figures/next-day.toml", "per_100 = 18", "per_100 = 18\nlow = 6").is_refused(
        "figures/next-day.toml:16: the numbers of \"Salt water\" do not fit together",
        "Give per_100 from 0 to 100, and low and high either both, around it, or not at all.",
    )
}

#[test]
fn a_figure_of_a_source_that_was_not_read_is_refused() -> TestResult {
    ContentFolder::valid().changed("figures/next-day.toml", "zarate-2006", "berman-2000").is_refused(
        "figures/next-day.toml:7: the source \"berman-2000\" was not read, or is doubtful, so its numbers may not be drawn",
        "Use another source, or read this one and set verified = \"page\".",
    )
}

#[test]
fn a_figure_of_an_unknown_source_is_refused() -> TestResult {
    ContentFolder::valid().changed("figures/next-day.toml", "zarate-2006", "nobody").is_refused(
        "figures/next-day.toml:7: the source \"nobody\" does not exist",
        "Add it to sources.toml or correct the id.",
    )
}

#[test]
fn an_unknown_certainty_is_refused() -> TestResult {
    ContentFolder::valid().changed("figures/next-day.toml", "not-very-sure", "certain").is_refused(
        "figures/next-day.toml:8: \"certain\" is not known here",
        "Write fairly-sure, not-very-sure or very-unsure.",
    )
}

// A page's head.

#[test]
fn a_page_without_a_file_is_refused() -> TestResult {
    ContentFolder::valid().without("en/pages/history.md").is_refused(
        "en/pages/history.md:1: the file cannot be read: No such file or directory (os error 2)",
        "Add the file.",
    )
}

#[test]
fn a_page_without_a_head_is_refused() -> TestResult {
    ContentFolder::valid().file(PAGE, "Text [@-].\n").is_refused(
        "en/pages/benefits.md:1: the file does not begin with a head between two lines of +++",
        "Begin with +++, the fields title, short_title, description and so on, and +++ again.",
    )
}

#[test]
fn an_unknown_field_of_the_head_is_refused() -> TestResult {
    ContentFolder::valid().changed(PAGE, "updated =", "author = \"\"\nupdated =").is_refused(
        "en/pages/benefits.md:6: unknown field `author`, expected one of `title`, `short_title`, `description`, \
         `purpose`, `key_points`, `updated`, `next_review`, `related`",
        "Correct the entry; CONTRIBUTING.md lists the fields.",
    )
}

#[test]
fn a_missing_field_of_the_head_is_refused() -> TestResult {
    ContentFolder::valid().changed(PAGE, "purpose = \"What it is for.\"\n", "").is_refused(
        "en/pages/benefits.md:2: missing field `purpose`",
        "Correct the entry; CONTRIBUTING.md lists the fields.",
    )
}

#[test]
fn a_short_description_is_refused() -> TestResult {
    let long = "description = \"A description that is long enough for search engines, which want seventy characters.\"";
    ContentFolder::valid()
        .changed(PAGE, long, "description = \"Short.\"")
        .is_refused("en/pages/benefits.md:4: `description` has 6 characters", "Use 70 to 160 characters.")
}

#[test]
fn a_title_with_a_sign_that_html_reserves_is_refused() -> TestResult {
    ContentFolder::valid()
        .changed(PAGE, "\"A page\"", "\"Pros & cons\"")
        .is_refused("en/pages/benefits.md:2: `title` holds a sign that HTML reserves", "Write it in words.")
}

#[test]
fn a_day_that_is_no_date_is_refused() -> TestResult {
    ContentFolder::valid()
        .changed(PAGE, "2026-11-20", "20.11.2026")
        .is_refused("en/pages/benefits.md:6: `updated` is not a date", "Write it as 2026-11-20.")
}

// Lists and words of the frame.

#[test]
fn a_mistake_in_an_answer_is_refused_on_its_own_line() -> TestResult {
    ContentFolder::valid()
        .body("::: listing faq\n:::\n")
        .changed("en/faq.toml", "\"A medicine [@-].\"", "\"\"\"\nA medicine [@-].\n\nFor some [@nobody].\n\"\"\"")
        .is_refused(
            "en/faq.toml:11: cites the source \"nobody\", which does not exist",
            "Add the source to sources.toml or correct the id.",
        )
}

#[test]
fn an_unknown_verdict_on_a_myth_is_refused() -> TestResult {
    ContentFolder::valid()
        .body("::: listing myths\n:::\n")
        .changed("en/myths.toml", "\"false\"", "\"wrong\"")
        .is_refused("en/myths.toml:4: \"wrong\" is not a verdict", "Write false, half-true, not-known or true-but.")
}

#[test]
fn a_term_explained_twice_is_refused() -> TestResult {
    let again = "[[term]]\nid = \"dissociation\"\nterm = \"dissociation\"\nmeaning = \"The same.\"\n";
    ContentFolder::valid()
        .added("en/glossary.toml", again)
        .is_refused("en/glossary.toml:6: the term \"dissociation\" is explained twice", "Keep one of the two entries.")
}

#[test]
fn a_help_line_that_cannot_be_dialed_is_refused() -> TestResult {
    ContentFolder::valid()
        .body("::: listing help-lines\n:::\n")
        .changed("en/help.toml", "phone = \"988\"", "phone = \"9-8-8\"")
        .is_refused(
            "en/help.toml:11: \"9-8-8\" is not a number one can dial",
            "Write digits, with spaces where readers need them.",
        )
}

#[test]
fn a_region_without_a_line_to_call_is_refused() -> TestResult {
    const REMEDY: &str = "Every page names one: add the place, with a line that has a phone.";
    ContentFolder::valid()
        .changed("en/help.toml", "id = \"gb\"", "id = \"uk\"")
        .is_refused("en/help.toml:1: there is no line to call for the region \"gb\"", REMEDY)?;
    ContentFolder::valid()
        .changed("en/help.toml", "phone = \"988\"", "sms = \"988\"")
        .is_refused("en/help.toml:4: there is no line to call for the region \"us\"", REMEDY)
}

#[test]
fn a_help_lines_site_without_a_web_address_is_refused() -> TestResult {
    ContentFolder::valid()
        .body("::: listing help-lines\n:::\n")
        .changed("en/help.toml", "phone = \"988\"", "phone = \"988\"\nurl = \"988lifeline.org\"")
        .is_refused("en/help.toml:12: \"988lifeline.org\" is not a web address", "Begin with https://")
}

#[test]
fn two_lines_of_the_decision_aid_with_one_id_are_refused() -> TestResult {
    ContentFolder::valid()
        .body("::: listing decision-aid\n:::\n")
        .changed("en/decision.toml", "\"ask-cost\"", "\"soon\"")
        .is_refused(
            "en/decision.toml:7: the id \"soon\" is already used on this page, in en/decision.toml:4",
            "Give one of the two another id: ## Words {#soon-2}",
        )
}

#[test]
fn an_unknown_word_of_the_frame_is_refused() -> TestResult {
    ContentFolder::valid().added("en/interface.toml", "menus = \"Menus\"\n").is_refused(
        &format!("en/interface.toml:{}: the frame has no word \"menus\"", guide_model::Words::KEYS.len() + 1),
        "Did you mean \"menu\"? Remove the key, or add it to `Words`.",
    )
}

#[test]
fn a_missing_word_of_the_frame_is_refused() -> TestResult {
    ContentFolder::valid()
        .changed("en/interface.toml", "guide_name = \"word\"\n", "")
        .is_refused("en/interface.toml:1: the word \"guide_name\" is missing", "Add a line: guide_name = \"…\"")
}

#[test]
fn all_mistakes_are_told_at_once() -> TestResult {
    let folder = ContentFolder::valid().body("Text [@nobody].\n\n# Too high\n\n::: listing help-lines\n:::\n").changed(
        "en/help.toml",
        "phone = \"988\"",
        "phone = \"9-8-8\"",
    );
    let told = folder.compiled()?.err().map(|problems| problems.to_string()).unwrap_or_default();
    assert!(told.ends_with("3 errors in the content; nothing was built."), "{told}");
    Ok(())
}
