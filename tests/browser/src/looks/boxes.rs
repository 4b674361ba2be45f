//! Where the main boxes of a page stand from left to right: what stays the same with other fonts.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Browser, Failure};

/// So far may an edge be elsewhere, in pixels.
const ALLOWED: i32 = 8;
/// The boxes. What stands above what depends on the lines of the text, and so on its font.
const SELECTORS: &[&str] = &[
    ".crisis__line",
    ".header__row",
    "#main",
    ".article__head",
    ".key-points",
    ".on-this-page",
    ".prose",
    ".table",
    ".figure",
    ".chart",
    ".timeline",
    ".story",
    ".evidence-map",
    ".callout",
    ".worksheet",
    ".filter__fields",
    ".help",
    ".facts",
    ".sources",
    ".footer__inner",
];

/// The left and the right edge of the first box of each selector.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Boxes(BTreeMap<String, (i32, i32)>);

impl Boxes {
    /// The boxes of the page that is shown.
    pub(super) async fn of(browser: &Browser) -> Result<Boxes, Failure> {
        let edges = format!(
            "{SELECTORS:?}.map((selector) => [selector, document.querySelector(selector)?.getBoundingClientRect()])
             .filter(([, box]) => box?.width).map(([selector, box]) => [selector, [box.left, box.right].map(Math.round)])"
        );
        let boxes: Vec<(String, (i32, i32))> = browser.read(&edges).await?;
        Ok(Boxes(boxes.into_iter().collect()))
    }

    /// The boxes of one look in a file that [`Boxes::lines`] wrote; none if the file does not know it.
    pub fn read(file: &str, look: &str) -> Option<Boxes> {
        let line = |line: &str| {
            let mut words = line.split_whitespace();
            let (name, selector) = (words.next()?, words.next()?);
            let edges = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
            (name == look).then(|| (selector.to_owned(), edges))
        };
        let boxes: BTreeMap<_, _> = file.lines().filter_map(line).collect();
        (!boxes.is_empty()).then_some(Boxes(boxes))
    }

    /// A line for each box.
    pub fn lines(&self, look: &str) -> String {
        self.0.iter().map(|(selector, (left, right))| format!("{look} {selector} {left} {right}\n")).collect()
    }

    /// What stands elsewhere, is new or is gone.
    pub fn changes_from(&self, accepted: &Boxes) -> Vec<String> {
        let near = |left: i32, right: i32| left.abs_diff(right) <= ALLOWED.unsigned_abs();
        let names: BTreeSet<&String> = self.0.keys().chain(accepted.0.keys()).collect();
        let change = |name: &String| match (accepted.0.get(name), self.0.get(name)) {
            (Some(was), Some(is)) if near(was.0, is.0) && near(was.1, is.1) => None,
            (Some(was), Some(is)) => {
                Some(format!("{name} stands from {} to {} px, not from {} to {}", is.0, is.1, was.0, was.1))
            }
            (None, Some(_)) => Some(format!("{name} is new")),
            (_, None) => Some(format!("{name} is gone")),
        };
        names.into_iter().filter_map(change).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boxes(list: &[(&str, i32, i32)]) -> Boxes {
        Boxes(list.iter().map(|(name, left, right)| ((*name).to_owned(), (*left, *right))).collect())
    }

    #[test]
    fn written_boxes_are_read_as_they_were() {
        let (phone, desktop) = (boxes(&[("#main", 0, 390), (".prose", 16, 374)]), boxes(&[("#main", 48, 1232)]));
        let file = phone.lines("home.phone-light") + &desktop.lines("home.desktop-light");
        assert_eq!(Boxes::read(&file, "home.phone-light"), Some(phone));
        assert_eq!(Boxes::read(&file, "home.desktop-light"), Some(desktop));
        assert_eq!(Boxes::read(&file, "faq.phone-light"), None);
    }

    #[test]
    fn what_moved_came_or_went_is_told() {
        let accepted = boxes(&[("#main", 0, 390), (".prose", 16, 374), (".table", 16, 374)]);
        let found = boxes(&[("#main", 8, 382), (".prose", 25, 374), (".figure", 16, 374)]);
        assert_eq!(
            found.changes_from(&accepted),
            [".figure is new", ".prose stands from 25 to 374 px, not from 16 to 374", ".table is gone"]
        );
    }
}
