//! The countries for which the guide can name a crisis line on every page.

use serde::{Deserialize, Serialize};

use crate::Text;
use crate::names::names;

/// A country, by its ISO 3166 code in small letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Region {
    /// The United States, for whose readers the guide is written.
    #[default]
    UnitedStates,
    /// The United Kingdom.
    UnitedKingdom,
    /// Canada.
    Canada,
    /// Australia.
    Australia,
    /// New Zealand.
    NewZealand,
    /// Ireland.
    Ireland,
}

names!(
    Region, "The name in settings, attributes and `help.toml`.",
    UnitedStates => "us", UnitedKingdom => "gb", Canada => "ca", Australia => "au", NewZealand => "nz", Ireland => "ie",
);

/// Where help is in a country: what stands on every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CrisisHelp {
    /// The country.
    pub region: Region,
    /// Its name.
    pub name: Text,
    /// What to dial when life is in danger.
    pub emergency: Text,
    /// The first number to call, with spaces as readers need them.
    pub phone: Text,
    /// The first number to text that needs no word of its own, if there is one.
    pub sms: Option<Text>,
}
