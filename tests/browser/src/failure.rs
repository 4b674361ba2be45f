//! What can go wrong with a browser test besides the guide itself.

use std::fmt;
use std::path::PathBuf;

use fantoccini::error::{CmdError, NewSessionError};
use thiserror::Error;

use crate::Engine;

/// Why a test could not go on.
#[derive(Error)]
pub enum Failure {
    /// The test was started by hand.
    #[error("{0} is not set: run `cargo xtask test`, which builds the guide and sets it.")]
    Environment(&'static str),
    /// A folder or program named in the environment is not there.
    #[error("{0} does not exist: run `cargo xtask test`, which builds the guide first.")]
    Missing(PathBuf),
    /// A program could not be started, or a file not be read.
    #[error("{what}: {reason}")]
    System {
        /// What was tried.
        what: String,
        /// What the system said.
        reason: std::io::Error,
    },
    /// A program that the tests started did not do its work.
    #[error("{program} failed; it said:\n{said}")]
    Program {
        /// Its name.
        program: &'static str,
        /// What it said.
        said: String,
    },
    /// The browser's driver did not say on which port it listens.
    #[error("the browser's driver ended before it listened")]
    Driver,
    /// Xvfb did not say which display it is.
    #[error("Xvfb ended before it drew a screen")]
    Display,
    /// The environment names another engine.
    #[error("GUIDE_ENGINE names {0:?}. Write chromium, firefox or webkit.")]
    NoSuchEngine(String),
    /// A test asks for what its engine cannot do.
    #[error(
        "{} cannot {what}. Add the test to xtask/src/test/left_out.rs, with the reason.",
        .engine.as_str()
    )]
    NotIn {
        /// The engine.
        engine: Engine,
        /// What it cannot do.
        what: &'static str,
    },
    /// The browser did not start.
    #[error("the browser did not start: {0}")]
    Session(#[from] NewSessionError),
    /// The browser refused a command.
    #[error("the browser refused a command: {0}")]
    Command(#[from] CmdError),
    /// A page cannot be printed so.
    #[error("the page cannot be printed so: {0}")]
    Print(String),
    /// What is to be photographed is not on its page.
    #[error("{name}: nothing on {path} matches {selector:?}. Mend the view in tests/browser/tests/looks.rs.")]
    NoSuchPlace {
        /// The view and its form.
        name: String,
        /// The page.
        path: &'static str,
        /// The selector of the view.
        selector: &'static str,
    },
    /// A photograph, or a file of one, is of no use.
    #[error("the picture {name} cannot be used: {reason}")]
    Picture {
        /// Its name.
        name: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The browser's answer is not what was asked for.
    #[error("the browser answered something else: {0}")]
    Answer(#[from] serde_json::Error),
    /// What was waited for did not happen.
    #[error("it did not happen that {0}")]
    Never(String),
    /// A browser's faults with the guide, all at once.
    #[error("{} faults:\n{}", .0.len(), .0.join("\n"))]
    Faults(Vec<String>),
    /// The guide does not look as somebody accepted it.
    #[error(
        "{} looks are not as they were accepted:\n{}\nThe new pictures, and others with what is different in red, lie in \
         {}.\nIf all is as it should be, run `cargo xtask test --accept-looks`, or this test with GUIDE_ACCEPT_LOOKS=1.",
        .faults.len(), .faults.join("\n"), .folder.display()
    )]
    Looks {
        /// Which, and what is different.
        faults: Vec<String>,
        /// Where the new pictures lie.
        folder: PathBuf,
    },
}

/// In words: a test that returns a failure prints it by `Debug`.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Failure {
    /// Says what was tried when the system refused.
    pub fn system(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> Failure {
        move |reason| Failure::System { what: what.into(), reason }
    }
}

/// What a test returns.
pub type TestResult = Result<(), Failure>;
