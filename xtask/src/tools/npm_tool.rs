//! Tools from npm packages: wasm-opt (in binaryen), axe and the Nu Html Checker.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::node::bring_node;
use super::pins::Pins;
use super::{Need, Tool};
use crate::command::{Outcome, on_path, run};
use crate::project::Project;

const WASM_OPT_WRAPPER: &str = "#!/bin/sh
exec node \"$(dirname \"$0\")/../npm/node_modules/binaryen/bin/wasm-opt\" \"$@\"
";

/// A tool from an npm package. All packages are brought by one call, because npm removes what a call does not name.
pub struct NpmTool {
    name: &'static str,
    version: String,
    /// The file below `node_modules`.
    file: &'static str,
    need: Need,
    /// All packages with versions, as npm takes them; written to a file once they are there.
    packages: String,
    node_at_least: u32,
}

impl NpmTool {
    /// What makes the WebAssembly small.
    pub fn wasm_opt(pins: &Pins) -> NpmTool {
        NpmTool::new("wasm-opt", &pins.binaryen, "binaryen/bin/wasm-opt", Need::Build, pins)
    }

    /// What finds accessibility mistakes.
    pub fn axe(pins: &Pins) -> NpmTool {
        NpmTool::new("axe-core", &pins.axe_core, AXE_FILE, Need::Test, pins)
    }

    /// What holds pages against the HTML standard.
    pub fn validator(pins: &Pins) -> NpmTool {
        NpmTool::new("vnu-jar", &pins.vnu_jar, VALIDATOR_FILE, Need::Test, pins)
    }

    fn new(name: &'static str, version: &str, file: &'static str, need: Need, pins: &Pins) -> NpmTool {
        let Pins { binaryen, axe_core, vnu_jar, .. } = pins;
        let packages = format!("binaryen@{binaryen} axe-core@{axe_core} vnu-jar@{vnu_jar}");
        NpmTool { name, version: version.to_owned(), file, need, packages, node_at_least: pins.node_at_least }
    }
}

const AXE_FILE: &str = "axe-core/axe.min.js";
const VALIDATOR_FILE: &str = "vnu-jar/build/dist/vnu.jar";

/// Where axe's script is once it is brought.
pub fn axe_script(project: &Project) -> PathBuf {
    modules(project).join(AXE_FILE)
}

/// Where the Nu Html Checker is once it is brought; Java runs it.
pub fn validator(project: &Project) -> PathBuf {
    modules(project).join(VALIDATOR_FILE)
}

fn modules(project: &Project) -> PathBuf {
    project.tools.join("npm").join("node_modules")
}

fn stamp(project: &Project) -> PathBuf {
    project.tools.join("npm").join("brought.txt")
}

impl Tool for NpmTool {
    fn name(&self) -> &str {
        self.name
    }

    fn version(&self) -> String {
        self.version.clone()
    }

    fn need(&self) -> Need {
        self.need
    }

    fn find(&self, project: &Project) -> Option<PathBuf> {
        let file = modules(project).join(self.file);
        let is_stamped = fs::read_to_string(stamp(project)).is_ok_and(|text| text == self.packages);
        let has_wrapper = project.tool("wasm-opt").is_file() && on_path("node").is_some();
        (is_stamped && has_wrapper && file.is_file()).then_some(file)
    }

    fn announcement(&self) -> String {
        format!("npm downloads {} (50 MB); usually 10 seconds, more if Node.js is missing.", self.packages)
    }

    fn bring(&self, project: &Project) -> Outcome {
        bring_node(project, self.node_at_least)?;
        let mut command = project.command("npm");
        // No scripts of packages run: the checker's would bring a Java of its own.
        command
            .args(["install", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund", "--prefix"])
            .arg(project.tools.join("npm"));
        command.args(self.packages.split(' '));
        run(&mut command, "Check the network, then run the same command again.")?;
        let cannot_write = |error| format!("{}: {error}. Make the folder writable.", project.tools.display());
        write_wrapper(&project.tool("wasm-opt")).map_err(cannot_write)?;
        fs::write(stamp(project), &self.packages).map_err(cannot_write)
    }
}

fn write_wrapper(path: &Path) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, WASM_OPT_WRAPPER)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}
