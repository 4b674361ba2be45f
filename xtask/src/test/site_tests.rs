//! Runs the browser tests in one engine: told where everything is, counted, and with what is left out.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::dist;
use super::engine::{Engine, Extent};
use super::left_out::{self, LeftOut};
use crate::command::{Outcome, run};
use crate::project::Project;
use crate::tools::axe_script;

/// The browser tests in one engine.
pub struct SiteTests {
    engine: Engine,
    command: Command,
}

const REMEDY: &str = "The message above tells why.";
/// What shows soon that readers can use the guide in an engine: the app takes pages over, links, lists, notes, meanings,
/// search, theme and worksheet work, and all can be read without scripts.
const SMOKE: &[&str] = &[
    "definitions",
    "hydration",
    "lists",
    "navigation",
    "notes",
    "search",
    "start",
    "theme",
    "without_scripts",
    "worksheet",
];
/// Files that run with a feature of their own, on servers that `--hosts` and `--wordpress` bring.
const WITH_SERVERS: &[&str] = &["hosts", "wordpress"];

impl SiteTests {
    /// All of them, told where everything is.
    pub fn new(project: &Project, engine: Engine) -> Outcome<SiteTests> {
        let variables: [(&str, PathBuf); 3] = [
            ("GUIDE_DIST_ROOT", dist(project, "root")),
            ("GUIDE_DIST_SUBPATH", dist(project, "ketamine")),
            ("AXE_JS", axe_script(project)),
        ];
        let mut command = project.command("cargo");
        command.args(["test", "--locked", "--no-fail-fast", "-p", "browser-tests"]);
        command.envs(variables).envs(engine.variables(project)?);
        Ok(SiteTests { engine, command })
    }

    /// The command, to be told more.
    pub fn command(&mut self) -> &mut Command {
        &mut self.command
    }

    /// Runs what the command was told.
    pub fn run(mut self) -> Outcome {
        run(&mut self.command, REMEDY)
    }

    /// Runs all that the engine can, and says how many that were and what was left out.
    pub fn run_all(mut self, project: &Project, extent: Extent) -> Outcome {
        let (files, later): (Vec<String>, Vec<String>) =
            files(project)?.into_iter().partition(|file| extent == Extent::Whole || SMOKE.contains(&file.as_str()));
        let left_out: Vec<&LeftOut> =
            left_out::of(self.engine).filter(|left_out| files.iter().any(|file| file == left_out.file)).collect();
        self.command.args(arguments(&files, &left_out));
        let passed = self.run_and_count()?;
        println!("\n{}: {passed} tests passed.", self.engine.as_str());
        if !left_out.is_empty() {
            println!("Left out:");
            left_out.iter().for_each(|left_out| println!("  {left_out}"));
        }
        if !later.is_empty() {
            println!("Left out to save time; without --smoke they run too: {}.", later.join(", "));
        }
        Ok(())
    }

    /// Passes on what the tests say, and adds up how many passed.
    fn run_and_count(&mut self) -> Outcome<u32> {
        let not_started = |error| format!("`cargo test` did not start: {error}. {REMEDY}");
        let mut process = self.command.stdout(Stdio::piped()).spawn().map_err(not_started)?;
        let mut passed = 0;
        for line in process.stdout.take().into_iter().flat_map(|output| BufReader::new(output).lines()) {
            let line = line.map_err(|error| format!("what `cargo test` says cannot be read: {error}."))?;
            println!("{line}");
            passed += passed_in(&line);
        }
        let status = process.wait().map_err(|error| format!("`cargo test` was lost: {error}."))?;
        match status.success() {
            true => Ok(passed),
            false => {
                Err(format!("`cargo test -p browser-tests` in {} failed ({status}). {REMEDY}", self.engine.as_str()))
            }
        }
    }
}

/// The files of tests that need no servers of their own, in the order of the alphabet.
fn files(project: &Project) -> Outcome<Vec<String>> {
    let folder = project.root.join("tests/browser/tests");
    let entries =
        fs::read_dir(&folder).map_err(|error| format!("{}: {error}. Restore the folder.", folder.display()))?;
    let stem = |entry: fs::DirEntry| entry.path().file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let mut files: Vec<String> = entries.flatten().filter_map(stem).collect();
    files.retain(|file| !WITH_SERVERS.contains(&file.as_str()));
    files.sort();
    Ok(files)
}

/// What `cargo test` is told so that it leaves these out.
fn arguments(files: &[String], left_out: &[&LeftOut]) -> Vec<String> {
    let is_left_out = |file: &String| left_out.iter().any(|left_out| left_out.test.is_none() && left_out.file == *file);
    let whole = files.iter().filter(|file| !is_left_out(file));
    let named = whole.flat_map(|file| ["--test".to_owned(), file.clone()]);
    let skipped = left_out.iter().filter_map(|left_out| left_out.test);
    let skipped = skipped.flat_map(|test| ["--skip".to_owned(), test.to_owned()]);
    named.chain(["--".to_owned(), "--exact".to_owned()]).chain(skipped).collect()
}

/// How many tests passed, by a line such as `test result: ok. 13 passed; 0 failed; ...`; none by any other.
fn passed_in(line: &str) -> u32 {
    let count = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(" passed"));
    count.and_then(|(before, _)| before.split(' ').next_back()?.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passed_is_read_from_the_result_of_a_file() {
        assert_eq!(passed_in("test result: ok. 13 passed; 0 failed; 0 ignored; finished in 71.16s"), 13);
        assert_eq!(passed_in("test result: FAILED. 11 passed; 2 failed; 0 ignored"), 11);
        assert_eq!(passed_in("test a_word_opens ... ok"), 0);
    }

    #[test]
    fn every_test_that_is_left_out_is_there_and_its_name_is_the_only_one() -> Outcome {
        let project = Project::find()?;
        let files = files(&project)?;
        assert!(SMOKE.iter().all(|name| files.iter().any(|file| file == name)), "a file of the short run is gone");
        let read = |file: &String| {
            let folder = project.root.join("tests/browser/tests");
            let text = |path: String| fs::read_to_string(folder.join(path)).unwrap_or_default();
            [format!("{file}.rs"), format!("{file}/main.rs")].map(text).concat()
        };
        let texts: Vec<String> = files.iter().map(read).collect();
        for left_out in Engine::ALL.into_iter().flat_map(left_out::of) {
            let position = files.iter().position(|file| file == left_out.file);
            let own = position.and_then(|position| texts.get(position)).ok_or_else(|| left_out.to_string())?;
            let Some(test) = left_out.test else { continue };
            let function = format!("fn {test}()");
            assert!(own.contains(&function), "{left_out}");
            assert_eq!(texts.iter().filter(|text| text.contains(&function)).count(), 1, "{left_out}");
        }
        Ok(())
    }

    #[test]
    fn a_file_is_not_named_and_a_test_is_skipped() {
        let files = ["keyboard".to_owned(), "looks".to_owned(), "worksheet".to_owned()];
        let left_out: Vec<&LeftOut> = left_out::of(Engine::WebKit).collect();
        let line = arguments(&files, &left_out).join(" ");
        assert!(line.starts_with("--test keyboard --test worksheet -- --exact --skip "), "{line}");
        assert!(line.contains("--skip the_summary_prints_alone_on_one_page"), "{line}");
    }
}
