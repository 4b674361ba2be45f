//! Draws a number record: its caption, an icon array for each group, what must stand beside it, and the same numbers as a table.

use guide_model::{Certainty, Figure, FigureLayout, Group};
use leptos::prelude::*;

use super::icon_array::IconArray;
use super::sentences;
use crate::article::source_place;
use crate::content::words;

/// A picture of numbers.
#[component]
pub fn FigureView(
    /// The record.
    figure: &'static Figure,
) -> impl IntoView {
    let words = words();
    let certainty = match figure.certainty {
        Certainty::FairlySure => words.fairly_sure,
        Certainty::NotVerySure => words.not_very_sure,
        Certainty::VeryUnsure => words.very_unsure,
    };
    let separate = (figure.layout == FigureLayout::Separate)
        .then(|| view! { <p class="figure__warning">{words.figure_separate}</p> });
    let note = figure.note.map(|note| view! { <p class="figure__note">{note}</p> });
    let mark = figure.citation;
    view! {
        <figure class=format!("figure figure--{}", figure.kind.as_str()) id=format!("figure-{}", figure.id)>
            <figcaption class="figure__title">
                {figure.title}
                <sup class="cites">
                    <a
                        class="cite"
                        id=format!("cite-{}-{}", mark.number, mark.mention)
                        href=format!("#{}", source_place(mark.number))
                        target="_self"
                        aria-label=format!("Source {}", mark.number)
                    >
                        {mark.number}
                    </a>
                </sup>
            </figcaption>
            {separate}
            <ul class="figure__groups">
                {figure.groups.iter().map(|group| view! { <GroupView figure group/> }).collect_view()}
            </ul>
            {note}
            <dl class="figure__facts">
                <div><dt>{words.figure_who}</dt><dd>{figure.who}</dd></div>
                <div><dt>{words.figure_when}</dt><dd>{figure.time}</dd></div>
                <div><dt>{words.figure_how_sure}</dt><dd>{certainty} ". " {figure.certainty_reason}</dd></div>
            </dl>
            <details class="figure__details">
                <summary>{words.figure_table}</summary>
                <DataTable figure/>
                <p><strong>{words.figure_how_to_read} ". "</strong>{words.figure_how_to_read_text}</p>
            </details>
        </figure>
    }
    .into_any()
}

/// One group: its number, its picture, its sentence. The picture is hidden from screen readers: the sentence says it all.
#[component]
fn GroupView(
    /// The record.
    figure: &'static Figure,
    /// The group.
    group: &'static Group,
) -> impl IntoView {
    let words = words();
    let array = IconArray::of(group.per_100);
    let comparator = group.is_comparator.then(|| view! { <span class="figure__tag">{words.figure_comparator}</span> });
    let class = if group.is_comparator { "figure__group figure__group--comparator" } else { "figure__group" };
    view! {
        <li class=class>
            <p class="figure__label">{group.label} " " {comparator}</p>
            <svg class="figure__array" viewBox="0 0 100 100" width="150" height="150" aria-hidden="true">
                <path class="figure__empty" d=array.empty></path>
                <path class="figure__filled" d=array.filled></path>
            </svg>
            <p class="figure__sentence">{sentences::both_framings(figure, group, words.out_of_100_people)}</p>
        </li>
    }
}

#[component]
fn DataTable(
    /// The record.
    figure: &'static Figure,
) -> impl IntoView {
    let words = words();
    let has_range = figure.groups.iter().any(|group| group.range.is_some());
    let row = move |group: &'static Group| {
        let range = has_range.then(|| view! { <td>{sentences::range(group).unwrap_or_else(|| "–".to_owned())}</td> });
        view! { <tr><th scope="row">{group.label}</th><td>{group.per_100}</td>{range}</tr> }
    };
    view! {
        <table>
            <caption>{figure.title}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.figure_group}</th>
                    <th scope="col">{words.figure_per_100}</th>
                    {has_range.then(|| view! { <th scope="col">{words.figure_range}</th> })}
                </tr>
            </thead>
            <tbody>{figure.groups.iter().map(row).collect_view()}</tbody>
        </table>
    }
}
