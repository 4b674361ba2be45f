//! The form in which a clinic chooses page, way and colors, and copies what to paste.

use guide_model::Page;
use leptos::prelude::*;

use super::snippet::{Colors, Snippet, Way};
use crate::browser;
use crate::content::{summary, words};
use crate::routes::{PLACEHOLDER_ORIGIN, use_base};

/// The page whose lines stand there before anything is chosen.
const FIRST_PAGE: Page = Page::Benefits;

/// The builder. Without the app it shows what to paste for one page; the page's own text tells what to change in it.
#[component]
pub fn SnippetBuilder() -> impl IntoView {
    let (words, base) = (words(), use_base());
    let origin = RwSignal::new(None::<String>);
    let (way, page, colors) =
        (RwSignal::new(Way::default()), RwSignal::new(FIRST_PAGE), RwSignal::new(Colors::default()));
    let said = RwSignal::new("");
    let pages: Vec<Page> = Page::framed().collect();
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
    let is_alive = move || origin.with(Option::is_some);
    let preview = move || {
        is_alive().then(|| view! { <iframe class="snippets__preview" title=words.snippet_preview src=move || snippet.get().frame()></iframe> })
    };
    view! {
        <div class="snippets">
            <fieldset class="snippets__choices" disabled=move || !is_alive()>
                <Choice label=words.snippet_way options=options(Way::ALL, |way| (way.as_str(), way_name(way)))
                    chosen=Way::default().as_str() on_choice=move |name: String| {
                        said.set("");
                        way.set(Way::from_name(&name).unwrap_or_default());
                    }/>
                <Choice label=words.snippet_page options=options(&pages, |page| (page.as_str(), summary(page).short_title.as_str()))
                    chosen=FIRST_PAGE.as_str() on_choice=move |name: String| {
                        said.set("");
                        page.set(Page::from_slug(&name).unwrap_or(FIRST_PAGE));
                    }/>
                <Choice label=words.snippet_theme options=options(Colors::ALL, |choice| (choice.as_str(), colors_name(choice)))
                    chosen=Colors::default().as_str() on_choice=move |name: String| {
                        said.set("");
                        colors.set(Colors::from_name(&name).unwrap_or_default());
                    }/>
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

/// A list of which one is chosen. It stays as it was prerendered, so that hydration finds it.
#[component]
fn Choice(
    /// What is chosen.
    label: &'static str,
    /// Name in forms and name for readers of each.
    options: Vec<(&'static str, &'static str)>,
    /// The name in forms of the one that is chosen at first.
    chosen: &'static str,
    /// Told the name in forms of what the reader chose.
    #[prop(into)]
    on_choice: Callback<String>,
) -> impl IntoView {
    let options = options.into_iter();
    let options = options.map(|(value, name)| view! { <option value=value selected=value == chosen>{name}</option> });
    view! {
        <label>
            {label}
            <select autocomplete="off" on:change:target=move |event| on_choice.run(event.target().value())>
                {options.collect_view()}
            </select>
        </label>
    }
}

fn options<T: Copy>(all: &[T], names: fn(T) -> (&'static str, &'static str)) -> Vec<(&'static str, &'static str)> {
    all.iter().map(|choice| names(*choice)).collect()
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
