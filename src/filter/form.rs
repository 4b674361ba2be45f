//! The form that narrows a list, as static markup. Without its program it cannot be used, and the list shows all of itself.

use super::choice::{Choice, Filter, ORDER};
use crate::content::words;
use crate::markup::{Element, element};

/// Id of the form.
pub(super) const FORM_ID: &str = "filter";
/// Id of the part that cannot be used before its program is there.
pub(super) const FIELDS_ID: &str = "filter-fields";
/// Id of the button that shows all again.
pub(super) const ALL_ID: &str = "filter-all";
/// Id of the line that says how many rows are shown.
pub(super) const COUNT_ID: &str = "filter-count";

/// The form of a list.
pub fn form(filter: &Filter) -> Element {
    let button =
        |kind: &'static str, name: &'static str| element("button").attribute("type", kind).class("button").child(name);
    let buttons = element("div")
        .class("filter__buttons")
        .child(button("submit", words::FILTER_SHOW))
        .child(button("button", words::FILTER_ALL).id(ALL_ID));
    let fields = element("fieldset")
        .class("filter__fields")
        .id(FIELDS_ID)
        .attribute("disabled", "")
        .children(fields(filter).into_iter().map(field))
        .child(buttons);
    element("form")
        .class("filter")
        .id(FORM_ID)
        .attribute("data-page", filter.page.as_str())
        .attribute("method", "get")
        .attribute("aria-label", words::FILTER_LABEL)
        .attribute("autocomplete", "off")
        .child(fields)
        .child(
            element("p").class("filter__count").id(COUNT_ID).attribute("role", "status").attribute("data-with-app", ""),
        )
}

/// What the form asks: each choice with "any" before its options, then the order.
fn fields(filter: &Filter) -> Vec<Choice> {
    let with_any = |choice: &Choice| {
        let options = std::iter::once(("", words::FILTER_ANY)).chain(choice.options.iter().copied());
        Choice { options: options.collect(), ..*choice }
    };
    let order = (!filter.orders.is_empty()).then(|| Choice {
        name: ORDER,
        label: words::FILTER_ORDER,
        options: filter.orders.iter().map(|order| (order.value, order.label)).collect(),
    });
    filter.choices.iter().map(with_any).chain(order).collect()
}

/// One select of the form.
fn field(Choice { name, label, options }: Choice) -> Element {
    let option =
        |(value, label): (&'static str, &'static str)| element("option").attribute("value", value).child(label);
    element("label")
        .class("filter__field")
        .child(element("span").class("filter__label").child(label))
        .child(element("select").attribute("name", name).children(options.into_iter().map(option)))
}
