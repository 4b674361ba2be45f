//! Reads the bibliography and the claim ledger.

use std::collections::HashSet;
use std::path::Path;

use guide_model::{Article, Claim, Source};
use serde::Deserialize;

use crate::LANGUAGE;
use crate::problem::{Problem, Problems, SourceFile, did_you_mean};

#[derive(Deserialize)]
struct SourceList {
    #[serde(default)]
    source: Vec<toml::Spanned<Source>>,
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
        if !source.entry.may_print_figures() && source.findings.iter().any(|finding| !finding.numbers.is_empty()) {
            complain(
                format!("the source \"{id}\" was not read, or is doubtful, but has `numbers`"),
                "Remove the numbers, or read the source and set verified = \"page\".",
            );
        }
        sources.push(source);
    }
    sources
}

/// All checked claims; ids are unique and every source exists.
pub(crate) fn read_claims(root: &Path, sources: &[Source], problems: &mut Problems) -> Vec<Claim> {
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
        claims.push(claim);
    }
    claims
}

/// Notes on each source which pages cite it.
pub(crate) fn fill_cited_by(sources: &mut [Source], articles: &[Article]) {
    for source in sources {
        source.cited_by = articles
            .iter()
            .filter(|article| article.citations.iter().any(|cited| cited.id == source.entry.id))
            .map(|article| article.page.as_str().to_owned())
            .collect();
    }
}
