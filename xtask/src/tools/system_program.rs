//! The browser and its driver, which come from the system.

use std::path::PathBuf;

use super::{Need, Tool, apt};
use crate::command::{Outcome, first_line, on_path};
use crate::project::Project;

/// A program of the system; any version will do, as long as both come from one place.
#[derive(Clone, Copy)]
pub enum SystemProgram {
    /// The browser.
    Chromium,
    /// What the tests steer it with.
    Chromedriver,
}

const REMEDY: &str =
    "Install Chromium and its chromedriver (Debian: chromium and chromium-driver) and put both on PATH.";

/// Where browser and driver are.
pub fn browser() -> Outcome<(PathBuf, PathBuf)> {
    match (SystemProgram::Chromium.path(), SystemProgram::Chromedriver.path()) {
        (Some(chromium), Some(chromedriver)) => Ok((chromium, chromedriver)),
        _ => Err(REMEDY.to_owned()),
    }
}

impl SystemProgram {
    fn path(self) -> Option<PathBuf> {
        let names: &[&str] = match self {
            SystemProgram::Chromium => &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
            SystemProgram::Chromedriver => &["chromedriver"],
        };
        names.iter().find_map(|name| on_path(name))
    }
}

impl Tool for SystemProgram {
    fn name(&self) -> &str {
        match self {
            SystemProgram::Chromium => "chromium",
            SystemProgram::Chromedriver => "chromedriver",
        }
    }

    fn version(&self) -> String {
        let line = self.path().and_then(|path| first_line(std::process::Command::new(path).arg("--version")));
        let number = line.as_deref().and_then(version_in).unwrap_or("any");
        number.to_owned()
    }

    fn need(&self) -> Need {
        Need::Test
    }

    fn find(&self, _: &Project) -> Option<PathBuf> {
        self.path()
    }

    fn announcement(&self) -> String {
        "apt-get installs chromium and chromium-driver (400 MB); usually 1 minute.".to_owned()
    }

    fn bring(&self, project: &Project) -> Outcome {
        apt::install(project, &["chromium", "chromium-driver"], REMEDY)
    }
}

/// The first word that begins with a digit, as in `Chromium 156.0.1 built on Debian`.
fn version_in(line: &str) -> Option<&str> {
    line.split_whitespace().find(|word| word.starts_with(|letter: char| letter.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_version_is_the_first_number() {
        assert_eq!(version_in("Chromium 156.0.1 built on Debian 12"), Some("156.0.1"));
        assert_eq!(version_in("ChromeDriver"), None);
    }
}
