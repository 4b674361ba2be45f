//! The one list of pages that routes, navigation, prerendering, the sitemap and the tests all read.

use serde::{Deserialize, Serialize};

use crate::PageGroup;
use crate::names::names;

/// A page of the guide. Every page has a text in `content/<language>/pages/<slug>.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Page {
    /// The front door: the decision, the short version, four doors.
    Home,
    /// Mechanism: how ketamine may work.
    HowItWorks,
    /// How many people are helped, how fast, how long, against what.
    Benefits,
    /// How long relief lasts, how often depression comes back, going on and stopping.
    HowLongItLasts,
    /// Thoughts of suicide: help first, then both sides of the evidence.
    SuicidalThoughts,
    /// What people feel, how many, for how long, when to call whom.
    SideEffects,
    /// What can go badly wrong, who must be careful.
    SeriousRisks,
    /// What a visit is like, before, during and after.
    TreatmentDay,
    /// For those who bring someone home and stay.
    Companions,
    /// The decision aid: who it was studied in, who should be careful, what matters, questions.
    IsItForMe,
    /// All options side by side.
    Options,
    /// Options 1 to 4: waiting, medicines, talking therapy.
    EverydayOptions,
    /// Options 5 to 9: what is given in a clinic or hospital.
    ClinicOptions,
    /// Prices, insurance, finding a clinic, red flags, rules by country.
    CostAndAccess,
    /// Readers' questions with short answers.
    Faq,
    /// Myths and half-truths, each answered.
    Myths,
    /// The ledger of checked statements from clinic articles.
    Claims,
    /// Conditions other than depression.
    OtherConditions,
    /// From 1956 to today.
    History,
    /// All sources.
    Evidence,
    /// Terms in plain words.
    Glossary,
    /// Crisis lines by country and what to do now.
    GetHelp,
    /// Who wrote this, how, and what it is not.
    About,
    /// Contact: filled when a clinic hosts the guide.
    Contact,
    /// How a clinic puts the guide on its site.
    ForClinics,
    /// What the build measured about the guide itself.
    Quality,
    /// Everything there is to find.
    Search,
    /// What an unknown address shows.
    NotFound,
}

// In menu order.
names!(
    Page,
    "The page's name in addresses, file names and content links.",
    Home => "home",
    HowItWorks => "how-it-works",
    Benefits => "benefits",
    HowLongItLasts => "how-long-it-lasts",
    SideEffects => "side-effects",
    SeriousRisks => "serious-risks",
    SuicidalThoughts => "suicidal-thoughts",
    TreatmentDay => "treatment-day",
    Companions => "companions",
    IsItForMe => "is-it-for-me",
    Options => "options",
    EverydayOptions => "everyday-options",
    ClinicOptions => "clinic-options",
    CostAndAccess => "cost-and-access",
    OtherConditions => "other-conditions",
    Faq => "faq",
    Myths => "myths",
    Glossary => "glossary",
    GetHelp => "get-help",
    Evidence => "evidence",
    Claims => "claims",
    History => "history",
    Quality => "quality",
    About => "about",
    ForClinics => "for-clinics",
    Contact => "contact",
    Search => "search",
    NotFound => "not-found",
);

impl Page {
    /// The order in which someone new would read; feeds "previous" and "next".
    pub const READING_PATH: &'static [Page] = &[
        Page::Home,
        Page::HowItWorks,
        Page::Benefits,
        Page::HowLongItLasts,
        Page::SideEffects,
        Page::SeriousRisks,
        Page::SuicidalThoughts,
        Page::TreatmentDay,
        Page::Companions,
        Page::IsItForMe,
        Page::Options,
        Page::EverydayOptions,
        Page::ClinicOptions,
        Page::CostAndAccess,
        Page::Faq,
        Page::Myths,
        Page::OtherConditions,
        Page::History,
        Page::Evidence,
        Page::About,
    ];

    /// Whether the page's text is about the treatment, so that its facts need sources; the others are about the guide.
    pub const fn states_facts(self) -> bool {
        !matches!(
            self,
            Page::Glossary
                | Page::Evidence
                | Page::Claims
                | Page::Quality
                | Page::About
                | Page::ForClinics
                | Page::Contact
                | Page::Search
                | Page::NotFound
        )
    }

    /// Whether the page can stand in a frame or within another website: records and the guide's own pages cannot.
    pub const fn can_be_framed(self) -> bool {
        !matches!(
            self,
            Page::Evidence
                | Page::Claims
                | Page::Quality
                | Page::ForClinics
                | Page::Contact
                | Page::Search
                | Page::NotFound
        )
    }

    /// The pages that can stand in a frame or within another website, in menu order.
    pub fn framed() -> impl Iterator<Item = Page> {
        Page::ALL.iter().copied().filter(|page| page.can_be_framed())
    }

    /// Whether a clinic that hosts the guide may leave the page out. What the treatment does and risks, what it is
    /// weighed against, its sources and the way to help always show: a guide without one of them would mislead.
    pub const fn can_be_hidden(self) -> bool {
        matches!(
            self,
            Page::HowItWorks
                | Page::CostAndAccess
                | Page::OtherConditions
                | Page::Faq
                | Page::Myths
                | Page::Claims
                | Page::History
                | Page::Quality
                | Page::ForClinics
        )
    }

    /// The page's address under the site's base: `/`, `/benefits/`, and `/404.html` for [`Page::NotFound`].
    pub fn path(self) -> String {
        match self {
            Page::Home => "/".to_owned(),
            Page::NotFound => "/404.html".to_owned(),
            page => format!("/{}/", page.as_str()),
        }
    }

    /// The group the page stands under in the menu; `None` for pages that are not in it.
    pub const fn group(self) -> Option<PageGroup> {
        match self {
            Page::HowItWorks
            | Page::Benefits
            | Page::HowLongItLasts
            | Page::SideEffects
            | Page::SeriousRisks
            | Page::SuicidalThoughts
            | Page::TreatmentDay
            | Page::Companions => Some(PageGroup::Treatment),
            Page::IsItForMe
            | Page::Options
            | Page::EverydayOptions
            | Page::ClinicOptions
            | Page::CostAndAccess
            | Page::OtherConditions => Some(PageGroup::Deciding),
            Page::Faq | Page::Myths | Page::Glossary | Page::GetHelp => Some(PageGroup::Answers),
            Page::Evidence | Page::Claims | Page::History | Page::Quality | Page::About | Page::ForClinics => {
                Some(PageGroup::Guide)
            }
            Page::Home | Page::Contact | Page::Search | Page::NotFound => None,
        }
    }

    /// Whether search engines may list the page. Empty rooms (no clinic, no result, no page) stay out.
    pub const fn is_indexed(self) -> bool {
        !matches!(self, Page::NotFound | Page::Search | Page::Contact)
    }

    /// The page before this one on the reading path.
    pub fn previous(self) -> Option<Page> {
        let position = Page::READING_PATH.iter().position(|page| *page == self)?;
        Page::READING_PATH.get(position.checked_sub(1)?).copied()
    }

    /// The page after this one on the reading path.
    pub fn next(self) -> Option<Page> {
        let position = Page::READING_PATH.iter().position(|page| *page == self)?;
        Page::READING_PATH.get(position + 1).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_by_its_own_slug() {
        for page in Page::ALL {
            assert_eq!(Page::from_name(page.as_str()), Some(*page));
        }
        assert_eq!(Page::from_name("prices"), None);
    }

    #[test]
    fn the_reading_path_leads_forth_and_back() {
        for page in Page::READING_PATH {
            if let Some(next) = page.next() {
                assert_eq!(next.previous(), Some(*page));
            }
        }
        assert_eq!(Page::Home.previous(), None);
        assert_eq!(Page::Search.next(), None);
    }
}
