//! Everything there is to find: all pages and all questions.

use guide_model::{Block, FaqQuestion, Page};
use leptos::prelude::*;

use super::site_map::SiteMap;
use crate::content::{article, words};
use crate::routes::use_base;

/// The list behind the search page.
#[component]
pub fn SearchList() -> impl IntoView {
    let base = use_base();
    let question = move |entry: &'static FaqQuestion| {
        view! { <li><a href=base.place(Page::Faq, entry.id)>{entry.question}</a></li> }
    };
    view! {
        <h2 id="all-pages">{words().search_pages}</h2>
        <SiteMap/>
        <h2 id="all-questions">{words().search_questions}</h2>
        <ul>{questions().map(question).collect_view()}</ul>
    }
}

/// Every question of the guide.
fn questions() -> impl Iterator<Item = &'static FaqQuestion> {
    let groups = article(Page::Faq).blocks.iter().filter_map(|block| match block {
        Block::Faq(groups) => Some(groups.iter()),
        _ => None,
    });
    groups.flatten().flat_map(|group| group.questions)
}
