//! What can be said only when every page was read: questions that the search page lists, names of places, parts, files.

use guide_model::{
    Article, Block, Claim, FaqGroup, FaqQuestion, Feature, List, Page, PagePart, Place, QuestionGroup, QuestionLink,
    Source,
};

use crate::articles::PageHead;
use crate::leak;

/// Puts every question into the list on the search page.
pub(crate) fn fill_search_list(pages: &mut [(PageHead, Article)]) {
    let groups = pages.iter().flat_map(|(_, article)| article.blocks).filter_map(|block| match block {
        Block::Faq(groups) => Some(groups.iter()),
        _ => None,
    });
    let link = |entry: &FaqQuestion| QuestionLink { id: entry.id, question: entry.question };
    let group = |group: &FaqGroup| QuestionGroup {
        id: group.id,
        title: group.title,
        questions: leak::slice(group.questions.iter().map(link).collect()),
    };
    let questions = leak::slice(groups.flatten().map(group).collect());
    for (_, article) in pages.iter_mut().filter(|(_, article)| article.page == Page::Search) {
        let filled = article.blocks.iter().map(|block| match block {
            Block::SearchList(_) => Block::SearchList(questions),
            block => *block,
        });
        article.blocks = leak::slice(filled.collect());
    }
}

/// Writes what the sources of claims are called: first author and year.
pub(crate) fn name_sources(sources: &[Source], claims: &mut [Claim]) {
    let name = |id: &String| {
        let entry = sources.iter().map(|source| &source.entry).find(|entry| entry.id == *id);
        entry.map(|entry| format!("{}, {}", entry.first_author(), entry.year)).unwrap_or_default()
    };
    for claim in claims {
        claim.source_names = claim.sources.iter().map(name).collect();
    }
}

/// Writes the names of the places that claims and features point to: the page, and its section where it is one.
pub(crate) fn name_places(pages: &[(PageHead, Article)], claims: &mut [Claim], features: &mut [Feature]) {
    let name = |place: &Place| {
        let Some((head, article)) = pages.iter().find(|(_, article)| article.page == place.page) else {
            return String::new();
        };
        let is_named = |id: &str| place.anchor.as_deref() == Some(id);
        let section = article.sections.iter().find(|section| is_named(&section.id));
        section.map_or_else(
            || head.short_title().to_string(),
            |section| format!("{}: {}", head.short_title(), section.title),
        )
    };
    for claim in claims {
        claim.answered_in_names = claim.answered_in.iter().map(name).collect();
    }
    for feature in features {
        feature.place_names = feature.places.iter().map(name).collect();
    }
}

/// The parts of a text.
pub(crate) fn parts(article: &Article) -> List<PagePart> {
    let mut parts = Vec::new();
    let mut from = 0;
    let place = |place: usize| u16::try_from(place).unwrap_or(u16::MAX);
    for (index, block) in article.blocks.iter().enumerate() {
        let part = match block {
            Block::Story(_) => PagePart::Story(place(index)),
            Block::DecisionAid(_) => PagePart::Worksheet,
            Block::Claims => PagePart::Claims,
            Block::Features => PagePart::Features,
            Block::SearchBox => PagePart::SearchBox,
            Block::Snippets => PagePart::Snippets,
            Block::Clinic => PagePart::Clinic,
            Block::Reminder => PagePart::Reminder,
            Block::Evidence => PagePart::Evidence,
            _ => continue,
        };
        if index > from {
            parts.push(PagePart::Text { from: place(from), to: place(index) });
        }
        parts.push(part);
        from = index + 1;
    }
    if article.blocks.len() > from {
        parts.push(PagePart::Text { from: place(from), to: place(article.blocks.len()) });
    }
    leak::slice(parts)
}
