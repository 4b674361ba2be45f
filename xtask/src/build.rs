//! `build`: the release build of the whole site with Trunk.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::arguments::Arguments;
use crate::command::{Outcome, run};
use crate::project::Project;
use crate::tools::{Need, bring};

/// Brings the tools and builds.
pub fn main(mut arguments: Arguments) -> Outcome {
    let base = arguments.value("--base")?.map(|base| checked_base(&base)).transpose()?;
    let dist = arguments.folder("--dist")?;
    arguments.finish()?;
    let project = Project::find()?;
    bring(&project, Need::Build)?;
    build(&project, base.as_deref(), dist.as_deref())?;
    println!("The site is in {}.", dist.unwrap_or_else(|| PathBuf::from("dist")).display());
    Ok(())
}

/// Builds for release under a base, into a folder; without them as Trunk.toml says.
pub fn build(project: &Project, base: Option<&str>, dist: Option<&Path>) -> Outcome {
    run(&mut command(project, base, dist)?, "The message above tells why.")
}

/// What builds so.
pub fn command(project: &Project, base: Option<&str>, dist: Option<&Path>) -> Outcome<Command> {
    let mut command = trunk(project);
    command.args(["build", "--release"]);
    if let Some(base) = base {
        command.args(["--public-url", base]);
    }
    if let Some(dist) = dist {
        std::fs::create_dir_all(dist)
            .map_err(|error| format!("{} cannot be made: {error}. Name another folder.", dist.display()))?;
        command.arg("--dist").arg(dist);
    }
    Ok(command)
}

/// Trunk as it was brought.
pub fn trunk(project: &Project) -> Command {
    let mut command = project.command(project.tool("trunk"));
    if std::env::var_os("NO_COLOR").is_some() {
        // Trunk 0.21 refuses `NO_COLOR=1`, which everything else understands.
        command.env("NO_COLOR", "true");
    }
    command
}

/// The base with a slash at both ends.
pub fn checked_base(base: &str) -> Outcome<String> {
    if !base.starts_with('/') {
        return Err(format!("--base {base}: it is the path the guide is served under. Write it like /ketamine/."));
    }
    Ok(format!("{}/", base.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::checked_base;

    #[test]
    fn bases_get_their_slashes() {
        assert_eq!(checked_base("/"), Ok("/".to_owned()));
        assert_eq!(checked_base("/ketamine"), Ok("/ketamine/".to_owned()));
        assert_eq!(checked_base("/ketamine/"), Ok("/ketamine/".to_owned()));
        assert!(checked_base("https://example.org/").is_err());
    }
}
