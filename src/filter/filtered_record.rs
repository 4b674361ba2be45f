//! A record that is a long list, with a form that narrows it.

use guide_model::Page;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_query_map;

use super::choice::{Choice, ORDER, Order, Selection};
use crate::browser::{self, ListRows};
use crate::content::words;
use crate::navigation::use_way;
use crate::records::{DrawnRecord, RecordFile, RecordView};
use crate::routes::use_base;

/// A list that the reader can narrow. Without the app it shows everything.
///
/// The choice is applied by a button, not at each change: a select that acts at once takes the keyboard by surprise
/// (WCAG 2.2, 3.2.2), and each step of it would be one more step back.
#[component]
pub fn FilteredRecord(
    /// The page it is on: the choice stands in this page's address.
    page: Page,
    /// Which record.
    file: RecordFile,
    /// Id of the element whose children are the rows.
    list_id: &'static str,
    /// What to narrow by.
    choices: Vec<Choice>,
    /// Orders, the list's own first; none if it has only that.
    #[prop(optional)]
    orders: Vec<Order>,
) -> impl IntoView {
    let fields = fields(&choices, &orders);
    let offered = StoredValue::new((choices, orders));
    let read = move |value: &dyn Fn(&str) -> Option<String>| {
        offered.with_value(|(choices, orders)| Selection::read(choices, orders, value))
    };
    let query = use_query_map();
    let chosen = Memo::new(move |_| read(&|name| query.read().get(name)));
    // What the form shows, before it is applied. It begins empty, as the prerendered form is.
    let draft = RwSignal::new(Selection::default());
    let is_ready = RwSignal::new(false);
    let rows = StoredValue::new_local(None::<ListRows>);
    let shown_rows = RwSignal::new(0_u32);
    let count = RwSignal::new(String::new());
    Effect::new(move |_| {
        is_ready.set(true);
        let selection = chosen.get();
        draft.set(selection.clone());
        shown_rows.track();
        rows.update_value(|rows| {
            let Some(rows) = rows else { return };
            let places = offered.with_value(|(_, orders)| selection.arrange(rows.facts(), orders));
            rows.arrange(&places);
            let template = words().filter_count;
            let told = template.replace("{shown}", &places.len().to_string());
            let told = told.replace("{all}", &rows.facts().len().to_string());
            count.set(if places.is_empty() { format!("{told} {}", words().filter_none) } else { told });
        });
    });
    let on_shown = Callback::new(move |()| {
        rows.set_value(browser::list_rows(list_id));
        shown_rows.update(|times| *times += 1);
    });

    let way = use_way();
    let base = use_base();
    let go = Callback::new(move |selection: Selection| {
        let address = format!("{}{}", base.page(page), selection.query());
        way(&address, NavigateOptions { scroll: false, ..NavigateOptions::default() });
    });
    let names: Vec<&'static str> = fields.iter().map(|field| field.name).collect();
    let apply = move |event: SubmitEvent| {
        event.prevent_default();
        let values = browser::form_values(&event, &names);
        go.run(read(&|name| values.get(name).cloned()));
    };
    let fields = fields.into_iter().map(|choice| field(choice, draft)).collect_view();
    view! {
        <form class="filter" method="get" aria-label=words().filter_label on:submit=apply>
            <fieldset class="filter__fields" disabled=move || !is_ready.get()>
                {fields}
                <div class="filter__buttons">
                    <button type="submit" class="button">{words().filter_show}</button>
                    <button type="button" class="button" on:click=move |_| go.run(Selection::default())>
                        {words().filter_all}
                    </button>
                </div>
            </fieldset>
            <p class="filter__count" role="status" data-with-app="">{move || count.get()}</p>
        </form>
        <RecordView file draw=Callback::new(DrawnRecord::into_elements) on_shown/>
    }
}

/// What the form asks: each choice with "any" before its options, then the order.
fn fields(choices: &[Choice], orders: &[Order]) -> Vec<Choice> {
    let with_any = |choice: &Choice| {
        let options = std::iter::once(("", words().filter_any)).chain(choice.options.iter().copied());
        Choice { options: options.collect(), ..*choice }
    };
    let order = (!orders.is_empty()).then(|| Choice {
        name: ORDER,
        label: words().filter_order,
        options: orders.iter().map(|order| (order.value, order.label)).collect(),
    });
    choices.iter().map(with_any).chain(order).collect()
}

/// One select of the form.
fn field(Choice { name, label, options }: Choice, draft: RwSignal<Selection>) -> impl IntoView {
    let first = options.first().map_or("", |(value, _)| *value);
    let option = move |(value, label): (&'static str, &'static str)| {
        let is_chosen = move || match draft.read().value(name) {
            "" => value == first,
            chosen => value == chosen,
        };
        view! { <option value=value prop:selected=is_chosen>{label}</option> }
    };
    view! {
        <label class="filter__field">
            <span class="filter__label">{label}</span>
            <select name=name>{options.into_iter().map(option).collect_view()}</select>
        </label>
    }
}
