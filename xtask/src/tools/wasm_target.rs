//! Rust's standard library for the browser, brought by rustup.

use std::path::{Path, PathBuf};

use super::{Need, Tool};
use crate::command::{Outcome, first_line, on_path, run};
use crate::project::Project;

const TARGET: &str = "wasm32-unknown-unknown";

/// The target that the browser's half is compiled for.
pub struct WasmTarget;

impl Tool for WasmTarget {
    fn name(&self) -> &str {
        TARGET
    }

    fn version(&self) -> String {
        "of the toolchain".to_owned()
    }

    fn need(&self) -> Need {
        Need::Compile
    }

    fn find(&self, project: &Project) -> Option<PathBuf> {
        let sysroot = first_line(project.command("rustc").args(["--print", "sysroot"]))?;
        Some(Path::new(&sysroot).join("lib/rustlib").join(TARGET)).filter(|folder| folder.join("lib").is_dir())
    }

    fn announcement(&self) -> String {
        "rustup adds Rust's standard library for the browser; usually 10 seconds.".to_owned()
    }

    fn bring(&self, project: &Project) -> Outcome {
        if on_path("rustup").is_none() {
            return Err(format!(
                "rustup is missing, which adds {TARGET}. Install it from https://rustup.rs, or install \
                 your system's package of Rust's standard library for {TARGET}."
            ));
        }
        // No --toolchain: the one that runs this program is the one that builds.
        run(
            project.command("rustup").args(["target", "add", TARGET]),
            "Check the network, then run the same command again.",
        )
    }
}
