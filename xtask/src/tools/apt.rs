//! Installs Debian packages where that is possible without asking.

use std::process::Command;

use crate::command::{Outcome, first_line, on_path, run};
use crate::project::Project;

/// Installs packages as root or with a `sudo` that asks nothing; otherwise the error is `remedy`.
pub fn install(project: &Project, packages: &[&str], remedy: &str) -> Outcome {
    let is_root = first_line(Command::new("id").arg("-u")).as_deref() == Some("0");
    if on_path("apt-get").is_none() || !(is_root || may_sudo()) {
        return Err(remedy.to_owned());
    }
    let apt_get = |arguments: &[&str]| {
        let words = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"].iter().chain(arguments);
        let mut command = project.command(if is_root { "env" } else { "sudo" });
        // As root the first word is the program itself; under sudo it follows "-n".
        match is_root {
            true => command.args(words.skip(1)),
            false => command.arg("-n").args(words),
        };
        run(&mut command, remedy)
    };
    apt_get(&["update"])?;
    let install = [["install", "-y", "--no-install-recommends"].as_slice(), packages].concat();
    apt_get(&install)
}

fn may_sudo() -> bool {
    Command::new("sudo").args(["-n", "true"]).output().is_ok_and(|output| output.status.success())
}
