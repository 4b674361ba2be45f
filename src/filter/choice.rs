//! What a reader chose, and the rows it leaves: plain logic without the browser.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use guide_model::Page;

/// The `data-` attributes of a row, without that prefix.
pub type Row = BTreeMap<String, String>;

/// One thing to narrow a list by. A row is kept if the chosen value is one of the words of its attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The name of the attribute, and of the choice in the address.
    pub name: &'static str,
    /// What readers call it.
    pub label: &'static str,
    /// Values and what readers call them.
    pub options: Vec<(&'static str, &'static str)>,
}

/// An order of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// Its name in the address.
    pub value: &'static str,
    /// What readers call it.
    pub label: &'static str,
    /// The attribute whose text decides.
    pub by: &'static str,
    /// Whether the largest comes first.
    pub is_falling: bool,
}

/// A list that readers can narrow and sort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// The page it is on: the choice stands in this page's address.
    pub page: Page,
    /// Id of the element whose children are the rows.
    pub list_id: &'static str,
    /// What to narrow by.
    pub choices: Vec<Choice>,
    /// Orders, the list's own first; none if it has only that.
    pub orders: Vec<Order>,
}

/// The name of the order in the address.
pub const ORDER: &str = "order";

/// What a reader chose: values by the names of choices. What is not offered is not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection(BTreeMap<&'static str, &'static str>);

impl Selection {
    /// Reads a selection from an address; values that are not offered are left out.
    pub fn read(choices: &[Choice], orders: &[Order], value: impl Fn(&str) -> Option<String>) -> Selection {
        let mut selection = Selection::default();
        for choice in choices {
            if let Some(wanted) = value(choice.name) {
                selection.choose(choice.name, choice.options.iter().map(|(value, _)| *value), &wanted);
            }
        }
        // The first order is the list's own.
        if let Some(wanted) = value(ORDER) {
            selection.choose(ORDER, orders.iter().skip(1).map(|order| order.value), &wanted);
        }
        selection
    }

    fn choose(&mut self, name: &'static str, mut offered: impl Iterator<Item = &'static str>, wanted: &str) {
        if let Some(value) = offered.find(|value| *value == wanted) {
            self.0.insert(name, value);
        }
    }

    /// The value chosen under a name; empty if any will do.
    pub fn value(&self, name: &str) -> &'static str {
        self.0.get(name).copied().unwrap_or_default()
    }

    /// The selection as an address has it: `?topic=cost&verdict=outdated`, or nothing.
    pub fn query(&self) -> String {
        let pairs: Vec<String> = self.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }

    /// The rows that remain, by their places in `rows`, in the chosen order.
    pub fn arrange(&self, rows: &[Row], orders: &[Order]) -> Vec<usize> {
        let keeps = |row: &Row| {
            self.0.iter().filter(|(name, _)| **name != ORDER).all(|(name, value)| {
                row.get(*name).is_some_and(|words| words.split_whitespace().any(|word| word == *value))
            })
        };
        let mut places: Vec<usize> = (0..rows.len()).filter(|place| keeps(&rows[*place])).collect();
        if let Some(order) = orders.iter().find(|order| order.value == self.value(ORDER)) {
            places.sort_by(|left, right| order.compare(&rows[*left], &rows[*right]));
        }
        places
    }
}

impl Order {
    fn compare(&self, left: &Row, right: &Row) -> Ordering {
        let ordering = left.get(self.by).cmp(&right.get(self.by));
        if self.is_falling { ordering.reverse() } else { ordering }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices() -> Vec<Choice> {
        let options = vec![("cost", "Cost"), ("speed", "How fast")];
        vec![Choice { name: "topic", label: "Topic", options }]
    }

    const ORDERS: &[Order] = &[
        Order { value: "newest", label: "Newest first", by: "year", is_falling: true },
        Order { value: "oldest", label: "Oldest first", by: "year", is_falling: false },
    ];

    fn rows() -> Vec<Row> {
        [("cost speed", "2020"), ("speed", "2006"), ("other", "2024")]
            .map(|(topic, year)| {
                Row::from([("topic".to_owned(), topic.to_owned()), ("year".to_owned(), year.to_owned())])
            })
            .to_vec()
    }

    fn read(query: &[(&str, &str)]) -> Selection {
        Selection::read(&choices(), ORDERS, |name| {
            query.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn nothing_chosen_keeps_every_row_in_its_place() {
        assert_eq!(read(&[]).arrange(&rows(), ORDERS), [0, 1, 2]);
        assert_eq!(read(&[]).query(), "");
    }

    #[test]
    fn a_choice_keeps_the_rows_that_have_it_among_their_words() {
        assert_eq!(read(&[("topic", "speed")]).arrange(&rows(), ORDERS), [0, 1]);
        assert_eq!(read(&[("topic", "cost")]).arrange(&rows(), ORDERS), [0]);
    }

    #[test]
    fn rows_are_sorted_by_an_attribute() {
        assert_eq!(read(&[("order", "oldest")]).arrange(&rows(), ORDERS), [1, 0, 2]);
    }

    #[test]
    fn what_is_not_offered_is_left_out() {
        let selection = read(&[("topic", "\"><script>"), ("order", "newest"), ("other", "x")]);
        assert_eq!(selection, Selection::default());
    }

    #[test]
    fn the_address_says_what_was_chosen() {
        assert_eq!(read(&[("order", "oldest"), ("topic", "cost")]).query(), "?order=oldest&topic=cost");
    }
}
