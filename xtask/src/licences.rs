//! `licences`: whether every package may be used as this project uses it, by a short list of allowed licences.

use spdx::{Expression, ParseMode};

use crate::arguments::Arguments;
use crate::command::Outcome;
use crate::packages::{Package, Packages};
use crate::project::Project;

/// Licences that ask for no more than their notice, and one (MPL) that asks for changes to its own files.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Checks the licences of all packages.
pub fn main(arguments: Arguments) -> Outcome {
    arguments.finish()?;
    check(&Project::find()?)
}

/// Names every package whose licence is not allowed, or that names none.
pub fn check(project: &Project) -> Outcome {
    let packages = Packages::of(project, &["--all-features"])?;
    let faults: Vec<String> = packages.foreign().filter_map(fault).collect();
    if faults.is_empty() {
        println!("The licences of {} packages are allowed.", packages.foreign().count());
        return Ok(());
    }
    Err(format!(
        "{}\nTake another package, or, if the licence asks for no more than those of the list, add it in \
         xtask/src/licences.rs.",
        faults.join("\n")
    ))
}

fn fault(package: &Package) -> Option<String> {
    let Package { name, version, license, .. } = package;
    let Some(license) = license else {
        return Some(format!("{name} {version} names no licence."));
    };
    let is_allowed = |expression: Expression| {
        expression.evaluate(|licence| licence.license.id().is_some_and(|id| ALLOWED.contains(&id.name)))
    };
    match Expression::parse_mode(license, ParseMode::LAX).map(is_allowed) {
        Ok(true) => None,
        Ok(false) => Some(format!("{name} {version}: \"{license}\" is not allowed.")),
        Err(error) => Some(format!("{name} {version}: \"{license}\" cannot be read: {}.", error.reason)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packages::tests::sample;

    #[test]
    fn what_is_not_allowed_is_named() -> Outcome {
        let faults: Vec<String> = sample()?.foreign().filter_map(fault).collect();
        assert_eq!(faults, ["b 1.0.0: \"GPL-3.0-only\" is not allowed.", "c 2.0.0 names no licence."]);
        Ok(())
    }

    #[test]
    fn one_allowed_licence_of_several_is_enough_but_each_that_is_asked_for_must_be_allowed() -> Outcome {
        let with = |license: &str| Package {
            id: String::new(),
            name: "a".to_owned(),
            version: "1".to_owned(),
            license: Some(license.to_owned()),
            source: None,
        };
        for allowed in ["MIT", "GPL-2.0-only OR MIT", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0"] {
            assert_eq!(fault(&with(allowed)), None);
        }
        for refused in ["GPL-2.0-only", "MIT AND GPL-2.0-only", "nonsense"] {
            assert!(fault(&with(refused)).is_some(), "{refused}");
        }
        Ok(())
    }
}
