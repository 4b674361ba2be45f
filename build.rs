//! Checks the content folder and bakes it into the app: a mistake in the content is a build error.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=content");
    let root =
        PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("content");
    let Some(target) =
        std::env::var_os("OUT_DIR").map(|folder| Path::new(&folder).join("bundle.rs"))
    else {
        println!("cargo::error=build.rs runs under cargo, which sets OUT_DIR");
        return ExitCode::FAILURE;
    };
    let site = match guide_compiler::compile(&root) {
        Ok(site) => site,
        Err(problems) => {
            for line in problems.to_string().lines() {
                println!("cargo::error={line}");
            }
            return ExitCode::FAILURE;
        }
    };
    if let Err(error) = std::fs::write(&target, site.bundle_code()) {
        println!(
            "cargo::error={} cannot be written: {error}",
            target.display()
        );
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
