//! How long a release build takes: from nothing but the tools and the packages' sources, and after one page was saved.

use std::fs::File;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use super::yardsticks::emptied;
use crate::build;
use crate::command::{Outcome, run};
use crate::duration::in_words;
use crate::project::Project;
use crate::tools::{Need, bring};

/// The page that is saved; any would do.
const PAGE: &str = "content/en/pages/about.md";

/// Builds twice in a folder of its own, and prints how long each took.
pub fn print(project: &Project) -> Outcome {
    bring(project, Need::Build)?;
    let folder = emptied(project.root.join("target").join("bench").join("build"))?;
    let clean = time(project, &folder)?;
    // A new date is enough for the whole build to run again; no word is changed.
    let page = File::options().append(true).open(project.root.join(PAGE));
    page.and_then(|page| page.set_modified(SystemTime::now()))
        .map_err(|error| format!("{PAGE} cannot be saved again: {error}."))?;
    let edit = time(project, &folder)?;
    // Two gigabytes that nobody needs any more.
    emptied(folder)?;
    println!("\n{}", told(clean, edit));
    Ok(())
}

fn time(project: &Project, folder: &Path) -> Outcome<Duration> {
    let start = Instant::now();
    let mut command = build::command(project, Some("/"), Some(&folder.join("dist")))?;
    run(command.env("CARGO_TARGET_DIR", folder.join("target")), "The message above tells why.")?;
    Ok(start.elapsed())
}

fn told(clean: Duration, edit: Duration) -> String {
    format!("Release build: {} from nothing, {} after one page was saved.", in_words(clean), in_words(edit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_times_are_told() {
        let told = told(Duration::from_secs(400), Duration::from_secs(90));
        assert_eq!(told, "Release build: 6 min 40 s from nothing, 1 min 30 s after one page was saved.");
    }
}
