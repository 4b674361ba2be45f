//! The groups under which pages stand in the menu.

use serde::{Deserialize, Serialize};

use crate::Page;

/// A group of pages in the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PageGroup {
    /// The treatment itself.
    Treatment,
    /// Deciding about it.
    Deciding,
    /// Short answers.
    Answers,
    /// The guide and what it rests on.
    Guide,
}

impl PageGroup {
    /// Every group, in menu order.
    pub const ALL: &'static [PageGroup] =
        &[PageGroup::Treatment, PageGroup::Deciding, PageGroup::Answers, PageGroup::Guide];

    /// The group's name in ids and class names.
    pub const fn as_str(self) -> &'static str {
        match self {
            PageGroup::Treatment => "treatment",
            PageGroup::Deciding => "deciding",
            PageGroup::Answers => "answers",
            PageGroup::Guide => "guide",
        }
    }

    /// The pages of the group, in menu order.
    pub fn pages(self) -> impl Iterator<Item = Page> {
        Page::ALL.iter().copied().filter(move |page| page.group() == Some(self))
    }
}
