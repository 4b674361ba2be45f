//! The program that starts browsers: one for all tests of a file, ended with the last of them.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;
use std::time::Duration;

use crate::Failure;
use crate::guide::path_of;

/// A running `chromedriver`.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
    /// Kept open, so that the driver can go on writing.
    _output: BufReader<ChildStdout>,
}

/// The driver in use, if any.
static SHARED: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

impl Driver {
    /// The driver of this process; the first to ask starts it.
    pub(crate) fn shared() -> Result<Arc<Driver>, Failure> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(driver) = shared.upgrade() {
            return Ok(driver);
        }
        let driver = Arc::new(Driver::start()?);
        *shared = Arc::downgrade(&driver);
        Ok(driver)
    }

    fn start() -> Result<Driver, Failure> {
        let program = path_of("CHROMEDRIVER")?;
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(Failure::system(format!("{} does not start", program.display())))?;
        let mut output = BufReader::new(process.stdout.take().ok_or(Failure::Driver)?);
        let mut line = String::new();
        loop {
            line.clear();
            let length = output.read_line(&mut line).map_err(Failure::system("the driver's output"))?;
            if length == 0 {
                return Err(Failure::Driver);
            }
            if let Some(port) = port_in(&line) {
                return Ok(Driver { process, port, _output: output });
            }
        }
    }

    /// Where it takes commands.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends a session and its browser. Blocks, so that it can be called while a test unwinds.
    pub(crate) fn end_session(&self, id: &str) {
        // A session that is already over needs no end.
        let _ = self.tell(&format!("DELETE /session/{id}"));
    }

    fn tell(&self, command: &str) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "{command} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port)?;
        stream.read_to_end(&mut Vec::new()).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        const POLLS: u32 = 40;
        const GAP: Duration = Duration::from_millis(50);
        // It ends its browsers first, which killing it would leave running.
        let _ = self.tell("GET /shutdown");
        for _ in 0..POLLS {
            if matches!(self.process.try_wait(), Ok(Some(_))) {
                return;
            }
            thread::sleep(GAP);
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The port in "ChromeDriver was started successfully on port 36625."
fn port_in(line: &str) -> Option<u16> {
    let (_, rest) = line.split_once("started successfully on port ")?;
    rest.trim().trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::port_in;

    #[test]
    fn the_port_is_read_from_the_drivers_greeting() {
        assert_eq!(port_in("ChromeDriver was started successfully on port 36625.\n"), Some(36625));
        assert_eq!(port_in("Starting ChromeDriver 156.0 on port 0\n"), None);
    }
}
