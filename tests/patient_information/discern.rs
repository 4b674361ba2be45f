//! DISCERN, a British list of questions on the quality of treatment information, items 3 to 15.
//! Item 1 is held with PEMAT-P 1, item 15 with PEMAT-P 23 too.

use std::cell::Cell;
use std::collections::BTreeSet;

use guide_model::{Address, Page};

use crate::drawn::{check_figures, records};
use crate::options::{PAGES, after, check_options, items_after};
use crate::reading::{all_in, own_words, section, words_of};
use crate::written_site::{TestResult, at_the_root, told};
use crate::{check, every_page, factual, texts};

// DISCERN 3.
#[test]
fn it_says_for_whom_it_is_and_for_whom_not() -> TestResult {
    check([Page::IsItForMe], |_, page, faults| {
        faults.unless_says(&own_words(page), "for whom the page is", &["this page is for adults"]);
        for (id, least) in [("studied-in", 3), ("left-out", 4), ("raise-concerns", 10), ("esketamine-not-used", 4)] {
            let items = section(page, id).all("li").len();
            faults.unless(items >= least, || format!("#{id} has {items} items"));
        }
    })?;
    check([Page::About], |_, page, faults| {
        faults.unless_says(&section(page, "who").words(), "for whom the guide is", &["the guide is for adults"]);
    })
}

// DISCERN 4.
#[test]
fn every_source_of_a_page_leads_to_its_own_page_and_to_where_it_was_published() -> TestResult {
    check(factual(), |_, page, faults| {
        let sources: Vec<_> = page.all(".sources__list > li").collect();
        faults.unless(sources.len() >= 20, || format!("{} sources", sources.len()));
        for source in sources {
            let links: Vec<&str> = all_in(source, "a").iter().filter_map(|link| link.attr("href")).collect();
            let leads = |start: &str| links.iter().any(|link| link.starts_with(start));
            let is_found = leads("/evidence/") && (leads("https://") || leads("http://"));
            faults.unless(is_found, || format!("{} leads to {links:?}", words_of(source)));
        }
    })
}

// DISCERN 4.
#[test]
fn every_checked_claim_names_sources_of_the_bibliography() -> TestResult {
    let content = &at_the_root()?.content;
    let known: BTreeSet<&str> = content.sources.iter().map(|source| source.entry.id.as_str()).collect();
    let mut faults = Vec::new();
    for claim in &content.claims {
        faults
            .extend(claim.sources.iter().filter(|id| !known.contains(id.as_str())).map(|id| format!("no source {id}")));
        // An advertisement states nothing that a source could bear out.
        if claim.sources.is_empty() && !matches!(claim.verdict.as_str(), "promotional" | "unverifiable") {
            faults.push(format!("{} names no source", claim.id));
        }
    }
    told(&faults)
}

// DISCERN 5, IPDASi "production or publication date", NHS "review dates at the page foot".
#[test]
fn every_page_says_when_it_changed_and_when_it_is_due_again() -> TestResult {
    check(every_page(), |_, page, faults| {
        let dates = page.count(".article > footer .review time[datetime]");
        faults.unless(dates >= 2, || format!("{dates} dates at the foot"));
        let line = page.words(".article > footer .review");
        faults.unless(line.starts_with("Updated ") && line.contains("Next review by "), || format!("it says {line:?}"));
    })?;
    check([Page::About], |_, page, faults| {
        let words = section(page, "evidence-date").words();
        faults.unless_says(&words, "when the evidence was gathered", &["put together in november 2026"]);
    })
}

// DISCERN 6.
#[test]
fn the_front_page_gives_benefits_and_harms_the_same_room() -> TestResult {
    check([Page::Home], |_, page, faults| {
        let [good, bad] = ["can-and-cannot", "what-can-go-wrong"].map(|id| section(page, id));
        for (what, selector) in [("pictures", "figure"), ("items", "ul:not(.figure__groups):not(.callout ul) > li")] {
            let (good, bad) = (good.all(selector).len(), bad.all(selector).len());
            faults.unless(good > 0 && good == bad, || format!("{good} {what} on benefits, {bad} on harms"));
        }
    })
}

// DISCERN 6, IPDASi 2.1.1.
#[test]
fn every_option_has_as_many_good_sides_as_bad_ones_in_like_detail() -> TestResult {
    let words = |items: &[String]| -> usize { items.iter().map(|item| item.split_whitespace().count()).sum() };
    let all = Cell::new((0, 0));
    check_options(|option, faults| {
        let [good, bad] = ["Good sides.", "Bad sides."].map(|side| items_after(option, side));
        faults.unless(good.len() >= 3 && good.len() == bad.len(), || {
            format!("{} good sides, {} bad sides", good.len(), bad.len())
        });
        let (of_good, of_bad) = all.get();
        all.set((of_good + words(&good), of_bad + words(&bad)));
    })?;
    // Over all options, neither side may have more than 3 times the words of the other.
    let (good, bad) = all.get();
    assert!(good > 0 && bad > 0 && good <= 3 * bad && bad <= 3 * good, "{good} and {bad} words");
    Ok(())
}

// DISCERN 6.
#[test]
fn harms_are_told_at_no_less_length_than_benefits() -> TestResult {
    let words = |page: Page| -> Result<usize, String> {
        Ok(own_words(&at_the_root()?.page(&Address::Page(page))?).split_whitespace().count())
    };
    let (benefits, harms) = (words(Page::Benefits)?, words(Page::SideEffects)? + words(Page::SeriousRisks)?);
    assert!(benefits > 1000 && harms >= benefits, "{benefits} words on benefits, {harms} on harms");
    Ok(())
}

// DISCERN 7.
#[test]
fn at_least_3_outside_sources_of_support_are_named_besides_the_crisis_line() -> TestResult {
    check([Page::GetHelp], |_, page, faults| {
        let host =
            |link: &str| link.strip_prefix("https://").and_then(|rest| rest.split('/').next().map(str::to_owned));
        let hosts: BTreeSet<String> =
            page.all(".prose a[href]").filter_map(|link| link.attr("href").and_then(host)).collect();
        faults.unless(hosts.len() >= 3, || format!("only {hosts:?}"));
        let lines = page.count(".prose a[href^='tel:'], .prose a[href^='sms:']");
        faults.unless(lines >= 10, || format!("{lines} lines to call or text"));
    })
}

// DISCERN 8, CDC 11.
#[test]
fn every_text_says_what_is_not_known() -> TestResult {
    check(texts(), |_, page, faults| {
        let open = page.count(".callout--not-known li");
        faults.unless(open >= 2, || format!("{open} open questions"));
    })
}

// DISCERN 8, IPDASi "levels of uncertainty", risk communication "uncertainty as a range or certainty word".
#[test]
fn every_number_that_is_drawn_says_how_sure_we_are_and_why() -> TestResult {
    check_figures(|record, drawn, faults| {
        let facts = drawn.words(".figure__facts");
        let label = match record.certainty.as_str() {
            "fairly-sure" => "How sure we are Fairly sure. ",
            "not-very-sure" => "How sure we are Not very sure. ",
            _ => "How sure we are Very unsure. ",
        };
        let reason = facts.split_once(label).map_or("", |(_, reason)| reason);
        faults.unless(reason.split_whitespace().count() >= 5, || format!("it says {facts:?}"));
        for range in record.groups.iter().filter_map(|group| group.range) {
            let range = format!("{} to {}", range.0, range.1);
            faults.unless(drawn.all("td").contains(&range), || format!("the range {range} is missing"));
        }
    })
}

// DISCERN 9.
#[test]
fn every_option_says_how_it_may_work() -> TestResult {
    check_options(|option, faults| {
        let words = after(option, "How it may work.");
        faults.unless(words.split_whitespace().count() >= 8, || format!("it says {words:?}"));
    })
}

// DISCERN 10 and 11, IPDASi 1.1.4 and 1.1.5.
#[test]
fn every_option_names_benefits_and_risks() -> TestResult {
    check_options(|option, faults| {
        for side in ["Good sides.", "Bad sides."] {
            for item in items_after(option, side) {
                faults.unless(item.split_whitespace().count() >= 4, || format!("{side} says only {item:?}"));
            }
            faults.unless(items_after(option, side).len() >= 2, || format!("{side} names too few"));
        }
    })
}

// DISCERN 12.
#[test]
fn changing_nothing_is_an_option_with_its_outcome() -> TestResult {
    check([Page::EverydayOptions], |_, page, faults| {
        let waiting = section(page, "wait");
        faults.unless_says(&waiting.title, "the option to change nothing", &["keep going as you are"]);
        faults.unless(waiting.all("figure").len() == 1, || "its outcome is not drawn".to_owned());
    })
}

// DISCERN 13, IPDASi 1.2.1.
#[test]
fn it_says_what_treatment_does_to_work_driving_and_family() -> TestResult {
    check([Page::TreatmentDay], |_, page, faults| {
        for (id, least) in [("daily-life", 100), ("going-home", 60), ("how-many-visits", 100)] {
            let words = section(page, id).words().split_whitespace().count();
            faults.unless(words >= least, || format!("#{id} has {words} words"));
        }
        for (what, names) in [("work", ["work"]), ("driving", ["drive"]), ("family", ["children"])] {
            faults.unless_says(&own_words(page), what, &names);
        }
    })?;
    check([Page::Companions], |_, page, faults| {
        for (id, least) in [("companion-job", 60), ("companion-watch", 60), ("companion-stay", 60)] {
            let words = section(page, id).words().split_whitespace().count();
            faults.unless(words >= least, || format!("#{id} has {words} words"));
        }
    })
}

// DISCERN 14.
#[test]
fn there_are_at_least_5_options_with_pictures_from_different_studies() -> TestResult {
    check_options(|option, faults| {
        faults.unless(option.all(".cite").len() >= 3, || "it hardly cites anything".to_owned());
    })?;
    let mut sources = BTreeSet::new();
    for page in PAGES {
        let article = at_the_root()?.content.article(page).ok_or_else(|| "a page has no text".to_owned())?;
        let cited = article.citations.all();
        let source = |number: u16| cited.get(usize::from(number) - 1).map(|source| source.id.as_str());
        sources.extend(records(page)?.iter().filter_map(|record| source(record.citation.number)));
    }
    assert!(sources.len() >= 5, "the pictures are from {} sources", sources.len());
    Ok(())
}

// DISCERN 15.
#[test]
fn readers_can_weigh_what_matters_to_them() -> TestResult {
    check([Page::IsItForMe], |_, page, faults| {
        let statements: BTreeSet<&str> =
            page.all(".worksheet input[type=radio]").filter_map(|choice| choice.attr("name")).collect();
        faults.unless(statements.len() >= 10, || format!("{} statements", statements.len()));
        for name in statements {
            let choices = page.count(&format!(".worksheet input[type=radio][name='{name}']"));
            faults.unless(choices == 3, || format!("{name} has {choices} choices"));
        }
        faults.unless(page.count(".worksheet textarea") >= 3, || "there is no room for notes".to_owned());
    })
}
