//! `serve`: Trunk's own server, which rebuilds on change.

use std::os::unix::process::CommandExt;

use crate::arguments::Arguments;
use crate::build::trunk;
use crate::command::Outcome;
use crate::project::Project;
use crate::tools::{Need, bring};

/// Brings the tools, then becomes Trunk, so that whoever ends this process ends the server.
pub fn main(arguments: Arguments) -> Outcome {
    arguments.finish()?;
    let project = Project::find()?;
    bring(&project, Need::Build)?;
    println!("Building, then serving on http://127.0.0.1:8080. Ctrl-C ends it.");
    let error = trunk(&project).arg("serve").exec();
    Err(format!("trunk did not start: {error}. Run `cargo xtask tools`."))
}
