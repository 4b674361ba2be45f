//! Which pages go with a page: those its editors named, then those that rest on the same sources and speak of the same things.

use std::collections::{BTreeMap, BTreeSet};

use guide_model::{Article, Claim, Page};

use crate::articles::PageHead;
use crate::leak;

/// So many pages are named for each. Fewer are shown; the others stand in for those that a clinic's copy leaves out.
const MOST: usize = 8;
/// Pages less alike than this are not named: what they share says little.
const LEAST_ALIKE: f64 = 0.1;
/// Pages that share fewer traits than this are not named: one rare source can be chance.
const FEWEST_SHARED: usize = 3;

/// What two pages can have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Trait {
    /// A source that both rest on.
    Source(String),
    /// A word of the glossary that both explain.
    Term(String),
}

/// What each page has.
type Traits = BTreeMap<Page, BTreeSet<Trait>>;

/// Fills up what the editors named.
pub(crate) fn fill_up(pages: &mut [(PageHead, Article)], claims: &[Claim]) {
    let traits: Traits = pages.iter().map(|(_, article)| (article.page, traits_of(article, claims))).collect();
    for (_, article) in pages {
        let named = article.related.to_vec();
        article.related = leak::slice(with_alike(article.page, named, &traits));
    }
}

fn traits_of(article: &Article, claims: &[Claim]) -> BTreeSet<Trait> {
    let cited = article.citations.iter().map(|source| source.id.to_string());
    // The ledger is a record: its sources are not among the page's own.
    let checked = claims.iter().filter(|_| article.page == Page::Claims).flat_map(|claim| claim.sources.clone());
    let terms = article.terms.iter().map(|term| Trait::Term(term.id.to_string()));
    cited.chain(checked).map(Trait::Source).chain(terms).collect()
}

/// The pages that were named, then the most alike. The pages before and after on the reading path are not added: the
/// foot of the page leads there anyway.
fn with_alike(page: Page, named: Vec<Page>, traits: &Traits) -> Vec<Page> {
    let is_new = |other: Page| {
        other != page
            && other.group().is_some()
            && !named.contains(&other)
            && page.previous() != Some(other)
            && page.next() != Some(other)
    };
    let mut others: Vec<(f64, Page)> = Page::ALL
        .iter()
        .filter(|other| is_new(**other))
        .map(|other| (likeness(page, *other, traits), *other))
        .filter(|(likeness, _)| *likeness >= LEAST_ALIKE)
        .collect();
    // Pages that are equally alike stay in the order of the menu.
    others.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    named.iter().copied().chain(others.into_iter().map(|(_, other)| other)).take(MOST).collect()
}

/// How alike two pages are, from 0 to 1: the share of their traits that both have (Jaccard's index), each trait weighed
/// by its rarity, `ln(pages / pages that have it)`. What every page has says nothing, and so do too few traits.
fn likeness(one: Page, other: Page, traits: &Traits) -> f64 {
    let (Some(one), Some(other)) = (traits.get(&one), traits.get(&other)) else { return 0.0 };
    let count = |of: &dyn Fn(&BTreeSet<Trait>) -> bool| traits.values().filter(|page| of(page)).count() as f64;
    let pages = count(&|page| !page.is_empty());
    let rarity = |own: &Trait| (pages / count(&|page| page.contains(own))).ln();
    if one.intersection(other).count() < FEWEST_SHARED {
        return 0.0;
    }
    let shared: f64 = one.intersection(other).map(rarity).sum();
    let all: f64 = one.union(other).map(rarity).sum();
    if all > 0.0 { shared / all } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pages with what each rests on: one letter is one source.
    fn traits(pages: &[(Page, &str)]) -> Traits {
        let own = |sources: &str| sources.chars().map(|id| Trait::Source(id.to_string())).collect();
        pages.iter().map(|(page, sources)| (*page, own(sources))).collect()
    }

    #[test]
    fn the_editors_choice_comes_first_and_the_most_alike_follow() {
        let traits = traits(&[
            (Page::Benefits, "abcd"),
            (Page::Faq, "abc"),
            (Page::Myths, "abcd"),
            (Page::History, "xyz"),
            (Page::Glossary, "u"),
        ]);
        assert_eq!(with_alike(Page::Benefits, vec![Page::GetHelp], &traits), [Page::GetHelp, Page::Myths, Page::Faq]);
        assert_eq!(with_alike(Page::Benefits, vec![Page::Faq], &traits), [Page::Faq, Page::Myths]);
    }

    #[test]
    fn what_few_pages_share_counts_more() {
        let traits = traits(&[
            (Page::Benefits, "abcUVW"),
            (Page::Faq, "abcx"),
            (Page::Myths, "UVWy"),
            (Page::History, "UVWz"),
            (Page::Glossary, "UVWt"),
        ]);
        let likeness = |other| likeness(Page::Benefits, other, &traits);
        assert!(likeness(Page::Faq) > likeness(Page::Myths), "{traits:?}");
    }

    #[test]
    fn what_every_page_has_or_only_two_share_says_nothing() {
        assert_eq!(likeness(Page::Benefits, Page::Faq, &traits(&[(Page::Benefits, "abc"), (Page::Faq, "abc")])), 0.0);
        let few = traits(&[(Page::Benefits, "ab"), (Page::Faq, "ab"), (Page::Myths, "xyz")]);
        assert_eq!(with_alike(Page::Benefits, Vec::new(), &few), []);
    }

    #[test]
    fn neither_the_page_nor_its_neighbors_nor_pages_outside_the_menu_are_added() {
        let all: Vec<(Page, &str)> = Page::ALL.iter().map(|page| (*page, "abc")).collect();
        let traits: Traits = traits(&all).into_iter().chain(traits(&[(Page::Quality, "x")])).collect();
        let related = with_alike(Page::Benefits, Vec::new(), &traits);
        for page in [Page::Benefits, Page::HowItWorks, Page::HowLongItLasts, Page::Home, Page::Search, Page::NotFound] {
            assert!(!related.contains(&page), "{related:?}");
        }
        assert_eq!(related.first(), Some(&Page::SideEffects));
        assert_eq!(related.len(), MOST);
    }
}
