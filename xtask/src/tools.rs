//! `tools`: brings what the other commands need into the tools folder, each only if it is not there yet.

mod apt;
mod cargo_tool;
mod debian;
mod node;
mod npm_tool;
mod pins;
mod system_program;
mod wasm_target;
mod web_servers;
mod word_press;

use std::path::PathBuf;
use std::time::Instant;

pub use cargo_tool::geckodriver;
pub use npm_tool::{axe_script, validator};
pub use system_program::SystemProgram;

use crate::arguments::Arguments;
use crate::command::Outcome;
use crate::duration::in_words;
use crate::project::Project;
use cargo_tool::CargoTool;
use npm_tool::NpmTool;
use pins::Pins;
use wasm_target::WasmTarget;
use web_servers::WebServers;
use word_press::WordPress;

/// What the tools are needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Compiling the browser's half.
    Compile,
    /// Building the site.
    Build,
    /// Testing it in a browser.
    Test,
    /// Holding it against yardsticks in a browser.
    Bench,
    /// Testing it in Firefox too.
    Firefox,
    /// Testing it in WebKit too.
    WebKit,
    /// Testing it in every engine.
    Engines,
    /// Testing it on web servers too.
    Hosts,
    /// Testing it in a WordPress too.
    WordPress,
}

impl Need {
    /// Whether what this needs includes what another one needs.
    fn includes(self, other: Need) -> bool {
        match other {
            Need::Compile => true,
            Need::Build => self != Need::Compile,
            Need::Test => !matches!(self, Need::Compile | Need::Build),
            Need::Firefox | Need::WebKit => self == other || self == Need::Engines,
            Need::Bench | Need::Engines | Need::Hosts | Need::WordPress => self == other,
        }
    }
}

/// Something that can be brought.
trait Tool {
    /// Its name.
    fn name(&self) -> &str;
    /// The version that is wanted, or the one that is there if any will do.
    fn version(&self) -> String;
    /// What it is needed for.
    fn need(&self) -> Need;
    /// Where it is, if it is there in the wanted version.
    fn find(&self, project: &Project) -> Option<PathBuf>;
    /// What bringing it does and how long that usually takes, to follow the name.
    fn announcement(&self) -> String;
    /// Brings it.
    fn bring(&self, project: &Project) -> Outcome;
}

/// Brings the tools, or lists them.
pub fn main(mut arguments: Arguments) -> Outcome {
    let (with_browser, is_list) = (arguments.flag("--browser"), arguments.flag("--list"));
    arguments.finish()?;
    let project = Project::find()?;
    if is_list {
        return list(&project);
    }
    bring(&project, if with_browser { Need::Test } else { Need::Build })?;
    println!("All tools are there.");
    Ok(())
}

/// Brings every tool that is needed and not there.
pub fn bring(project: &Project, need: Need) -> Outcome {
    let tools = all(project)?;
    for tool in tools.iter().filter(|tool| need.includes(tool.need())) {
        if tool.find(project).is_none() {
            bring_one(project, tool.as_ref())?;
        }
    }
    Ok(())
}

fn bring_one(project: &Project, tool: &dyn Tool) -> Outcome {
    let name = tool.name();
    println!("{name}: {}", tool.announcement());
    let start = Instant::now();
    tool.bring(project)?;
    if tool.find(project).is_none() {
        return Err(format!(
            "{name} was brought, but version {} does not answer. Remove {} and try again.",
            tool.version(),
            project.tools.display()
        ));
    }
    println!("{name}: done in {}.", in_words(start.elapsed()));
    Ok(())
}

fn list(project: &Project) -> Outcome {
    for tool in all(project)? {
        let place = tool.find(project).map_or_else(|| "not there yet".to_owned(), |path| path.display().to_string());
        println!("{:<24} {:<18} {place}", tool.name(), tool.version());
    }
    Ok(())
}

fn all(project: &Project) -> Outcome<Vec<Box<dyn Tool>>> {
    let pins = Pins::read(project)?;
    Ok(vec![
        Box::new(WasmTarget),
        Box::new(CargoTool::trunk(&pins)),
        Box::new(CargoTool::wasm_bindgen(&pins)),
        Box::new(CargoTool::md_book(&pins)),
        Box::new(NpmTool::wasm_opt(&pins)),
        Box::new(NpmTool::axe(&pins)),
        Box::new(NpmTool::validator(&pins)),
        Box::new(SystemProgram::Chromium),
        Box::new(SystemProgram::Chromedriver),
        Box::new(SystemProgram::Java),
        Box::new(SystemProgram::Firefox),
        Box::new(CargoTool::geckodriver(&pins)),
        Box::new(SystemProgram::WebKitDriver),
        Box::new(SystemProgram::Xvfb),
        Box::new(WebServers),
        Box::new(WordPress),
    ])
}

#[cfg(test)]
mod tests {
    use super::Need;

    #[test]
    fn who_tests_in_one_engine_needs_no_other_but_chromium() {
        assert!(Need::Firefox.includes(Need::Test) && Need::Firefox.includes(Need::Build));
        assert!(!Need::Firefox.includes(Need::WebKit) && !Need::Hosts.includes(Need::Firefox));
        assert!(Need::Engines.includes(Need::Firefox) && Need::Engines.includes(Need::WebKit));
        assert!(!Need::Build.includes(Need::Test) && !Need::WordPress.includes(Need::Hosts));
    }

    #[test]
    fn only_the_bench_needs_its_own_tools() {
        assert!(Need::Bench.includes(Need::Test) && Need::Bench.includes(Need::Bench));
        assert!(Need::Hosts.includes(Need::Test) && !Need::Hosts.includes(Need::Bench));
        assert!(!Need::Bench.includes(Need::Hosts));
    }
}
