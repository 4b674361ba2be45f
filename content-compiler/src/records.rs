//! Reads the bibliography, the claim ledger and the list of features.

use std::collections::HashSet;
use std::path::Path;

use guide_model::{Article, Claim, ClaimLink, Feature, FindingTopic, Place, Source};
use serde::Deserialize;

use crate::LANGUAGE;
use crate::anchors::Anchors;
use crate::house_style::{self, Broken};
use crate::problem::{Problem, Problems, SourceFile, did_you_mean};

#[derive(Deserialize)]
struct SourceList {
    #[serde(default)]
    source: Vec<toml::Spanned<Source>>,
}

#[derive(Deserialize)]
struct FeatureList {
    #[serde(default)]
    feature: Vec<toml::Spanned<Feature>>,
}

#[derive(Deserialize)]
struct ClaimList {
    #[serde(default)]
    claim: Vec<toml::Spanned<Claim>>,
}

/// All sources; ids are unique, addresses are `https:`, and what was not read holds no numbers.
pub(crate) fn read_sources(root: &Path, problems: &mut Problems) -> Vec<Source> {
    let Some(file) = SourceFile::read(root, "sources.toml", problems) else {
        return Vec::new();
    };
    let Some(list) = file.toml::<SourceList>(problems) else {
        return Vec::new();
    };
    let mut seen = HashSet::new();
    let mut sources = Vec::new();
    for spanned in list.source {
        let line = file.line_at(spanned.span().start);
        let source = spanned.into_inner();
        let id = source.entry.id.clone();
        let mut complain = |what: String, remedy: &str| {
            problems.0.push(Problem { file: file.path.clone(), line, what, remedy: remedy.to_owned() });
        };
        if !seen.insert(id.clone()) {
            complain(format!("the source \"{id}\" is listed twice"), "Keep one of the two entries.");
        }
        if !source.entry.url.starts_with("https://") && !source.entry.url.starts_with("http://") {
            complain(
                format!("the source \"{id}\" has no web address"),
                "Give `url` an address that starts with https://",
            );
        }
        if !source.entry.may_print_figures()
            && source.findings.iter().any(|finding| finding.numbers.iter().any(|row| row.checked))
        {
            complain(
                format!("the source \"{id}\" was not read, or is doubtful, but has `numbers`"),
                "Remove the numbers, or read the source and set verified = \"page\".",
            );
        }
        sources.push(source);
    }
    sources
}

/// All checked claims; ids are unique, every source exists, and the guide answers each one somewhere.
pub(crate) fn read_claims(
    root: &Path,
    sources: &[Source],
    anchors: &mut Anchors,
    problems: &mut Problems,
) -> Vec<Claim> {
    let Some(file) = SourceFile::read(root, format!("{LANGUAGE}/claims.toml"), problems) else {
        return Vec::new();
    };
    let Some(list) = file.toml::<ClaimList>(problems) else {
        return Vec::new();
    };
    let known: HashSet<&str> = sources.iter().map(|source| source.entry.id.as_str()).collect();
    let mut seen = HashSet::new();
    let mut claims = Vec::new();
    for spanned in list.claim {
        let line = file.line_at(spanned.span().start);
        let claim = spanned.into_inner();
        let mut complain = |what: String, remedy: String| {
            problems.0.push(Problem { file: file.path.clone(), line, what, remedy });
        };
        if !seen.insert(claim.id.clone()) {
            complain(format!("the claim \"{}\" is listed twice", claim.id), "Keep one of the two entries.".to_owned());
        }
        for id in &claim.sources {
            if !known.contains(id.as_str()) {
                let remedy = did_you_mean(id, known.iter().copied(), "Add it to sources.toml or correct the id.");
                complain(format!("the claim \"{}\" names the source \"{id}\", which does not exist", claim.id), remedy);
            }
        }
        for (words, what) in [(&claim.why, "why"), (&claim.say_instead, "say_instead")] {
            for Broken { what: broken, remedy } in house_style::word_choice(words) {
                complain(format!("in `{what}` of the claim \"{}\", {broken}", claim.id), remedy);
            }
        }
        if claim.answered_in.is_empty() {
            let remedy = "Write the answer, and name its place: answered_in = [\"benefits#how-long\"]".to_owned();
            complain(format!("no page answers the claim \"{}\"", claim.id), remedy);
        }
        want_places(&claim.answered_in, &file, line, anchors);
        claims.push(claim);
    }
    claims
}

/// What clinic pages offer besides claims; ids are unique, and each is seen somewhere.
pub(crate) fn read_features(root: &Path, anchors: &mut Anchors, problems: &mut Problems) -> Vec<Feature> {
    let Some(file) = SourceFile::read(root, format!("{LANGUAGE}/features.toml"), problems) else {
        return Vec::new();
    };
    let Some(list) = file.toml::<FeatureList>(problems) else {
        return Vec::new();
    };
    let mut seen = HashSet::new();
    let mut features = Vec::new();
    for spanned in list.feature {
        let line = file.line_at(spanned.span().start);
        let feature = spanned.into_inner();
        let mut complain = |what: String, remedy: &str| {
            problems.0.push(Problem { file: file.path.clone(), line, what, remedy: remedy.to_owned() });
        };
        if !seen.insert(feature.id.clone()) {
            complain(format!("the feature \"{}\" is listed twice", feature.id), "Keep one of the two entries.");
        }
        if feature.places.is_empty() {
            complain(format!("the feature \"{}\" is seen nowhere", feature.id), "Name the place: places = [\"faq\"]");
        }
        want_places(&feature.places, &file, line, anchors);
        features.push(feature);
    }
    features
}

fn want_places(places: &[Place], file: &SourceFile, line: usize, anchors: &mut Anchors) {
    for place in places {
        if let Some(anchor) = &place.anchor {
            anchors.want(place.page, anchor, file.path.clone(), line);
        }
    }
}

/// Drops the number rows that were not confirmed: they are never printed.
pub(crate) fn drop_unconfirmed(sources: &mut [Source]) {
    for finding in sources.iter_mut().flat_map(|source| &mut source.findings) {
        finding.numbers.retain(|row| row.checked);
    }
}

/// Notes on each source what it is about, and which pages and claims rest on it. A source on which nothing rests must
/// say that it is further reading, and no other may.
pub(crate) fn note_citations<'a>(
    root: &Path,
    sources: &mut [Source],
    articles: impl Iterator<Item = &'a Article> + Clone,
    claims: &[Claim],
    problems: &mut Problems,
) {
    let mut nothing = Problems::default();
    let file = SourceFile::read(root, "sources.toml", &mut nothing);
    for source in sources {
        let id = source.entry.id.as_str();
        source.cited_by = articles
            .clone()
            .filter(|article| article.citations.iter().any(|cited| cited.id == id))
            .map(|article| Place { page: article.page, anchor: None })
            .collect();
        let rests_on_it = |claim: &&Claim| claim.sources.iter().any(|cited| cited == id);
        let claims = claims.iter().filter(rests_on_it);
        source.claims = claims.map(|claim| ClaimLink { id: claim.id.clone(), claim: claim.claim.clone() }).collect();
        let mut topics: Vec<FindingTopic> = source.findings.iter().map(|finding| finding.topic).collect();
        topics.sort_unstable();
        topics.dedup();
        let rests = !source.cited_by.is_empty() || !source.claims.is_empty();
        let wrong = match (rests, source.entry.further_reading) {
            (false, false) => Some(("nothing in the guide rests on", "Cite it, or add further_reading = true to it.")),
            (true, true) => Some(("a page or a claim rests on", "Remove further_reading from it.")),
            _ => None,
        };
        if let (Some((what, remedy)), Some(file)) = (wrong, &file) {
            let line = file.text.find(&format!("id = \"{id}\"")).map_or(1, |place| file.line_at(place));
            let what = format!("{what} the source \"{id}\"");
            problems.0.push(Problem { file: file.path.clone(), line, what, remedy: remedy.to_owned() });
        }
        source.entry.topics = topics;
    }
}
