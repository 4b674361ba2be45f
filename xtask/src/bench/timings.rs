//! Has the guide and its yardsticks visited in a browser, by the program in `tests/bench`.

use std::path::Path;
use std::process::Stdio;
use std::time::Instant;

use guide_compiler::today;
use guide_model::{Contestant, Timings};

use super::yardsticks::Yardsticks;
use crate::command::Outcome;
use crate::duration::in_words;
use crate::project::Project;
use crate::test::Engine;
use crate::tools::{Need, bring};

/// A number of runs of which a median can be taken.
pub fn checked_runs(runs: &str) -> Outcome<u32> {
    match runs.parse() {
        Ok(runs @ 1..) => Ok(runs),
        _ => Err(format!("--runs {runs}: it is how often each site is visited. Write a number such as 7.")),
    }
}

/// Makes the yardsticks and measures all three. The guide's build is served as it is.
pub fn measure(project: &Project, dist: &Path, runs: u32) -> Outcome<Timings> {
    bring(project, Need::Bench)?;
    let yardsticks = Yardsticks::make(project, dist)?;
    println!("\nVisiting in a browser; leave the machine alone meanwhile. Usually 1 minute for each run.");
    let start = Instant::now();
    let mut command = project.command("cargo");
    command.args(["run", "--locked", "--quiet", "-p", "guide-bench", "--", &today().to_string(), &runs.to_string()]);
    let folders = [
        (Contestant::Guide, dist),
        (Contestant::PlainHtml, &yardsticks.plain_html),
        (Contestant::MdBook, &yardsticks.book),
    ];
    command.args(folders.map(|(contestant, folder)| format!("{}={}", contestant.as_str(), folder.display())));
    command.envs(Engine::Chromium.variables(project)?).stderr(Stdio::inherit());
    let output = command.output().map_err(|error| format!("cargo did not start: {error}."))?;
    if !output.status.success() {
        return Err("the visits did not come to an end; the message above tells why.".to_owned());
    }
    println!("Visits: done in {}.", in_words(start.elapsed()));
    serde_json::from_slice(&output.stdout).map_err(|error| format!("the visits' figures cannot be read: {error}."))
}

#[cfg(test)]
mod tests {
    use super::checked_runs;

    #[test]
    fn nothing_can_be_said_without_a_run() {
        assert_eq!(checked_runs("7"), Ok(7));
        assert!(checked_runs("0").is_err_and(|message| message.ends_with("such as 7.")));
        assert!(checked_runs("many").is_err());
    }
}
