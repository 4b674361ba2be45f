//! Node.js with npm, which comes from the system.

use super::apt;
use crate::command::{Outcome, first_line, on_path};
use crate::project::Project;

/// Brings Node.js and npm if they are missing; an old one is for the person to replace.
pub fn bring_node(project: &Project, at_least: u32) -> Outcome {
    if on_path("node").is_none() || on_path("npm").is_none() {
        apt::install(project, &["nodejs", "npm"], &format!("Install Node.js {at_least} or newer with npm."))?;
    }
    let version = first_line(project.command("node").arg("--version")).unwrap_or_default();
    match major_version(&version) {
        Some(major) if major >= at_least => Ok(()),
        _ => Err(format!("Node.js is \"{version}\". Install version {at_least} or newer and put it first on PATH.")),
    }
}

/// 20 of `v20.1.0`.
fn major_version(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major_version;

    #[test]
    fn the_major_version_is_the_first_number() {
        assert_eq!(major_version("v18.20.4"), Some(18));
        assert_eq!(major_version(""), None);
    }
}
