//! Checks the content folder and packs it for the app: a mistake in the content is a build error.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("content");
    let Some(target) = std::env::var_os("OUT_DIR").map(PathBuf::from) else {
        println!("cargo::error=build.rs runs under cargo, which sets OUT_DIR");
        return ExitCode::FAILURE;
    };
    let site = match guide_compiler::compile(&root, guide_compiler::today()) {
        Ok(site) => site,
        Err(problems) => {
            for line in problems.to_string().lines() {
                println!("cargo::error={line}");
            }
            return ExitCode::FAILURE;
        }
    };
    let (frame, imprints) = match site.packed_frame().and_then(|frame| Ok((frame, site.packed_imprints()?))) {
        Ok(packed) => packed,
        Err(error) => {
            println!("cargo::error=the content cannot be packed: {error}");
            return ExitCode::FAILURE;
        }
    };
    let words = ("words.rs", site.words.to_rust().into_bytes());
    for (name, bytes) in [("frame.bin", frame), ("imprints.bin", imprints), words] {
        let path = target.join(name);
        if let Err(error) = std::fs::write(&path, bytes) {
            println!("cargo::error={} cannot be written: {error}", path.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
