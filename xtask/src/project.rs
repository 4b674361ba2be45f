//! Where the project and its tools are, and how programs are started with these tools at hand.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::Outcome;

/// The project's folders.
pub struct Project {
    /// The folder with the workspace's Cargo.toml.
    pub root: PathBuf,
    /// The folder that tools are brought into.
    pub tools: PathBuf,
    /// PATH with the tools first.
    path: OsString,
}

impl Project {
    /// Finds the folders.
    pub fn find() -> Outcome<Project> {
        // Cargo sets the variable again at run time, so a moved build folder does no harm.
        let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&package).parent().map(Path::to_owned).unwrap_or_default();
        let tools = match env::var_os("GUIDE_TOOLS") {
            Some(folder) => {
                std::path::absolute(folder).map_err(|error| format!("GUIDE_TOOLS: {error}. Name a folder."))?
            }
            None => root.join(".tools"),
        };
        let others = env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(tools.join("bin")).chain(env::split_paths(&others));
        let path = env::join_paths(folders).map_err(|error| {
            format!("PATH cannot be extended: {error}. Name a folder without \":\" in GUIDE_TOOLS.")
        })?;
        Ok(Project { root, tools, path })
    }

    /// A program that will run at the project's root with the tools first on PATH.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", &self.path);
        command
    }

    /// Where a program among the tools is, there or not.
    pub fn tool(&self, program: &str) -> PathBuf {
        self.tools.join("bin").join(program)
    }
}
