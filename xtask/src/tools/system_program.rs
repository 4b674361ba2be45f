//! The browsers with their drivers, and Java, which come from the system.

use std::path::PathBuf;

use super::{Need, Tool, apt};
use crate::command::{Outcome, first_line, on_path};
use crate::project::Project;

/// A program of the system; any version will do, as long as a browser and its driver come from one place.
#[derive(Clone, Copy)]
pub enum SystemProgram {
    /// A browser.
    Chromium,
    /// What the tests steer Chromium with.
    Chromedriver,
    /// What runs the Nu Html Checker.
    Java,
    /// A browser.
    Firefox,
    /// What the tests steer WebKit with; its library brings a small browser.
    WebKitDriver,
    /// A screen in memory, which that browser needs.
    Xvfb,
}

/// What is known of a program.
struct Facts {
    name: &'static str,
    /// What it may be called on PATH.
    programs: &'static [&'static str],
    /// Debian's packages.
    packages: &'static [&'static str],
    /// How much is loaded for them.
    size: &'static str,
    remedy: &'static str,
    need: Need,
}

const CHROMIUM: Facts = Facts {
    name: "chromium",
    programs: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    packages: &["chromium", "chromium-driver"],
    size: "400 MB",
    remedy: "Install Chromium and its chromedriver (Debian: chromium and chromium-driver) and put both on PATH.",
    need: Need::Test,
};
const JAVA: Facts = Facts {
    name: "java",
    programs: &["java"],
    packages: &["default-jre-headless"],
    size: "200 MB",
    remedy: "Install Java 17 or newer (Debian: default-jre-headless) and put it on PATH.",
    need: Need::Test,
};
const FIREFOX: Facts = Facts {
    name: "firefox",
    programs: &["firefox-esr", "firefox"],
    packages: &["firefox-esr"],
    size: "80 MB",
    remedy: "Install Firefox (Debian: firefox-esr) and put it on PATH.",
    need: Need::Firefox,
};
const WEBKIT_DRIVER: Facts = Facts {
    name: "WebKitWebDriver",
    programs: &["WebKitWebDriver"],
    packages: &["webkit2gtk-driver", "xvfb"],
    size: "80 MB",
    remedy: "Install WebKitGTK's driver and Xvfb (Debian: webkit2gtk-driver and xvfb) and put both on PATH. Systems \
             without WebKitGTK cannot run this part of the tests.",
    need: Need::WebKit,
};

impl SystemProgram {
    const fn facts(self) -> Facts {
        match self {
            SystemProgram::Chromium => CHROMIUM,
            SystemProgram::Chromedriver => Facts { name: "chromedriver", programs: &["chromedriver"], ..CHROMIUM },
            SystemProgram::Java => JAVA,
            SystemProgram::Firefox => FIREFOX,
            SystemProgram::WebKitDriver => WEBKIT_DRIVER,
            SystemProgram::Xvfb => Facts { name: "xvfb", programs: &["Xvfb"], ..WEBKIT_DRIVER },
        }
    }

    fn path(self) -> Option<PathBuf> {
        self.facts().programs.iter().find_map(|name| on_path(name))
    }

    /// Where it is. The error says how to get it.
    pub fn place(self) -> Outcome<PathBuf> {
        self.path().ok_or_else(|| self.facts().remedy.to_owned())
    }
}

impl Tool for SystemProgram {
    fn name(&self) -> &str {
        self.facts().name
    }

    fn version(&self) -> String {
        // Two cannot be asked: WebKit's driver does not know the word, and Xvfb would start.
        let path = match self {
            SystemProgram::WebKitDriver | SystemProgram::Xvfb => None,
            program => program.path(),
        };
        let line = path.and_then(|path| first_line(std::process::Command::new(path).arg("--version")));
        let number = line.as_deref().and_then(version_in).unwrap_or("any");
        number.to_owned()
    }

    fn need(&self) -> Need {
        self.facts().need
    }

    fn find(&self, _: &Project) -> Option<PathBuf> {
        self.path()
    }

    fn announcement(&self) -> String {
        let Facts { packages, size, .. } = self.facts();
        format!("apt-get installs {} ({size}); usually 1 minute.", packages.join(" and "))
    }

    fn bring(&self, project: &Project) -> Outcome {
        let Facts { packages, remedy, .. } = self.facts();
        apt::install(project, packages, remedy)
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
