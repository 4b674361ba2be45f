//! The form in which a clinic chooses page, way and colors, and copies what to paste.

use guide_model::Page;
use leptos::prelude::*;

use super::snippet::{Colors, Snippet, Way};
use crate::browser;
use crate::content::{summary, words};
use crate::routes::use_base;

/// Where the guide stands until the browser says it: a name that belongs to no one.
const PLACEHOLDER_ORIGIN: &str = "https://the-guide.example";

/// The builder. Without the app it shows what to paste for one page; the page's own text tells what to change in it.
#[component]
pub fn SnippetBuilder() -> impl IntoView {
    let (words, base) = (words(), use_base());
    let origin = RwSignal::new(None::<String>);
    let (way, page, colors) =
        (RwSignal::new(Way::default()), RwSignal::new(Page::Benefits), RwSignal::new(Colors::default()));
    let said = RwSignal::new("");
    Effect::new(move |_| origin.set(Some(browser::origin())));
    let snippet = Memo::new(move |_| Snippet {
        origin: origin.get().unwrap_or_else(|| PLACEHOLDER_ORIGIN.to_owned()),
        base,
        page: page.get(),
        way: way.get(),
        colors: colors.get(),
    });
    let copy = move |_| {
        leptos::task::spawn_local(async move {
            let is_copied = browser::copy(&snippet.get_untracked().text()).await;
            said.try_set(if is_copied { words.snippet_copied } else { words.snippet_not_copied });
        });
    };
    let pages = Page::ALL.iter().copied().filter(|page| page.can_be_framed());
    let pages = pages
        .map(|page| option(page.as_str(), summary(page).short_title.as_str(), page == Page::Benefits))
        .collect_view();
    let ways = Way::ALL.map(|way| option(way.as_str(), way_name(way), way == Way::default())).collect_view();
    let all_colors =
        Colors::ALL.map(|choice| option(choice.as_str(), colors_name(choice), choice == Colors::default()));
    let is_alive = move || origin.with(Option::is_some);
    let choose = move |change: &dyn Fn(&str), value: String| {
        said.set("");
        change(&value);
    };
    let preview = move || {
        is_alive().then(|| view! { <iframe class="snippets__preview" title=words.snippet_preview src=move || snippet.get().frame()></iframe> })
    };
    view! {
        <div class="snippets">
            <fieldset class="snippets__choices" disabled=move || !is_alive()>
                <label>
                    {words.snippet_way}
                    <select autocomplete="off" on:change:target=move |event| {
                        choose(&|name| way.set(Way::from_name(name).unwrap_or_default()), event.target().value());
                    }>{ways}</select>
                </label>
                <label>
                    {words.snippet_page}
                    <select autocomplete="off" on:change:target=move |event| {
                        choose(&|name| page.set(Page::from_slug(name).unwrap_or(Page::Benefits)), event.target().value());
                    }>{pages}</select>
                </label>
                <label>
                    {words.snippet_theme}
                    <select autocomplete="off" on:change:target=move |event| {
                        choose(&|name| colors.set(Colors::from_name(name).unwrap_or_default()), event.target().value());
                    }>{all_colors.collect_view()}</select>
                </label>
            </fieldset>
            <p class="snippets__title"><strong>{words.snippet_title}</strong></p>
            <pre class="snippets__text" tabindex="0" data-with-app=""><code>{move || snippet.get().text()}</code></pre>
            <p class="snippets__tools" data-with-app="">
                {move || is_alive().then(|| view! { <button type="button" class="button" on:click=copy>{words.snippet_copy}</button> })}
                <span role="status">{move || said.get()}</span>
            </p>
            <details>
                <summary>{words.snippet_preview}</summary>
                <div data-with-app="">{preview}</div>
            </details>
        </div>
    }
}

fn option(value: &'static str, name: &'static str, is_first: bool) -> impl IntoView {
    view! { <option value=value selected=is_first>{name}</option> }
}

fn way_name(way: Way) -> &'static str {
    match way {
        Way::Address => words().snippet_address,
        Way::Frame => words().snippet_frame,
        Way::Element => words().snippet_element,
    }
}

fn colors_name(colors: Colors) -> &'static str {
    match colors {
        Colors::Auto => words().snippet_theme_auto,
        Colors::Light => words().snippet_theme_light,
        Colors::Dark => words().snippet_theme_dark,
    }
}
