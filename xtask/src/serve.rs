//! `serve`: Trunk's own server, which rebuilds on change.

use crate::arguments::Arguments;
use crate::build::trunk;
use crate::command::{Outcome, run};
use crate::project::Project;
use crate::tools::{Need, bring};

/// Brings the tools and serves until Ctrl-C.
pub fn main(arguments: Arguments) -> Outcome {
    arguments.finish()?;
    let project = Project::find()?;
    bring(&project, Need::Build)?;
    println!("Building, then serving on http://127.0.0.1:8080. Ctrl-C ends it.");
    run(
        trunk(&project).arg("serve"),
        "Trunk's message above tells why.",
    )
}
