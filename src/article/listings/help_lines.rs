//! Crisis lines by country: numbers that dial, messages that are ready to send.

use guide_model::{HelpLine, HelpPlace};
use leptos::prelude::*;

use crate::article::inlines::inlines;
use crate::content::{BUNDLE, words};

/// The help lines.
#[component]
pub fn HelpLines() -> impl IntoView {
    view! {
        {BUNDLE.help.iter().map(place).collect_view()}
        <p class="help__checked">{words().help_last_checked} " " {BUNDLE.help_last_checked} "."</p>
    }
}

fn place(place: &'static HelpPlace) -> AnyView {
    let is_number = place.emergency.chars().all(|sign| sign.is_ascii_digit());
    let emergency = if is_number {
        view! { <a href=format!("tel:{}", place.emergency)>{place.emergency}</a> }.into_any()
    } else {
        place.emergency.into_any()
    };
    view! {
        <section class="help" aria-labelledby=format!("help-{}", place.id)>
            <h3 id=format!("help-{}", place.id)>{place.name}</h3>
            <p class="help__emergency">{words().help_emergency} ": " <strong>{emergency}</strong></p>
            <ul>{place.lines.iter().map(line).collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn line(line: &'static HelpLine) -> AnyView {
    let words = words();
    let call = line
        .phone
        .map(|number| view! { <a class="button" href=format!("tel:{number}")>{words.help_call} " " {number}</a> });
    let text = line.sms.map(|number| {
        let body = line.sms_body.map(|body| format!("?body={}", body.replace(' ', "%20"))).unwrap_or_default();
        let what = line.sms_body.map(|body| format!("{body} → ")).unwrap_or_default();
        view! { <a class="button" href=format!("sms:{number}{body}")>{words.help_text} " " {what} {number}</a> }
    });
    let site = line.url.map(|url| {
        let name = url.trim_start_matches("https://").trim_end_matches('/');
        view! { <a class="button" href=url rel="noreferrer">{words.help_site} " " {name}</a> }
    });
    view! {
        <li>
            <strong>{line.name}</strong>
            <p>{inlines(line.text)}</p>
            <p class="help__ways">{call}{text}{site}</p>
        </li>
    }
    .into_any()
}
