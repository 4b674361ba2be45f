//! Every page, by group.

use guide_model::{Page, PageGroup};
use leptos::prelude::*;

use crate::content::{article, words};
use crate::frame::{PageLink, group_title};

/// The pages of the guide with what each is for.
#[component]
pub fn SiteMap() -> impl IntoView {
    let link = |page: Page| {
        view! { <li><PageLink page=page/> <span class="site-map__what">{article(page).description}</span></li> }
    };
    let group = move |group: &PageGroup| {
        view! {
            <h3>{group_title(*group, words())}</h3>
            <ul>{group.pages().map(link).collect_view()}</ul>
        }
    };
    view! {
        <nav class="site-map" aria-label=words().search_pages>
            {PageGroup::ALL.iter().map(group).collect_view()}
        </nav>
    }
}
