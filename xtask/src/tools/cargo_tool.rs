//! Tools that cargo compiles from source: Trunk, wasm-bindgen, geckodriver and mdBook.

use std::path::{Path, PathBuf};

use super::pins::Pins;
use super::{Need, Tool};
use crate::command::{Outcome, first_line, run};
use crate::project::Project;

/// A program from crates.io.
pub struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: String,
    usual_time: &'static str,
    need: Need,
    /// What cargo is told besides, such as features.
    options: &'static [&'static str],
}

const GECKODRIVER: &str = "geckodriver";

/// Where geckodriver is, once it was brought.
pub fn geckodriver(project: &Project) -> PathBuf {
    project.tool(GECKODRIVER)
}

impl CargoTool {
    /// The builder and server.
    pub fn trunk(pins: &Pins) -> CargoTool {
        CargoTool {
            package: "trunk",
            program: "trunk",
            version: pins.trunk.clone(),
            usual_time: "4 minutes",
            need: Need::Build,
            options: &[],
        }
    }

    /// What writes the JavaScript between the page and the WebAssembly.
    pub fn wasm_bindgen(pins: &Pins) -> CargoTool {
        CargoTool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: pins.wasm_bindgen.clone(),
            usual_time: "2 minutes",
            need: Need::Build,
            options: &[],
        }
    }

    /// What the tests steer Firefox with. Debian has it only in its newest releases.
    pub fn geckodriver(pins: &Pins) -> CargoTool {
        CargoTool {
            package: GECKODRIVER,
            program: GECKODRIVER,
            version: pins.geckodriver.clone(),
            usual_time: "2 minutes",
            need: Need::Firefox,
            options: &[],
        }
    }

    /// What makes a book of Markdown, as a yardstick.
    pub fn md_book(pins: &Pins) -> CargoTool {
        CargoTool {
            package: "mdbook",
            program: "mdbook",
            version: pins.mdbook.clone(),
            usual_time: "2 minutes",
            need: Need::Bench,
            options: &["--no-default-features", "--features", "search"],
        }
    }

    fn install(&self, project: &Project, build: &Path, is_locked: bool) -> Outcome {
        let mut command = project.command("cargo");
        command.args(["install", self.package, "--version", &self.version, "--force", "--root"]).arg(&project.tools);
        command.args(self.options);
        if is_locked {
            command.arg("--locked");
        }
        // A tool that is built once need not be fast; it needs to be there soon.
        command.env("CARGO_TARGET_DIR", build).envs([
            ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
            ("CARGO_PROFILE_RELEASE_LTO", "off"),
            ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
            ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
        ]);
        run(&mut command, "Check the network and cargo's message above, then run the same command again.")
    }
}

impl Tool for CargoTool {
    fn name(&self) -> &str {
        self.program
    }

    fn version(&self) -> String {
        self.version.clone()
    }

    fn need(&self) -> Need {
        self.need
    }

    fn find(&self, project: &Project) -> Option<PathBuf> {
        let path = project.tool(self.program);
        let line = first_line(project.command(&path).arg("--version"))?;
        (version_in(&line) == Some(self.version.as_str())).then_some(path)
    }

    fn announcement(&self) -> String {
        let CargoTool { package, version, usual_time, .. } = self;
        format!("cargo compiles {package} {version} from source; usually {usual_time} on two cores.")
    }

    fn bring(&self, project: &Project) -> Outcome {
        let build = project.tools.join(format!("build-{}", self.package));
        let outcome = self.install(project, &build, true).or_else(|_| {
            println!("{}: that failed with the package's own lock file; now without it (no --locked).", self.program);
            self.install(project, &build, false)
        });
        if build.exists() && std::fs::remove_dir_all(&build).is_err() {
            println!("{} is not needed any more and could not be removed.", build.display());
        }
        outcome
    }
}

/// The version in a line such as `trunk 0.21.14`, `mdbook v0.5.4` or `wasm-bindgen 0.2.130 (a1b2c3)`.
fn version_in(line: &str) -> Option<&str> {
    line.split_whitespace().nth(1).map(|version| version.trim_start_matches('v'))
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn versions_are_the_second_word() {
        assert_eq!(version_in("trunk 0.21.14"), Some("0.21.14"));
        assert_eq!(version_in("wasm-bindgen 0.2.130 (a1b2c3)"), Some("0.2.130"));
        assert_eq!(version_in("mdbook v0.5.4"), Some("0.5.4"));
        assert_eq!(version_in("trunk"), None);
    }
}
