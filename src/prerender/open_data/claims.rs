//! The ledger of statements from clinic articles.

use guide_compiler::Site;
use guide_model::{Claim, ClaimTopic, Page, Verdict};
use schemars::JsonSchema;
use serde::Serialize;

use super::Addresses;

/// A statement of a clinic article, judged. No clinic is named.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ClaimData {
    /// Unique among the claims.
    id: String,
    /// Where it stands in the ledger.
    #[schemars(url)]
    address: String,
    /// What it is about.
    #[schemars(extend("enum" = ClaimTopic::NAMES))]
    topic: &'static str,
    /// What the article says, in the guide's words.
    claim: String,
    /// The verdict: true as stated (supported); true at heart, with limits left out (oversimplified); beyond the evidence
    /// (overstated); no longer so (outdated); wrong, or could harm (inaccurate); no source found (unverifiable); praise,
    /// not a fact (promotional).
    #[schemars(extend("enum" = Verdict::NAMES))]
    verdict: &'static str,
    /// Why.
    why: String,
    /// What would be right to say.
    say_instead: String,
    /// Ids of the sources the verdict rests on.
    sources: Vec<String>,
    /// Where the guide answers it, best place first.
    #[schemars(inner(url))]
    answered_at: Vec<String>,
}

/// The ledger, in its order.
pub(super) fn claims(site: &Site, addresses: Addresses<'_>) -> Vec<ClaimData> {
    let claim = |claim: &Claim| ClaimData {
        id: claim.id.clone(),
        address: addresses.on_page(Page::Claims, &claim.id),
        topic: claim.topic.as_str(),
        claim: claim.claim.clone(),
        verdict: claim.verdict.as_str(),
        why: claim.why.clone(),
        say_instead: claim.say_instead.clone(),
        sources: claim.sources.clone(),
        answered_at: claim.answered_in.iter().map(|place| addresses.place(place)).collect(),
    };
    site.claims.iter().map(claim).collect()
}
