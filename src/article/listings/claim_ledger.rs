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
        Choice { name: "topic", label: words::FILTER_TOPIC, options: topics },
        Choice { name: "verdict", label: words::FILTER_VERDICT, options: verdicts },
    ];
    Filter { page: Page::Claims, list_id: LIST_ID, choices, orders: Vec::new() }
}

/// All of the ledger.
pub fn claim_list(base: Base, claims: Vec<Claim>) -> Element {
    element("ol").class("claims").id(LIST_ID).children(claims.into_iter().map(|claim| entry(base, claim)))
}

fn entry(base: Base, claim: Claim) -> Element {
    let said = element("p")
        .class("claim__said")
        .child(element("span").class("visually-hidden").child(format!("{}: ", words::CLAIM_SAYS)))
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
        .child(labelled(words::CLAIM_WHY, claim.why))
        .child(labelled(words::CLAIM_SAY_INSTEAD, claim.say_instead))
        .child(ways_on(words::CLAIM_ANSWERED_IN, answers))
        .child(ways_on(words::SOURCES, sources))
}

/// What readers call a topic.
fn topic_name(topic: ClaimTopic) -> &'static str {
    match topic {
        ClaimTopic::Benefits => words::TOPIC_BENEFITS,
        ClaimTopic::Speed => words::TOPIC_SPEED,
        ClaimTopic::Durability => words::TOPIC_DURABILITY,
        ClaimTopic::SideEffects => words::TOPIC_SIDE_EFFECTS,
        ClaimTopic::Risk => words::TOPIC_RISK,
        ClaimTopic::Dependence => words::TOPIC_DEPENDENCE,
        ClaimTopic::Who => words::TOPIC_WHO,
        ClaimTopic::Process => words::TOPIC_PROCESS,
        ClaimTopic::Mechanism => words::TOPIC_MECHANISM,
        ClaimTopic::Conditions => words::TOPIC_CONDITIONS,
        ClaimTopic::History => words::TOPIC_HISTORY,
        ClaimTopic::Regulation => words::TOPIC_REGULATION,
        ClaimTopic::Cost => words::TOPIC_COST,
        ClaimTopic::Other => words::TOPIC_OTHER,
    }
}

fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Supported => words::VERDICT_SUPPORTED,
        Verdict::Oversimplified => words::VERDICT_OVERSIMPLIFIED,
        Verdict::Overstated => words::VERDICT_OVERSTATED,
        Verdict::Outdated => words::VERDICT_OUTDATED,
        Verdict::Inaccurate => words::VERDICT_INACCURATE,
        Verdict::Unverifiable => words::VERDICT_UNVERIFIABLE,
        Verdict::Promotional => words::VERDICT_PROMOTIONAL,
    }
}
