//! What Debian knows of its packages.

use std::process::Command;

use crate::command::first_line;

/// Whether all of these packages are installed.
pub fn are_installed(packages: &[&str]) -> bool {
    packages.iter().all(|package| field(package, "${db:Status-Status}").as_deref() == Some("installed"))
}

/// A field of a package, such as `${Version}`; nothing where there is no such package.
pub fn field(package: &str, field: &str) -> Option<String> {
    first_line(Command::new("dpkg-query").args(["--show", "--showformat", field, package]))
}
