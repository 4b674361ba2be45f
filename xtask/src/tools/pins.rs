//! Reads the versions that are wanted: `tools.toml`, and Cargo.lock for wasm-bindgen.

use serde::Deserialize;

use crate::command::Outcome;
use crate::project::Project;

const PINS: &str = include_str!("../../tools.toml");

/// The wanted versions.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Pins {
    pub trunk: String,
    pub geckodriver: String,
    pub mdbook: String,
    pub binaryen: String,
    pub axe_core: String,
    pub vnu_jar: String,
    /// The oldest major version of Node.js that will do.
    pub node_at_least: u32,
    /// Not in the file: the version in Cargo.lock.
    #[serde(skip)]
    pub wasm_bindgen: String,
}

impl Pins {
    /// Reads both files.
    pub fn read(project: &Project) -> Outcome<Pins> {
        let path = project.root.join("Cargo.lock");
        let lock = std::fs::read_to_string(&path)
            .map_err(|error| format!("{}: {error}. Run `git checkout Cargo.lock`.", path.display()))?;
        let mut pins: Pins =
            toml::from_str(PINS).map_err(|error| format!("correct xtask/tools.toml: {}", error.message()))?;
        pins.wasm_bindgen = locked_version(&lock, "wasm-bindgen")?;
        Ok(pins)
    }
}

/// What is read of Cargo.lock.
#[derive(Deserialize)]
struct Lock {
    package: Vec<LockedPackage>,
}

#[derive(Deserialize)]
struct LockedPackage {
    name: String,
    version: String,
}

/// The version of a package in the text of a Cargo.lock.
fn locked_version(lock: &str, name: &str) -> Outcome<String> {
    let lock: Lock = toml::from_str(lock)
        .map_err(|error| format!("Cargo.lock cannot be read: {}. Run `git checkout Cargo.lock`.", error.message()))?;
    let package = lock.package.into_iter().find(|package| package.name == name);
    package
        .map(|package| package.version)
        .ok_or_else(|| format!("Cargo.lock names no {name}. Run `cargo check` once to complete it."))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.1"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
source = "registry+https://github.com/rust-lang/crates.io-index"
"#;

    #[test]
    fn the_locked_version_is_found_by_its_whole_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Ok("0.2.130".to_owned()));
        assert!(locked_version(LOCK, "wasm").is_err());
        assert!(locked_version("not a lock file", "wasm-bindgen").is_err());
    }

    #[test]
    fn the_pins_of_the_project_can_be_read() {
        let pins: Result<Pins, _> = toml::from_str(PINS);
        assert!(pins.is_ok_and(|pins| pins.node_at_least >= 18 && !pins.trunk.is_empty()));
    }
}
