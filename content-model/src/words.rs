//! The words of the frame: buttons, labels, headings that are not part of any page's text.

/// Declares [`Words`]: one field for each key of `content/<language>/interface.toml`.
macro_rules! words {
    ($($(#[doc = $doc:literal])+ $name:ident,)+) => {
        /// The words of the frame, one field for each key of `interface.toml`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Words {
            $($(#[doc = $doc])+ pub $name: &'static str,)+
        }

        impl Words {
            /// The keys that `interface.toml` must have.
            pub const KEYS: &'static [&'static str] = &[$(stringify!($name)),+];

            /// Fills every field from a look-up by key.
            pub fn from_lookup(mut lookup: impl FnMut(&'static str) -> &'static str) -> Words {
                Words { $($name: lookup(stringify!($name)),)+ }
            }

            /// The words as constants of Rust. A program holds only those that it uses.
            pub fn to_rust(&self) -> String {
                let all = [$((stringify!($name), concat!($($doc),+), self.$name)),+];
                let all = all.map(|(key, doc, words)| {
                    format!("///{doc}\npub const {}: &str = {words:?};\n", key.to_ascii_uppercase())
                });
                all.concat()
            }
        }
    };
}

words! {
    /// Name of the guide.
    guide_name,
    /// First link of every page.
    skip_to_content,
    /// Start of the crisis line at the top of every page.
    crisis_question,
    /// Before the emergency number.
    crisis_emergency,
    /// Link to the help page.
    crisis_more,
    /// Label of the crisis line for screen readers.
    crisis_label,
    /// Button that opens the menu.
    menu,
    /// Button that closes the menu.
    menu_close,
    /// Label of the menu for screen readers.
    menu_label,
    /// Heading of the treatment group.
    group_treatment,
    /// Heading of the deciding group.
    group_deciding,
    /// Heading of the answers group.
    group_answers,
    /// Heading of the group about the guide itself.
    group_guide,
    /// Link to the search page.
    search,
    /// Label of the breadcrumb.
    breadcrumb_label,
    /// Heading of the on-this-page list.
    on_this_page,
    /// Heading of the key points.
    key_points,
    /// After the minutes of reading time: "min read".
    reading_time,
    /// Heading of the emergency care card.
    call_emergency,
    /// Hidden words before that heading.
    call_emergency_urgency,
    /// Heading of the clinic care card.
    call_clinic,
    /// Hidden words before that heading.
    call_clinic_urgency,
    /// Heading of a list of things to do.
    do_title,
    /// Heading of a list of things not to do.
    dont_title,
    /// Heading of the reader's steps.
    what_you_can_do,
    /// Heading of what nobody knows.
    not_known,
    /// Heading of the source list.
    sources,
    /// In the note beside a citation: link to the entry in the list.
    note_more,
    /// Before the way back from a source to the text.
    back_to_text,
    /// Before a source's number, for screen readers.
    source_number_label,
    /// While the source list is on its way.
    record_loading,
    /// When a record did not come.
    record_failed,
    /// Button that asks again.
    record_retry,
    /// Before the date of the last change.
    updated,
    /// Before the date of the next review.
    next_review,
    /// What the review line says without a signature.
    not_reviewed,
    /// Label of previous and next.
    pager_label,
    /// Before the previous page's title.
    previous_page,
    /// Before the next page's title.
    next_page,
    /// Heading of related pages.
    related_pages,
    /// Label of the theme switch.
    theme,
    /// Theme that follows the device.
    theme_auto,
    /// Light theme.
    theme_light,
    /// Dark theme.
    theme_dark,
    /// The disclaimer in the footer.
    disclaimer,
    /// What the guide says about itself in the footer.
    footer_review,
    /// Licence line in the footer.
    footer_licence,
    /// Label of the footer's links.
    footer_label,
    /// Heading over a figure's data table.
    figure_table,
    /// Column heading: group.
    figure_group,
    /// After the large number above a picture.
    out_of_100,
    /// Column heading: how many out of 100.
    figure_per_100,
    /// After the number of a page's sources.
    sources_count,
    /// Name of the letters above the glossary.
    glossary_letters,
    /// In the clinics' builder: what the ways are called.
    snippet_way,
    /// In the clinics' builder: a way.
    snippet_address,
    /// In the clinics' builder: a way.
    snippet_frame,
    /// In the clinics' builder: a way.
    snippet_element,
    /// In the clinics' builder: name of the choice of a page.
    snippet_page,
    /// In the clinics' builder: name of the choice of colors.
    snippet_theme,
    /// In the clinics' builder: a choice of colors.
    snippet_theme_auto,
    /// In the clinics' builder: a choice of colors.
    snippet_theme_light,
    /// In the clinics' builder: a choice of colors.
    snippet_theme_dark,
    /// In the clinics' builder: name of what is to be copied.
    snippet_title,
    /// In the clinics' builder: the button that copies it.
    snippet_copy,
    /// In the clinics' builder: said after it was copied.
    snippet_copied,
    /// In the clinics' builder: said when the browser did not allow it.
    snippet_not_copied,
    /// In the clinics' builder: name of the preview.
    snippet_preview,
    /// There: before what a website's policy must allow.
    snippet_policy,
    /// There: for which country the crisis line is.
    snippet_region,
    /// There: the clinic's color.
    snippet_accent,
    /// There: the clinic's number.
    snippet_phone,
    /// Under the header: before the name of the clinic that hosts this copy.
    clinic_hosts,
    /// Name of that line for screen readers.
    clinic_hosts_label,
    /// In the review line: before the name of who read the guide for the clinic that hosts it.
    clinic_reviewed,
    /// Behind it, where the page changed later.
    clinic_reviewed_before,
    /// On the contact page: where no clinic hosts the guide.
    clinic_none,
    /// On the contact page: before the clinic's number.
    clinic_phone,
    /// On the contact page: before its hours.
    clinic_hours,
    /// On the contact page: before its address.
    clinic_address,
    /// On the contact page: before its way to book.
    clinic_booking,
    /// On the contact page: the link to book a visit.
    clinic_book,
    /// On the contact page: heading of the contact form.
    contact_title,
    /// In the contact form: a field.
    contact_name,
    /// In the contact form: below the name.
    contact_name_hint,
    /// In the contact form: a field.
    contact_reply,
    /// In the contact form: below the email or phone number.
    contact_reply_hint,
    /// In the contact form: a field.
    contact_message,
    /// In the contact form: below the message; holds {most}.
    contact_message_hint,
    /// In the contact form: what the reader agrees to.
    contact_consent,
    /// In the contact form: the button that sends it.
    contact_send,
    /// After the contact form: the clinic’s server has it.
    contact_arrived,
    /// After the contact form: what follows from that.
    contact_arrived_text,
    /// On the contact page: heading of the newsletter form.
    newsletter_title,
    /// In the newsletter form: who writes it.
    newsletter_text,
    /// In the newsletter form: a field.
    newsletter_email,
    /// In the newsletter form: what the reader agrees to.
    newsletter_consent,
    /// In the newsletter form: the button that sends it.
    newsletter_send,
    /// After the newsletter form: the clinic’s server has it.
    newsletter_arrived,
    /// After the newsletter form: what follows from that.
    newsletter_arrived_text,
    /// In the contact form, above its fields.
    form_crisis,
    /// In the contact form: what not to write.
    form_no_health,
    /// In the contact form: what to write in place of it.
    form_instead,
    /// In a form: where it goes; holds {host}.
    form_where,
    /// In a form: the name of a field that only programs fill.
    form_trap,
    /// While a form is on its way.
    form_sending,
    /// Above what has to be mended before a form is sent.
    form_check,
    /// What is wrong with a field; holds {field}, {most} and {length}.
    form_too_long,
    /// What is wrong with a field.
    form_missing_reply,
    /// What is wrong with a field.
    form_wrong_reply,
    /// What is wrong with a field.
    form_missing_email,
    /// What is wrong with a field.
    form_wrong_email,
    /// What is wrong with a field.
    form_missing_message,
    /// What is wrong with a field.
    form_missing_consent,
    /// When a form could not be sent.
    form_offline,
    /// When a form could not be sent.
    form_offline_text,
    /// When a form was not taken; holds {status}.
    form_refused,
    /// When a form was not taken.
    form_refused_text,
    /// When the clinic’s server failed; holds {status}.
    form_server_failed,
    /// When the clinic’s server failed.
    form_server_failed_text,
    /// When no answer came.
    form_unreachable,
    /// When no answer came in time; holds {seconds}.
    form_timed_out,
    /// When the answer does not say if it arrived.
    form_unconfirmed,
    /// When it is not known whether a form arrived.
    form_perhaps,
    /// When a field was filled that people do not see.
    form_trapped,
    /// When a field was filled that people do not see.
    form_trapped_text,
    /// Before the clinic’s number, when a form was not confirmed.
    form_call,
    /// In a frame: link to the page on the guide's own site.
    frame_whole_page,
    /// Link to the whole guide as one document.
    whole_guide,
    /// Title of that document.
    whole_guide_title,
    /// What that document is for.
    whole_guide_purpose,
    /// Heading of its contents.
    whole_guide_contents,
    /// Choice at the foot: whether the guide is kept on the device.
    offline_keep,
    /// Beside that choice, once all is kept.
    offline_all,
    /// On a kept page: begins the sentence that ends in the day of keeping.
    offline_line,
    /// On a kept page: button that asks for the newest, once there is a network again.
    offline_back,
    /// Title of what stands in the place of a page that was not kept.
    offline_title,
    /// What that page says.
    offline_text,
    /// On that page: link that asks for the page once more.
    offline_again,
    /// Column heading: the range.
    figure_range,
    /// Begins the sentence below a drawn range: "The true number may be".
    figure_range_sentence,
    /// "out of 100 people".
    out_of_100_people,
    /// "who was studied".
    figure_who,
    /// "when".
    figure_when,
    /// "how sure".
    figure_how_sure,
    /// The heading of how to read a figure.
    figure_how_to_read,
    /// How to read a figure.
    figure_how_to_read_text,
    /// Certainty label.
    fairly_sure,
    /// Certainty label.
    not_very_sure,
    /// Certainty label.
    very_unsure,
    /// Marks the comparison group.
    figure_comparator,
    /// Warning over rows that must not be compared.
    figure_separate,
    /// What "emergency" number to dial.
    help_emergency,
    /// Before the date help lines were last seen.
    help_last_checked,
    /// Before a link that calls.
    help_call,
    /// Before a link that texts.
    help_text,
    /// Before a link to a site.
    help_site,
    /// Verdict word.
    myth_false,
    /// Verdict word.
    myth_half_true,
    /// Verdict word.
    myth_not_known,
    /// Verdict word.
    myth_true_but,
    /// Before the sentence on certainty.
    myth_how_sure,
    /// Before other names of a term.
    glossary_also,
    /// Column heading of the ledger.
    claim_says,
    /// Column heading of the ledger.
    claim_why,
    /// Column heading of the ledger.
    claim_say_instead,
    /// Heading of the question list.
    search_questions,
    /// Name of the search field.
    search_label,
    /// Button that closes the search.
    search_close,
    /// In the search that the header opens: link to the search page.
    search_all,
    /// How many places were found; `{count}` is the number.
    search_count,
    /// The same for one.
    search_one,
    /// Where nothing was found.
    search_none,
    /// Where the index could not be had.
    search_failed,
    /// Above the results of a query that shows danger.
    search_danger,
    /// There: link to the help page.
    search_danger_more,
    /// Kind of result: a page.
    search_page,
    /// A section of a page.
    search_section,
    /// A question with its answer.
    search_question,
    /// A word explained.
    search_term,
    /// A myth.
    search_myth,
    /// A source.
    search_source,
    /// Heading of the page list.
    search_pages,
    /// Column heading of the quality table.
    quality_page,
    /// Column heading of the quality table.
    quality_words,
    /// Column heading of the quality table.
    quality_grade,
    /// Column heading of the quality table.
    quality_sources,
    /// Caption of the quality table.
    quality_caption,
    /// On a source's page: what kind.
    source_kind,
    /// Heading of a source's facts.
    source_about,
    /// Who took part.
    source_people,
    /// How many.
    source_number,
    /// What they got.
    source_intervention,
    /// Compared with.
    source_comparator,
    /// Who paid.
    source_funding,
    /// How verified.
    source_verified,
    /// Read.
    source_verified_page,
    /// Not read.
    source_verified_memory,
    /// What it found.
    source_findings,
    /// What to keep in mind.
    source_limitations,
    /// What was measured.
    source_outcome,
    /// Caption of the number table.
    source_numbers,
    /// Pages that cite it.
    source_cited_by,
    /// No page cites it.
    source_cited_by_none,
    /// Purpose line of a source's page.
    source_purpose,
    /// Column heading: what was counted.
    source_counted,
    /// Column heading: the group.
    source_arm,
    /// Column heading: the result.
    source_value,
    /// Title of an unknown source.
    source_unknown,
    /// Kind of source.
    kind_rct,
    /// Kind of source.
    kind_meta_analysis,
    /// Kind of source.
    kind_review,
    /// Kind of source.
    kind_guideline,
    /// Kind of source.
    kind_label,
    /// Kind of source.
    kind_regulator,
    /// Kind of source.
    kind_observational,
    /// Kind of source.
    kind_open_label,
    /// Kind of source.
    kind_human,
    /// Kind of source.
    kind_animal,
    /// Kind of source.
    kind_agency,
    /// Kind of source.
    kind_history,
    /// Verdict of the ledger.
    verdict_supported,
    /// Verdict of the ledger.
    verdict_oversimplified,
    /// Verdict of the ledger.
    verdict_overstated,
    /// Verdict of the ledger.
    verdict_outdated,
    /// Verdict of the ledger.
    verdict_inaccurate,
    /// Verdict of the ledger.
    verdict_unverifiable,
    /// Verdict of the ledger.
    verdict_promotional,
    /// Link from a definition to the glossary.
    definition_more,
    /// Before the reviewer's name.
    review_signed,
    /// Before the reviewer's name when the text has changed since.
    review_changed,
    /// Between the reviewer and the day.
    review_on,
    /// When the day of the next review had passed.
    review_overdue,
    /// Before the places that answer a claim.
    claim_answered_in,
    /// Heading of the checked claims that rest on a source.
    source_claims,
    /// What a source of this kind can show.
    source_strength,
    /// A source on which nothing rests.
    source_further_reading,
    /// Label of a list's filter.
    filter_label,
    /// The choice that leaves nothing out.
    filter_any,
    /// Button that applies the filter.
    filter_show,
    /// Button that lifts the filter.
    filter_all,
    /// How many are shown; holds {shown} and {all}.
    filter_count,
    /// What it is about.
    filter_topic,
    /// The verdict.
    filter_verdict,
    /// The kind of source.
    filter_kind,
    /// What it can show.
    filter_strength,
    /// When it appeared.
    filter_period,
    /// The order of the list.
    filter_order,
    /// Newest first.
    order_newest,
    /// Oldest first.
    order_oldest,
    /// By title.
    order_title,
    /// 2024 and later.
    period_latest,
    /// 2020 to 2023.
    period_recent,
    /// 2010 to 2019.
    period_older,
    /// Before 2010.
    period_oldest,
    /// Strength of a source.
    strength_compared,
    /// Strength of a source.
    strength_observed,
    /// Strength of a source.
    strength_summarized,
    /// Strength of a source.
    strength_official,
    /// Strength of a source.
    strength_background,
    /// Topic of a finding.
    finding_benefits,
    /// Topic of a finding.
    finding_safety,
    /// Topic of a finding.
    finding_mechanism,
    /// Topic of a finding.
    finding_options,
    /// Topic of a finding.
    finding_background,
    /// Topic of a claim.
    topic_benefits,
    /// Topic of a claim.
    topic_speed,
    /// Topic of a claim.
    topic_durability,
    /// Topic of a claim.
    topic_side_effects,
    /// Topic of a claim.
    topic_risk,
    /// Topic of a claim.
    topic_dependence,
    /// Topic of a claim.
    topic_who,
    /// Topic of a claim.
    topic_process,
    /// Topic of a claim.
    topic_mechanism,
    /// Topic of a claim.
    topic_conditions,
    /// Topic of a claim.
    topic_history,
    /// Topic of a claim.
    topic_regulation,
    /// Topic of a claim.
    topic_cost,
    /// Topic of a claim.
    topic_other,
    /// State of a feature.
    feature_offered,
    /// State of a feature.
    feature_instead,
    /// State of a feature.
    feature_refused,
    /// State of a feature.
    feature_planned,
    /// Before what clinic pages do.
    feature_clinics,
    /// Before what the guide does.
    feature_guide,
    /// Before the places where one sees it.
    feature_places,
    /// Column heading of the quality table.
    quality_minutes,
    /// Column heading of the quality table.
    quality_longest,
    /// Column heading of the quality table.
    quality_numbers,
    /// Column heading of the quality table.
    quality_figures,
    /// Column heading of the quality table.
    quality_review,
    /// State of review in the quality table.
    quality_review_none,
    /// State of review in the quality table.
    quality_review_current,
    /// State of review in the quality table.
    quality_review_changed,
    /// State of review in the quality table.
    quality_review_overdue,
    /// Label of the decision aid.
    worksheet_label,
    /// Under the worksheet's title.
    worksheet_privacy,
    /// How to use the worksheet on paper.
    worksheet_paper,
    /// Link that shows the worksheet alone on paper.
    worksheet_only,
    /// Heading of the statements.
    worksheet_matters,
    /// Question over the statements.
    worksheet_fit,
    /// Choice.
    worksheet_a_lot,
    /// Choice.
    worksheet_a_little,
    /// Choice.
    worksheet_not,
    /// Heading of the questions.
    worksheet_questions,
    /// Heading of the reader's own questions.
    worksheet_own,
    /// Label of a field for one own question.
    worksheet_own_label,
    /// Button that adds a field.
    worksheet_own_more,
    /// Heading of the notes.
    worksheet_notes,
    /// Choice to keep the worksheet.
    worksheet_keep,
    /// What keeping means.
    worksheet_keep_note,
    /// Button that empties the worksheet.
    worksheet_forget,
    /// Said when the worksheet was emptied.
    worksheet_forgotten,
    /// Button that prints the summary.
    worksheet_print,
    /// Heading of the summary.
    worksheet_summary,
    /// While nothing is marked.
    worksheet_summary_empty,
    /// Heading in the summary.
    worksheet_summary_lot,
    /// Heading in the summary.
    worksheet_summary_little,
    /// Heading in the summary.
    worksheet_summary_not,
    /// Below the summary.
    worksheet_summary_foot,
    /// Kind of source.
    kind_company,
    /// Kind of source.
    kind_news,
    /// Strength of a source.
    strength_told,
    /// Read about elsewhere.
    source_verified_secondhand,
    /// When facts, rules and prices were last looked up.
    facts_checked,
    /// Button in the emergency care card.
    call_emergency_button,
    /// When nothing fits the choice.
    filter_none,
    /// Link at the end of an answer to that answer.
    question_link,
    /// Link that shows a checklist alone on paper.
    checklist_only,
    /// Heading of the form that makes a calendar file for a visit.
    reminder_heading,
    /// What that form does.
    reminder_introduction,
    /// Label of a field.
    reminder_day,
    /// Label of a field.
    reminder_time,
    /// Label of a field: the title of the entry.
    reminder_name,
    /// Why the title says nothing at first.
    reminder_name_note,
    /// The title of an entry that the reader gave none. It must not tell what the visit is for.
    reminder_neutral,
    /// Box to tick: the checklists above go into the entry.
    reminder_lists,
    /// What that means for who sees the entry.
    reminder_lists_note,
    /// Button that makes the file.
    reminder_make,
    /// Said when day or time is missing.
    reminder_missing,
    /// Said when the file was made.
    reminder_made,
    /// Asked before the worksheet is emptied.
    worksheet_forget_sure,
    /// Button that opens the device's sheet for sharing.
    share_page,
    /// Button that copies the page's address.
    copy_address,
    /// Said when it was copied.
    address_copied,
    /// Said when the browser did not let us.
    address_not_copied,
    /// Button that prints the page.
    print_page,
    /// Link to the page's copy in plain Markdown.
    markdown_copy,
    /// Name of the file with the guide's claims, numbers and sources.
    open_data,
    /// What is in that file, in one sentence.
    open_data_purpose,
    /// Name of the file that says what each field of it means.
    open_data_schema,
    /// What that file is for, in one sentence.
    open_data_schema_purpose,
    /// How to read a chart.
    chart_how_to_read_text,
    /// Before a chart's first row in words.
    chart_first_row,
    /// Completes "41 out of 100 people …".
    chart_had,
    /// Completes "59 …".
    chart_had_not,
    /// Beside a chart's scale: what it counts.
    chart_unit,
    /// Column heading of a chart's table: what was counted.
    chart_outcome,
    /// Column heading of a chart's table: the difference.
    chart_difference,
    /// Completes "32 …" where the first group had more.
    chart_more,
    /// Completes "58 …" where the first group had fewer.
    chart_fewer,
    /// Where both groups had as many.
    chart_same,
    /// Title of the evidence map.
    map_title,
    /// How to read the evidence map.
    map_how_to_read,
    /// What a mark of the evidence map leads to.
    map_choose,
    /// That marks are not votes.
    map_no_votes,
    /// After a number: "people".
    map_people,
    /// Treatment on the evidence map.
    map_drip,
    /// Treatment on the evidence map.
    map_spray,
    /// Treatment on the evidence map.
    map_other_route,
    /// Result on the evidence map.
    map_better,
    /// Result on the evidence map.
    map_no_clear_difference,
    /// Result on the evidence map.
    map_worse,
    /// Title of the story of a synapse.
    story_title,
    /// What kind of drawing it is.
    story_sketch,
    /// Box to tick: the steps as a list.
    story_all,
    /// Name of the buttons for the steps.
    story_choose,
    /// The button that goes from step to step by itself.
    story_play,
    /// The same button while it does.
    story_pause,
    /// Before a step’s number.
    story_step,
    /// Before the words for a drawing.
    story_drawing,
    /// How settled a step is.
    standing_well_established,
    /// How settled a step is.
    standing_supported_in_people,
    /// How settled a step is.
    standing_animals_only,
    /// How settled a step is.
    standing_debated,
    /// In the drawing.
    story_sending_cell,
    /// In the drawing.
    story_receiving_cell,
    /// In the drawing.
    story_brake_cell,
    /// In the drawing.
    story_contact_points,
    /// In the drawing.
    story_glutamate,
    /// In the drawing.
    story_ketamine,
    /// In the drawing.
    story_proteins,
    /// In the drawing, above what came first.
    story_first,
    /// In the drawing: what came first.
    story_behavior,
    /// In the drawing, above what came later.
    story_later,
    /// In the drawing: what came later.
    story_contacts,
    /// Announced after a page change, before the title.
    announce_page,
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn each_key_is_a_constant_that_rust_reads_as_it_was_written() {
        let rust = Words::from_lookup(|key| if key == "search" { "a \"b\" \\ c" } else { "d" }).to_rust();
        assert!(rust.starts_with("/// Name of the guide.\npub const GUIDE_NAME: &str = \"d\";\n"), "{rust}");
        assert!(rust.contains("\npub const SEARCH: &str = \"a \\\"b\\\" \\\\ c\";\n"), "{rust}");
        assert_eq!(rust.matches("pub const ").count(), Words::KEYS.len());
    }
}
