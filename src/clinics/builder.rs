//! The form in which a clinic chooses page, way and colors, and copies what to paste.

use guide_model::{Page, Region};
use leptos::html::Div;
use leptos::prelude::*;

use super::snippet::{Colors, Snippet, Way};
use crate::browser;
use crate::content::{crisis_help, summary, words};
use crate::markup::element;
use crate::routes::{EMBED_SCRIPT, PLACEHOLDER_ORIGIN, use_base};

/// The page whose lines stand there before anything is chosen.
const FIRST_PAGE: Page = Page::Benefits;

/// `--accent` of `style/tokens.css`: what the field for a color shows before one is chosen.
const GUIDES_OWN_ACCENT: &str = "#17605a";

/// The builder. Without the app it shows what to paste for one page; the page's own text tells what to change in it.
#[component]
pub fn SnippetBuilder() -> impl IntoView {
    let words = words();
    let snippet = RwSignal::new(Snippet::new(PLACEHOLDER_ORIGIN.to_owned(), use_base(), FIRST_PAGE, Way::default()));
    let is_alive = RwSignal::new(false);
    let said = RwSignal::new("");
    Effect::new(move |_| {
        snippet.update(|snippet| snippet.origin = browser::origin());
        is_alive.set(true);
    });
    let copy = move |_| {
        leptos::task::spawn_local(async move {
            let is_copied = browser::copy(&snippet.read_untracked().text()).await;
            said.try_set(if is_copied { words.snippet_copied } else { words.snippet_not_copied });
        });
    };
    view! {
        <div class="snippets">
            <Choices snippet is_alive on_change=move |()| said.set("")/>
            <p class="snippets__title"><strong>{words.snippet_title}</strong></p>
            <pre class="snippets__text" tabindex="0" data-with-app=""><code>{move || snippet.read().text()}</code></pre>
            <p class="snippets__tools" data-with-app="">
                {move || is_alive.get().then(|| view! { <button type="button" class="button" on:click=copy>{words.snippet_copy}</button> })}
                <span role="status">{move || said.get()}</span>
            </p>
            <p class="snippets__title"><strong>{words.snippet_policy}</strong></p>
            <pre class="snippets__text" tabindex="0" data-with-app=""><code>{move || snippet.read().policy()}</code></pre>
            <details>
                <summary>{words.snippet_preview}</summary>
                <div data-with-app="">{move || is_alive.get().then(|| view! { <Preview snippet/> })}</div>
            </details>
        </div>
    }
}

/// What a clinic can choose.
#[component]
fn Choices(
    /// What is chosen.
    snippet: RwSignal<Snippet>,
    /// Whether the app is there.
    #[prop(into)]
    is_alive: Signal<bool>,
    /// Told of every change.
    #[prop(into)]
    on_change: Callback<()>,
) -> impl IntoView {
    let words = words();
    let pages: Vec<Page> = Page::framed().collect();
    let change = move |change: &dyn Fn(&mut Snippet)| {
        on_change.run(());
        snippet.update(|snippet| change(snippet));
    };
    let region_now = use_base().clinic().region;
    let is_element = move || snippet.read().way == Way::Element;
    view! {
        <fieldset class="snippets__choices" disabled=move || !is_alive.get()>
            <Choice label=words.snippet_way options=options(Way::ALL, |way| (way.as_str(), way_name(way)))
                chosen=Way::default().as_str()
                on_choice=move |name: String| change(&|snippet| snippet.way = Way::from_name(&name).unwrap_or_default())/>
            <Choice label=words.snippet_page options=options(&pages, |page| (page.as_str(), summary(page).short_title.as_str()))
                chosen=FIRST_PAGE.as_str()
                on_choice=move |name: String| change(&|snippet| snippet.page = Page::from_slug(&name).unwrap_or(FIRST_PAGE))/>
            <Choice label=words.snippet_theme options=options(Colors::ALL, |choice| (choice.as_str(), colors_name(choice)))
                chosen=Colors::default().as_str()
                on_choice=move |name: String| change(&|snippet| snippet.colors = Colors::from_name(&name).unwrap_or_default())/>
        </fieldset>
        <fieldset class="snippets__choices" hidden=move || !is_element()>
            <Choice label=words.snippet_region
                options=options(Region::ALL, |region| (region.as_str(), crisis_help(region).name.as_str()))
                chosen=region_now.as_str()
                on_choice=move |name: String| change(&|snippet| snippet.region = Region::from_name(&name).unwrap_or_default())/>
            <label>
                {words.snippet_accent}
                <input type="color" value=GUIDES_OWN_ACCENT autocomplete="off" on:input:target=move |event| {
                    let color = event.target().value();
                    change(&|snippet| snippet.accent = (color != GUIDES_OWN_ACCENT).then(|| color.clone()));
                }/>
            </label>
            <label>
                {words.snippet_phone}
                <input type="tel" autocomplete="off" maxlength="40" on:input:target=move |event| {
                    let phone = event.target().value();
                    change(&|snippet| snippet.phone.clone_from(&phone));
                }/>
            </label>
        </fieldset>
    }
}

/// The page as a website shows it: in the guide's form for frames, or as the element itself.
#[component]
fn Preview(
    /// What is chosen.
    #[prop(into)]
    snippet: Signal<Snippet>,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let is_element = Memo::new(move |_| snippet.read().way == Way::Element);
    Effect::new(move |_| {
        let Some(place) = place.get().filter(|_| is_element.get()) else { return };
        let snippet = snippet.read();
        browser::load_module(&snippet.base.file(EMBED_SCRIPT));
        // At once: an element with nothing in it has no place that could come near the window.
        let guide = element("ketamine-guide").attribute("loading", "eager");
        let guide = snippet.attributes().into_iter().fold(guide, |guide, (name, value)| guide.attribute(name, value));
        browser::fill(&place, &[guide]);
    });
    view! {
        <Show when=move || !is_element.get()>
            <iframe class="snippets__preview" title=words().snippet_preview src=move || snippet.read().frame()></iframe>
        </Show>
        <Show when=move || is_element.get()>
            <div class="snippets__preview" node_ref=place></div>
        </Show>
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
