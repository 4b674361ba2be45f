//! The countries that the guide has help lines and rules for.

use super::names::names;

names! {
    /// A country, by its ISO code in small letters.
    Region, "is no region that the guide knows", "Write one of us, gb, ca, au, nz, ie.",
    /// The United States.
    UnitedStates => "us",
    /// The United Kingdom.
    UnitedKingdom => "gb",
    /// Canada.
    Canada => "ca",
    /// Australia.
    Australia => "au",
    /// New Zealand.
    NewZealand => "nz",
    /// Ireland.
    Ireland => "ie",
}
