//! `release`: an archive that a clinic can unpack and serve: the built guide, a mark of each file, and what it is made of.

mod archive;
mod bill_of_materials;

use std::fs;
use std::path::{Path, PathBuf};

use crate::arguments::Arguments;
use crate::command::Outcome;
use crate::packages::Packages;
use crate::project::Project;
use crate::tools::{Need, bring};
use crate::{build, licences};
use archive::{CHECKSUMS, checksums, pack};
use bill_of_materials::bill_of_materials;

const PACKAGE: &str = "ketamine-guide";
/// Name of the bill of materials; it lies in the build, so that it can be had of every host.
const BILL: &str = "sbom.cdx.json";
/// Files of the project that come along.
const COMPANIONS: &[&str] = &["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT", "content/LICENSE", "hosting/README.md"];

/// Checks the licences, builds and packs.
pub fn main(mut arguments: Arguments) -> Outcome {
    let base = arguments.value("--base")?.map(|base| build::checked_base(&base)).transpose()?;
    arguments.finish()?;
    let project = Project::find()?;
    bring(&project, Need::Build)?;
    licences::check(&project)?;
    let folder = project.root.join("target/release-archive");
    let packages = Packages::of(&project, &["--features", "hydrate", "--filter-platform", "wasm32-unknown-unknown"])?;
    let parts = packages.within(PACKAGE);
    let version = parts.iter().find(|package| package.name == PACKAGE).map_or("0", |package| package.version.as_str());
    let name = format!("{PACKAGE}-{version}");
    let content = folder.join(&name);
    let dist = content.join("dist");
    start_afresh(&content).map_err(in_words(&content))?;
    build::build(&project, base.as_deref(), Some(&dist))?;
    let bill = bill_of_materials(PACKAGE, &parts);
    fs::write(dist.join(BILL), format!("{bill:#}\n")).map_err(in_words(&dist))?;
    let archive = folder.join(format!("{name}.tar.gz"));
    finish(&project, &content, &name, &archive).map_err(in_words(&content))?;
    println!("{} packages are in the bill of materials.\nThe archive is {}.", parts.len(), archive.display());
    Ok(())
}

fn start_afresh(folder: &Path) -> std::io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)
}

/// Adds the companions and the marks, and packs all of it.
fn finish(project: &Project, content: &Path, name: &str, archive: &Path) -> std::io::Result<()> {
    for companion in COMPANIONS {
        let place = content.join(companion);
        place.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::copy(project.root.join(companion), place)?;
    }
    fs::write(content.join(CHECKSUMS), checksums(content)?)?;
    pack(content, name, archive)
}

fn in_words(place: &Path) -> impl Fn(std::io::Error) -> String {
    let place: PathBuf = place.to_owned();
    move |error| format!("{}: {error}. Make room there, or remove the folder.", place.display())
}
