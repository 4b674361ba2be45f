//! Which part of the tests is asked for, and what it needs.

use super::engine::{Engines, Extent};
use crate::arguments::Arguments;
use crate::command::Outcome;
use crate::tools::Need;

/// Which part of the tests runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All but WordPress, web servers and the other engines.
    All,
    /// What needs neither a release build nor a browser.
    Quick,
    /// Only the built site in a browser.
    OnlyBrowser,
    /// Only the built site in these browser engines.
    Engines(Engines, Extent),
    /// Only the built site in posts and pages of a WordPress.
    WordPress,
    /// Only the built site on web servers.
    Hosts,
    /// Only the photographs, and what they show becomes what is expected.
    AcceptLooks,
}

impl Part {
    /// The part that the arguments ask for.
    pub fn asked_for(arguments: &mut Arguments) -> Outcome<Part> {
        let asked = [
            ("--quick", Part::Quick),
            ("--only-browser", Part::OnlyBrowser),
            ("--wordpress", Part::WordPress),
            ("--hosts", Part::Hosts),
            ("--accept-looks", Part::AcceptLooks),
        ];
        let mut asked: Vec<_> = asked.into_iter().filter(|(flag, _)| arguments.flag(flag)).collect();
        if let Some(word) = arguments.value("--engine")? {
            let extent = if arguments.flag("--smoke") { Extent::Smoke } else { Extent::Whole };
            asked.push(("--engine", Part::Engines(Engines::named(&word)?, extent)));
        }
        match asked.as_slice() {
            [] => Ok(Part::All),
            [(_, part)] => Ok(*part),
            [(first, _), (second, _), ..] => {
                Err(format!("{first} and {second} are different parts. Give one of the two."))
            }
        }
    }

    /// The tools that it needs.
    pub fn need(self) -> Need {
        match self {
            Part::Quick => Need::Compile,
            Part::All | Part::OnlyBrowser | Part::AcceptLooks => Need::Test,
            Part::Engines(engines, _) => engines.need(),
            Part::Hosts => Need::Hosts,
            Part::WordPress => Need::WordPress,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Arguments, Engines, Extent, Outcome, Part};
    use crate::test::engine::Engine;

    fn part_of(line: &str) -> Outcome<Part> {
        Part::asked_for(&mut Arguments::new(line.split_whitespace().map(str::to_owned)))
    }

    #[test]
    fn each_flag_means_a_part() {
        assert_eq!(part_of(""), Ok(Part::All));
        assert_eq!(part_of("--quick"), Ok(Part::Quick));
        assert_eq!(part_of("--only-browser"), Ok(Part::OnlyBrowser));
        assert_eq!(part_of("--wordpress"), Ok(Part::WordPress));
        assert_eq!(part_of("--hosts"), Ok(Part::Hosts));
        assert_eq!(part_of("--accept-looks"), Ok(Part::AcceptLooks));
        assert_eq!(part_of("--engine firefox"), Ok(Part::Engines(Engines::One(Engine::Firefox), Extent::Whole)));
        assert_eq!(part_of("--engine=all"), Ok(Part::Engines(Engines::All, Extent::Whole)));
        assert_eq!(part_of("--smoke --engine all"), Ok(Part::Engines(Engines::All, Extent::Smoke)));
    }

    #[test]
    fn two_parts_at_once_are_refused() {
        let message = "--quick and --accept-looks are different parts. Give one of the two.";
        assert_eq!(part_of("--accept-looks --quick"), Err(message.to_owned()));
        assert!(part_of("--quick --only-browser").is_err());
        let message = "--hosts and --engine are different parts. Give one of the two.";
        assert_eq!(part_of("--engine webkit --hosts"), Err(message.to_owned()));
    }

    #[test]
    fn an_engine_must_be_named() {
        assert_eq!(part_of("--engine"), Err("--engine needs a value. Run `cargo xtask help`.".to_owned()));
        assert!(part_of("--engine servo").is_err());
    }
}
