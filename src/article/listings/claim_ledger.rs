//! The ledger of statements from clinic articles, each judged.

use guide_model::{Claim, ClaimTopic, Page, Verdict};

use super::{labelled, place_links, ways_on};
use crate::content::words;
use crate::filter::{Choice, Filter};
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// Id of the ledger's list.
const LIST_ID: &str = "claims";

/// What the ledger can be narrowed by.
pub fn claim_filter() -> Filter {
    let topics = ClaimTopic::ALL.iter().map(|topic| (topic.as_str(), topic_name(*topic))).collect();
    let verdicts = Verdict::ALL.iter().map(|verdict| (verdict.as_str(), verdict_name(*verdict))).collect();
    let choices = vec![
        Choice { name: "topic", label: words().filter_topic, options: topics },
        Choice { name: "verdict", label: words().filter_verdict, options: verdicts },
    ];
    Filter { page: Page::Claims, list_id: LIST_ID, choices, orders: Vec::new() }
}

/// All of the ledger.
pub fn claim_list(base: Base, claims: Vec<Claim>) -> Element {
    element("ol").class("claims").id(LIST_ID).children(claims.into_iter().map(|claim| entry(base, claim)))
}

fn entry(base: Base, claim: Claim) -> Element {
    let words = words();
    let said = element("p")
        .class("claim__said")
        .child(element("span").class("visually-hidden").child(format!("{}: ", words.claim_says)))
        .child(claim.claim);
    let sources = claim.sources.iter().zip(claim.source_names);
    let sources = sources.map(|(id, name)| element("li").child(link(base.source(id)).child(name)));
    let verdict = element("p").class(format!("verdict verdict--{}", claim.verdict.as_str()));
    let answers = place_links(base, &claim.answered_in, &claim.answered_in_names);
    element("li")
        .class("claim")
        .id(claim.id)
        .attribute("data-topic", claim.topic.as_str())
        .attribute("data-verdict", claim.verdict.as_str())
        .child(verdict.child(verdict_name(claim.verdict)))
        .child(said)
        .child(labelled(words.claim_why, claim.why))
        .child(labelled(words.claim_say_instead, claim.say_instead))
        .child(ways_on(words.claim_answered_in, answers))
        .child(ways_on(words.sources, sources))
}

/// What readers call a topic.
fn topic_name(topic: ClaimTopic) -> &'static str {
    let words = words();
    match topic {
        ClaimTopic::Benefits => words.topic_benefits,
        ClaimTopic::Speed => words.topic_speed,
        ClaimTopic::Durability => words.topic_durability,
        ClaimTopic::SideEffects => words.topic_side_effects,
        ClaimTopic::Risk => words.topic_risk,
        ClaimTopic::Dependence => words.topic_dependence,
        ClaimTopic::Who => words.topic_who,
        ClaimTopic::Process => words.topic_process,
        ClaimTopic::Mechanism => words.topic_mechanism,
        ClaimTopic::Conditions => words.topic_conditions,
        ClaimTopic::History => words.topic_history,
        ClaimTopic::Regulation => words.topic_regulation,
        ClaimTopic::Cost => words.topic_cost,
        ClaimTopic::Other => words.topic_other,
    }
}

fn verdict_name(verdict: Verdict) -> &'static str {
    let words = words();
    match verdict {
        Verdict::Supported => words.verdict_supported,
        Verdict::Oversimplified => words.verdict_oversimplified,
        Verdict::Overstated => words.verdict_overstated,
        Verdict::Outdated => words.verdict_outdated,
        Verdict::Inaccurate => words.verdict_inaccurate,
        Verdict::Unverifiable => words.verdict_unverifiable,
        Verdict::Promotional => words.verdict_promotional,
    }
}
