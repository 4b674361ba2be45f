//! A screen for browsers that need one: Xvfb draws it into memory.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::Failure;
use crate::guide::path_of;

/// A running `Xvfb`.
#[derive(Debug)]
pub(crate) struct Display {
    process: Child,
    name: String,
}

/// The display in use, if any.
static SHARED: Mutex<Weak<Display>> = Mutex::new(Weak::new());

impl Display {
    /// The display of this process; the first to ask starts it.
    pub(crate) fn shared() -> Result<Arc<Display>, Failure> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(display) = shared.upgrade() {
            return Ok(display);
        }
        let display = Arc::new(Display::start()?);
        *shared = Arc::downgrade(&display);
        Ok(display)
    }

    /// It takes a free number by itself, and tells it when clients may come.
    fn start() -> Result<Display, Failure> {
        let program = path_of("XVFB")?;
        let mut process = Command::new(&program)
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(Failure::system(format!("{} does not start", program.display())))?;
        let output = process.stdout.take();
        let mut display = Display { process, name: String::new() };
        let mut number = String::new();
        let output = output.ok_or(Failure::Display)?;
        BufReader::new(output).read_line(&mut number).map_err(Failure::system("the output of Xvfb"))?;
        if number.trim().is_empty() {
            return Err(Failure::Display);
        }
        display.name = format!(":{}", number.trim());
        Ok(display)
    }

    /// What `DISPLAY` names it by.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
