//! `bench`: sizes of a release build beside budgets, and times of visits beside yardsticks; both beside the last committed figures.

mod builds;
mod files;
mod growth;
mod saved;
mod size_table;
mod sizes;
mod styles;
mod timing_table;
mod timings;
mod yardsticks;

use std::path::Path;

use guide_model::{Sizes, Timings};

use crate::arguments::Arguments;
use crate::command::Outcome;
use crate::project::Project;
use saved::Saved;
use sizes::NamedSize;

/// Each contestant is visited so often if nobody says otherwise.
const USUAL_RUNS: u32 = 7;

/// Prints the tables; may save them, and may fail when a budget is exceeded.
pub fn main(mut arguments: Arguments) -> Outcome {
    let (is_save, is_strict) = (arguments.flag("--save"), arguments.flag("--strict"));
    let (with_timings, with_growth) = (arguments.flag("--timings"), arguments.flag("--growth"));
    let with_builds = arguments.flag("--builds");
    let runs = match arguments.value("--runs")? {
        Some(runs) => timings::checked_runs(&runs)?,
        None => USUAL_RUNS,
    };
    let dist = arguments.folder("--dist")?;
    arguments.finish()?;
    let project = Project::find()?;
    let dist = dist.unwrap_or_else(|| project.root.join("dist"));
    let sizes = print_sizes(&project, &dist)?;
    if with_growth {
        growth::print(&project)?;
    }
    if with_builds {
        builds::print(&project)?;
    }
    if with_timings {
        let timings = timings::measure(&project, &dist, runs)?;
        timing_table::print(&timings, Timings::read(&project)?.as_ref());
        if is_save {
            timings.write(&project)?;
        }
    }
    let over = sizes.iter().filter(|(_, size)| size.is_over()).count();
    if is_save {
        Sizes(sizes.into_iter().collect()).write(&project)?;
    }
    match over {
        0 => Ok(()),
        _ if !is_strict => Ok(()),
        _ => Err(format!("{over} sizes are over budget; the table above says which and by how much.")),
    }
}

/// Measures a build and prints the table.
pub fn print_sizes(project: &Project, dist: &Path) -> Outcome<Vec<NamedSize>> {
    let sizes = sizes::measure(dist)?;
    size_table::print(&sizes, &Sizes::read(project)?.unwrap_or_default());
    Ok(sizes)
}
