//! The project's commands: `cargo xtask help` lists them.
#![allow(clippy::print_stdout, reason = "this program talks to a person in a terminal")]

mod arguments;
mod bench;
mod build;
mod check;
mod check_config;
mod command;
mod duration;
mod licences;
mod packages;
mod project;
mod release;
mod serve;
mod steps;
mod test;
mod tools;

use std::process::ExitCode;

use arguments::Arguments;
use command::Outcome;

#[cfg(not(unix))]
compile_error!("xtask runs on Linux and macOS; on Windows use it inside WSL");

/// A command: its name and options, what it does, and the function that does it.
type Command = (&'static str, &'static str, fn(Arguments) -> Outcome);

const COMMANDS: &[Command] = &[
    ("serve", "builds the guide, serves it on http://127.0.0.1:8080, rebuilds on change", serve::main),
    (
        "test [--quick | --only-browser | --accept-looks]",
        "runs every test; --quick leaves out release builds and browser; --accept-looks only makes new pictures",
        test::main,
    ),
    (
        "test --engine chromium|firefox|webkit|all [--smoke]",
        "tests the guide in a browser of this engine, which it installs (Debian); --smoke runs less",
        test::main,
    ),
    ("test --wordpress", "tests the guide in posts of a WordPress, which it installs (Debian)", test::main),
    ("test --hosts", "tests the guide on nginx, Apache and Caddy, which it installs (Debian)", test::main),
    ("build [--base /ketamine/] [--dist DIR]", "builds the guide for release into dist", build::main),
    ("check", "checks the content and prints what was measured, page by page", check::main),
    (
        "check-config FILE | --schema",
        "checks a clinic's clinic.json; --schema prints its JSON Schema instead",
        check_config::main,
    ),
    (
        "bench [--dist DIR] [--save] [--strict] [--growth] [--builds] [--timings [--runs N]]",
        "prints compressed sizes of a release build beside budgets; --timings visits it in a browser, beside yardsticks",
        bench::main,
    ),
    ("licences", "checks that the licence of every package is allowed", licences::main),
    ("release [--base /ketamine/]", "builds and packs an archive with marks and a bill of materials", release::main),
    ("tools [--browser | --list]", "brings the tools that the other commands need", tools::main),
    ("help", "prints this list", help),
];

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let name = words.next().unwrap_or_else(|| "help".to_owned());
    match run(&name, Arguments::new(words)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(name: &str, arguments: Arguments) -> Outcome {
    let is_named = |usage: &str| usage.split(' ').next() == Some(name);
    match COMMANDS.iter().find(|(usage, _, _)| is_named(usage)) {
        Some((_, _, function)) => function(arguments),
        None if matches!(name, "--help" | "-h") => help(arguments),
        None => Err(format!("there is no command \"{name}\". Run `cargo xtask help` for the list.")),
    }
}

fn help(arguments: Arguments) -> Outcome {
    arguments.finish()?;
    println!("Usage: cargo xtask COMMAND\n");
    for (usage, purpose, _) in COMMANDS {
        println!("  {usage:<48} {purpose}");
    }
    println!("\nTools go into .tools/ at the project's root, or into the folder that GUIDE_TOOLS names.");
    Ok(())
}
