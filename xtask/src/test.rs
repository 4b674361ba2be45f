//! `test`: every test in order, each step named and timed.

use std::path::{Path, PathBuf};

use crate::arguments::Arguments;
use crate::command::{Outcome, run};
use crate::project::Project;
use crate::steps::Steps;
use crate::tools::{Need, axe_script, bring, browser};
use crate::{bench, build, check};

/// A step that is one call of cargo: its name and the words after `cargo`.
type CargoStep = (&'static str, &'static str);

const FORMAT: CargoStep = ("format", "fmt --all --check");

// The guide's two features exclude each other, so it is looked at twice, apart from the other packages.
const NATIVE: &[CargoStep] = &[
    ("clippy, guide", "clippy --locked --features ssr --all-targets -p ketamine-guide -- -D warnings"),
    (
        "clippy, other packages",
        "clippy --locked --all-targets -p guide-model -p guide-compiler -p xtask -p browser-tests -- -D warnings",
    ),
    (
        "clippy, WebAssembly",
        "clippy --locked --target wasm32-unknown-unknown --features hydrate -p ketamine-guide --lib --bin site \
         -- -D warnings",
    ),
    ("tests, other packages", "test --locked -p guide-model -p guide-compiler -p xtask"),
    ("tests, guide", "test --locked --features ssr -p ketamine-guide"),
];

/// Which part of the tests runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    All,
    Quick,
    OnlyBrowser,
}

/// Runs the tests; stops at the first failure.
pub fn main(mut arguments: Arguments) -> Outcome {
    let part = match (arguments.flag("--quick"), arguments.flag("--only-browser")) {
        (false, false) => Part::All,
        (true, false) => Part::Quick,
        (false, true) => Part::OnlyBrowser,
        (true, true) => {
            return Err("--quick leaves the browser out. Give one of the two.".to_owned());
        }
    };
    arguments.finish()?;
    let project = Project::find()?;
    let mut steps = Steps::default();
    let outcome = run_part(&project, &mut steps, part);
    steps.print();
    outcome?;
    println!("\nAll tests passed.");
    Ok(())
}

fn run_part(project: &Project, steps: &mut Steps, part: Part) -> Outcome {
    let need = if part == Part::Quick { Need::Compile } else { Need::Test };
    steps.run("tools", || bring(project, need))?;
    if part != Part::OnlyBrowser {
        cargo_step(project, steps, &FORMAT)?;
        steps.run("content", || check::check(project))?;
        NATIVE.iter().try_for_each(|step| cargo_step(project, steps, step))?;
    }
    if part != Part::Quick {
        run_built_site(project, steps)?;
    }
    Ok(())
}

fn cargo_step(project: &Project, steps: &mut Steps, (name, words): &CargoStep) -> Outcome {
    let remedy = match *words == FORMAT.1 {
        true => "Run `cargo fmt --all`.",
        false => "The message above tells why.",
    };
    steps.run(name, || run(project.command("cargo").args(words.split_whitespace()), remedy))
}

/// Builds the site as readers get it, under two bases, and tests it in a browser.
fn run_built_site(project: &Project, steps: &mut Steps) -> Outcome {
    let folder = project.root.join("target").join("test-dist");
    let (root, subpath) = (folder.join("root"), folder.join("ketamine"));
    steps.run("release build under /", || build::build(project, Some("/"), Some(&root)))?;
    steps.run("release build under /ketamine/", || build::build(project, Some("/ketamine/"), Some(&subpath)))?;
    steps.run("tests in the browser", || test_in_browser(project, &root, &subpath))?;
    steps.run("sizes", || bench::print_sizes(project, &root).map(|_| ()))
}

fn test_in_browser(project: &Project, root: &Path, subpath: &Path) -> Outcome {
    let (chromium, chromedriver) = browser()?;
    let variables: [(&str, PathBuf); 5] = [
        ("GUIDE_DIST_ROOT", root.to_owned()),
        ("GUIDE_DIST_SUBPATH", subpath.to_owned()),
        ("CHROMIUM", chromium),
        ("CHROMEDRIVER", chromedriver),
        ("AXE_JS", axe_script(project)),
    ];
    let mut command = project.command("cargo");
    command.args(["test", "--locked", "--no-fail-fast", "-p", "browser-tests"]).envs(variables);
    run(&mut command, "The message above tells why.")
}
