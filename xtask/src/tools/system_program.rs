//! The browser with its driver, and Java, which come from the system.

use std::path::PathBuf;

use super::{Need, Tool, apt};
use crate::command::{Outcome, first_line, on_path};
use crate::project::Project;

/// A program of the system; any version will do, as long as browser and driver come from one place.
#[derive(Clone, Copy)]
pub enum SystemProgram {
    /// The browser.
    Chromium,
    /// What the tests steer it with.
    Chromedriver,
    /// What runs the Nu Html Checker.
    Java,
}

const BROWSER_REMEDY: &str =
    "Install Chromium and its chromedriver (Debian: chromium and chromium-driver) and put both on PATH.";
const JAVA_REMEDY: &str = "Install Java 17 or newer (Debian: default-jre-headless) and put it on PATH.";

/// Where browser and driver are.
pub fn browser() -> Outcome<(PathBuf, PathBuf)> {
    match (SystemProgram::Chromium.path(), SystemProgram::Chromedriver.path()) {
        (Some(chromium), Some(chromedriver)) => Ok((chromium, chromedriver)),
        _ => Err(BROWSER_REMEDY.to_owned()),
    }
}

impl SystemProgram {
    fn path(self) -> Option<PathBuf> {
        let names: &[&str] = match self {
            SystemProgram::Chromium => &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
            SystemProgram::Chromedriver => &["chromedriver"],
            SystemProgram::Java => &["java"],
        };
        names.iter().find_map(|name| on_path(name))
    }

    /// Debian's packages, and how much is loaded for them.
    fn packages(self) -> (&'static [&'static str], &'static str) {
        match self {
            SystemProgram::Chromium | SystemProgram::Chromedriver => (&["chromium", "chromium-driver"], "400 MB"),
            SystemProgram::Java => (&["default-jre-headless"], "200 MB"),
        }
    }
}

impl Tool for SystemProgram {
    fn name(&self) -> &str {
        match self {
            SystemProgram::Chromium => "chromium",
            SystemProgram::Chromedriver => "chromedriver",
            SystemProgram::Java => "java",
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
        let (packages, size) = self.packages();
        format!("apt-get installs {} ({size}); usually 1 minute.", packages.join(" and "))
    }

    fn bring(&self, project: &Project) -> Outcome {
        let remedy = match self {
            SystemProgram::Chromium | SystemProgram::Chromedriver => BROWSER_REMEDY,
            SystemProgram::Java => JAVA_REMEDY,
        };
        apt::install(project, self.packages().0, remedy)
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
