//! `test`: every test in order, each step named and timed.

mod engine;
mod left_out;
mod part;
mod site_tests;
mod valid_files;

use std::path::PathBuf;

use crate::arguments::Arguments;
use crate::command::{Outcome, run};
use crate::project::Project;
use crate::steps::Steps;
use crate::tools::bring;
use crate::{bench, build, check, licences};
pub use engine::Engine;
use engine::{Engines, Extent};
use part::Part;
use site_tests::SiteTests;

/// A step that is one call of cargo: its name and the words after `cargo`.
type CargoStep = (&'static str, &'static str);

const FORMAT: CargoStep = ("format", "fmt --all --check");

// The guide's two features exclude each other, so it is looked at twice, apart from the other packages.
const NATIVE: &[CargoStep] = &[
    ("clippy, guide", "clippy --locked --features ssr --all-targets -p ketamine-guide -- -D warnings"),
    (
        "clippy, other packages",
        "clippy --locked --all-targets --all-features -p clinic-config -p guide-model -p guide-compiler -p guide-search \
         -p smaller-copies -p xtask -p browser-tests -p guide-bench -- -D warnings",
    ),
    (
        "clippy, WebAssembly",
        "clippy --locked --target wasm32-unknown-unknown --features hydrate -p ketamine-guide --lib --bin site \
         --bin guide-embed --bin guide-settings --bin search-box --bin forms -- -D warnings",
    ),
    (
        "tests, other packages",
        "test --locked -p clinic-config -p guide-model -p guide-compiler -p guide-search -p smaller-copies -p xtask \
         -p guide-bench",
    ),
    ("tests, guide", "test --locked --features ssr -p ketamine-guide"),
];

/// Runs the tests; stops at the first failure.
pub fn main(mut arguments: Arguments) -> Outcome {
    let part = Part::asked_for(&mut arguments)?;
    let builds = if arguments.flag("--as-built") { Builds::OfLastTest } else { Builds::New };
    arguments.finish()?;
    let project = Project::find()?;
    let mut steps = Steps::default();
    let outcome = run_part(&project, &mut steps, part, builds);
    steps.print();
    outcome?;
    match part {
        Part::AcceptLooks => {
            println!("\nThe new looks are in tests/browser/looks. Look at each that changed, then commit.")
        }
        Part::All | Part::Quick | Part::OnlyBrowser | Part::Engines(..) | Part::WordPress | Part::Hosts => {
            println!("\nAll tests passed.")
        }
    }
    Ok(())
}

fn run_part(project: &Project, steps: &mut Steps, part: Part, builds: Builds) -> Outcome {
    steps.run("tools", || bring(project, part.need()))?;
    match part {
        Part::All => run_native(project, steps).and_then(|()| run_built_site(project, steps, builds)),
        Part::Quick => run_native(project, steps),
        Part::OnlyBrowser => run_built_site(project, steps, builds),
        Part::Engines(engines, extent) => run_in_engines(project, steps, (engines, extent), builds),
        Part::WordPress => run_in_wordpress(project, steps, builds),
        Part::Hosts => run_on_web_servers(project, steps, builds),
        Part::AcceptLooks => accept_looks(project, steps, builds),
    }
}

/// What needs neither a release build nor a browser.
fn run_native(project: &Project, steps: &mut Steps) -> Outcome {
    cargo_step(project, steps, &FORMAT)?;
    steps.run("licences", || licences::check(project))?;
    steps.run("content", || check::check(project))?;
    NATIVE.iter().try_for_each(|step| cargo_step(project, steps, step))
}

fn cargo_step(project: &Project, steps: &mut Steps, (name, words): &CargoStep) -> Outcome {
    let remedy = match *words == FORMAT.1 {
        true => "Run `cargo fmt --all`.",
        false => "The message above tells why.",
    };
    steps.run(name, || run(project.command("cargo").args(words.split_whitespace()), remedy))
}

/// Builds the site as readers get it, under two bases, and tests it in a browser.
fn run_built_site(project: &Project, steps: &mut Steps, builds: Builds) -> Outcome {
    builds.make(project, steps, &["/", "/ketamine/"])?;
    steps.run("valid HTML, CSS and SVG", || valid_files::check(project, &dist(project, "root")))?;
    run_in(project, steps, Engine::Chromium, Extent::Whole)?;
    steps.run("sizes", || bench::print_sizes(project, &dist(project, "root")).map(|_| ()))
}

/// Builds the site under two bases and tests it in browsers of several engines; stops at the first that fails.
fn run_in_engines(
    project: &Project,
    steps: &mut Steps,
    (engines, extent): (Engines, Extent),
    builds: Builds,
) -> Outcome {
    builds.make(project, steps, &["/", "/ketamine/"])?;
    engines.each().into_iter().try_for_each(|engine| run_in(project, steps, engine, extent))
}

fn run_in(project: &Project, steps: &mut Steps, engine: Engine, extent: Extent) -> Outcome {
    steps.run(&format!("tests in {}", engine.as_str()), || SiteTests::new(project, engine)?.run_all(project, extent))
}

/// Builds the site under two bases and serves it with the settings that it ships.
fn run_on_web_servers(project: &Project, steps: &mut Steps, builds: Builds) -> Outcome {
    builds.make(project, steps, &["/", "/ketamine/"])?;
    steps.run("tests on web servers", || {
        let mut tests = SiteTests::new(project, Engine::Chromium)?;
        tests.command().args(["--features", "hosts", "--test", "hosts"]);
        tests.run()
    })
}

/// Builds the site under one base and shows it in posts and pages of a WordPress.
fn run_in_wordpress(project: &Project, steps: &mut Steps, builds: Builds) -> Outcome {
    builds.make(project, steps, &["/"])?;
    steps.run("tests in a WordPress", || {
        let mut tests = SiteTests::new(project, Engine::Chromium)?;
        tests.command().args(["--features", "wordpress", "--test", "wordpress"]);
        tests.run()
    })
}

/// Builds the site under one base and lets its looks be accepted.
fn accept_looks(project: &Project, steps: &mut Steps, builds: Builds) -> Outcome {
    builds.make(project, steps, &["/"])?;
    steps.run("looks", || {
        let mut tests = SiteTests::new(project, Engine::Chromium)?;
        tests.command().args(["--test", "looks"]).env("GUIDE_ACCEPT_LOOKS", "1");
        tests.run()
    })
}

/// Which builds of the site are tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Builds {
    /// Release builds of what is there now.
    New,
    /// Those that an earlier test made.
    OfLastTest,
}

impl Builds {
    /// Sees to it that there is a build under each of these bases.
    fn make(self, project: &Project, steps: &mut Steps, bases: &[&str]) -> Outcome {
        let make = |base: &&str| {
            let folder = dist(project, if *base == "/" { "root" } else { base.trim_matches('/') });
            steps.run(&format!("release build under {base}"), || build::build(project, Some(base), Some(&folder)))
        };
        match self {
            Builds::New => bases.iter().try_for_each(make),
            Builds::OfLastTest => Ok(()),
        }
    }
}

/// Where a build for the tests lies.
fn dist(project: &Project, name: &str) -> PathBuf {
    project.root.join("target").join("test-dist").join(name)
}
