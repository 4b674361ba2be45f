//! Visits the guide and its yardsticks in turn, under each condition, and prints the medians as JSON.
//!
//! `cargo xtask bench --timings` makes the folders, starts this program and reads what it prints:
//! `guide-bench DATE RUNS guide=FOLDER plain-html=FOLDER md-book=FOLDER`.
#![allow(clippy::print_stdout, reason = "another program reads what this one prints")]

mod medians;
mod site;
mod visit;

use std::path::Path;
use std::process::ExitCode;

use browser_tests::{Browser, Failure};
use guide_model::{Condition, Contestant, Timings};

use medians::Samples;
use site::Site;
use visit::visit;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(&words).await {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("guide-bench: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn run(words: &[String]) -> Result<String, Failure> {
    let [date, runs, folders @ ..] = words else {
        return Err(Failure::Never("a day, a number of runs and folders were named".to_owned()));
    };
    let runs = runs.parse().map_err(|_| Failure::Never(format!("\"{runs}\" is a number of runs")))?;
    let mut sites = Vec::new();
    for folder in folders {
        let named = folder.split_once('=').and_then(|(name, path)| Some((Contestant::from_name(name)?, path)));
        let Some((contestant, path)) = named else {
            return Err(Failure::Never(format!("\"{folder}\" names a contestant and its folder")));
        };
        sites.push(Site::serve(contestant, Path::new(path)).await?);
    }
    let browser = Browser::open().await?.chromium()?.version().await?;
    let figures = measure(&mut sites, runs).await?.medians();
    Ok(serde_json::to_string(&Timings { date: date.clone(), browser, runs, figures })?)
}

/// Visits every site in each run, so that what disturbs the machine disturbs all of them; each run begins with another.
async fn measure(sites: &mut [Site], runs: u32) -> Result<Samples, Failure> {
    let mut samples = Samples::default();
    for run in 1..=runs {
        eprintln!("run {run} of {runs}");
        for condition in Condition::ALL {
            for site in &*sites {
                samples.add(*condition, site.contestant, visit(site, *condition).await?);
            }
        }
        sites.rotate_left(1.min(sites.len()));
    }
    Ok(samples)
}
