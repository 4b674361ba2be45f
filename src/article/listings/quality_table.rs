//! What the build measured about each page.

use guide_model::Page;
use leptos::prelude::*;

use crate::content::{article, words};
use crate::frame::PageLink;

/// One row a page: words, reading grade, long sentences, sources.
#[component]
pub fn QualityTable() -> impl IntoView {
    let words = words();
    let row = |page: &Page| {
        let score = article(*page).score;
        let grade = score.grade_times_ten;
        view! {
            <tr>
                <th scope="row"><PageLink page=*page/></th>
                <td>{score.words}</td>
                <td>{format!("{}.{}", grade / 10, grade % 10)}</td>
                <td>{format!("{} of {}", score.long_sentences, score.sentences)}</td>
                <td>{score.sources}</td>
            </tr>
        }
    };
    view! {
        <div class="table" tabindex="0" role="group" aria-label=words.quality_page>
            <table class="quality">
                <caption>{words.quality_caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.quality_page}</th>
                        <th scope="col">{words.quality_words}</th>
                        <th scope="col">{words.quality_grade}</th>
                        <th scope="col">{words.quality_long}</th>
                        <th scope="col">{words.quality_sources}</th>
                    </tr>
                </thead>
                <tbody>{Page::ALL.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
