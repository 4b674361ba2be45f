//! Programs that tests need beside a browser: those that run until they are dropped, and those that end by themselves.

use std::fs::{self, File};
use std::path::PathBuf;
#[cfg(feature = "wordpress")]
use std::process::Output;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::Failure;

/// A program that serves until it is dropped.
#[derive(Debug)]
pub(crate) struct Service {
    program: &'static str,
    process: Child,
    log: PathBuf,
}

impl Service {
    /// Starts it; what it says goes into the file `log`.
    pub(crate) fn start(program: &'static str, command: &mut Command, log: PathBuf) -> Result<Service, Failure> {
        let output = File::create(&log).and_then(|file| Ok((file.try_clone()?, file)));
        let (out, err) = output.map_err(Failure::system("no file for a log"))?;
        let process = command.stdin(Stdio::null()).stdout(out).stderr(err).spawn().map_err(not_started(program))?;
        Ok(Service { program, process, log })
    }

    /// Waits until it can be reached.
    pub(crate) fn wait_until(&mut self, is_ready: impl Fn() -> bool) -> Result<(), Failure> {
        const PATIENCE: Duration = Duration::from_secs(30);
        const GAP: Duration = Duration::from_millis(20);
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end && matches!(self.process.try_wait(), Ok(None)) {
            if is_ready() {
                return Ok(());
            }
            thread::sleep(GAP);
        }
        let said = fs::read_to_string(&self.log).unwrap_or_default();
        Err(Failure::Program { program: self.program, said })
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // What it was working on goes with it.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Runs a program to its end and gives what it said.
#[cfg(feature = "wordpress")]
pub(crate) fn run(program: &'static str, command: &mut Command) -> Result<String, Failure> {
    said(program, command.stdin(Stdio::null()).output().map_err(not_started(program))?)
}

/// What a program said, if it did its work.
#[cfg(feature = "wordpress")]
pub(crate) fn said(program: &'static str, output: Output) -> Result<String, Failure> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    match output.status.success() {
        true => Ok(text(&output.stdout)),
        false => Err(Failure::Program { program, said: text(&output.stdout) + &text(&output.stderr) }),
    }
}

/// Says which program the system did not start, and how to get it.
pub(crate) fn not_started(program: &str) -> impl FnOnce(std::io::Error) -> Failure {
    Failure::system(format!(
        "{program} does not start; `cargo xtask test --wordpress` or `--hosts` installs it on Debian"
    ))
}
