//! The program that starts browsers. Chromium's serves all tests of a file and ends with the last of them; those of the
//! other engines know one browser only, so each browser has its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use crate::Failure;
use crate::display::Display;
use crate::guide::path_of;

/// A running `chromedriver`, `geckodriver` or `WebKitWebDriver`.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
    ends_by: End,
    /// Kept open, so that the driver can go on writing.
    _output: Option<BufReader<ChildStdout>>,
    /// Where its browsers are seen.
    _display: Option<Arc<Display>>,
}

/// How a driver is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// By a command: it ends its browsers first.
    Command,
    /// From outside, once its only browser is gone.
    Kill,
}

/// Chromium's driver in use, if any.
static SHARED: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

const GAP: Duration = Duration::from_millis(20);

impl Driver {
    /// Chromium's driver of this process; the first to ask starts it.
    pub(crate) fn of_chromium() -> Result<Arc<Driver>, Failure> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(driver) = shared.upgrade() {
            return Ok(driver);
        }
        let driver = Arc::new(Driver::that_greets("CHROMEDRIVER", End::Command)?);
        *shared = Arc::downgrade(&driver);
        Ok(driver)
    }

    /// A driver for one Firefox.
    pub(crate) fn of_firefox() -> Result<Arc<Driver>, Failure> {
        Driver::that_greets("GECKODRIVER", End::Kill).map(Arc::new)
    }

    /// A driver for one WebKit browser, which keeps its settings in `home`.
    pub(crate) fn of_web_kit(home: &Path) -> Result<Arc<Driver>, Failure> {
        const PATIENCE: Duration = Duration::from_secs(10);
        let display = Display::shared()?;
        let port = free_port()?;
        let mut command = Command::new(path_of("WEBKIT_DRIVER")?);
        command.arg(format!("--port={port}")).stdout(Stdio::null());
        command.env("DISPLAY", display.name()).env("GDK_BACKEND", "x11").env("NO_AT_BRIDGE", "1");
        for folder in ["XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"] {
            command.env(folder, home);
        }
        let process = start(&mut command)?;
        let mut driver = Driver { process, port, ends_by: End::Kill, _output: None, _display: Some(display) };
        // It says nothing.
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            let is_running = matches!(driver.process.try_wait(), Ok(None));
            if !is_running || Instant::now() > end {
                return Err(Failure::Driver);
            }
            thread::sleep(GAP);
        }
        Ok(Arc::new(driver))
    }

    /// Starts a driver that chooses its port and says so.
    fn that_greets(variable: &'static str, ends_by: End) -> Result<Driver, Failure> {
        let mut process = start(Command::new(path_of(variable)?).arg("--port=0").stdout(Stdio::piped()))?;
        let mut output = BufReader::new(process.stdout.take().ok_or(Failure::Driver)?);
        let mut line = String::new();
        loop {
            line.clear();
            let length = output.read_line(&mut line).map_err(Failure::system("the driver's output"))?;
            if length == 0 {
                return Err(Failure::Driver);
            }
            if let Some(port) = port_in(&line) {
                return Ok(Driver { process, port, ends_by, _output: Some(output), _display: None });
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
        // Firefox takes its time to go, on a busy machine.
        const PATIENCE: Duration = Duration::from_secs(20);
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(stream, "{command} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port)?;
        // The answer begins once it is done. Chromium's driver keeps the connection open all the same, so nobody waits for
        // its end.
        stream.read(&mut [0; 64]).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        const POLLS: u32 = 100;
        if self.ends_by == End::Command {
            let _ = self.tell("GET /shutdown");
            for _ in 0..POLLS {
                if matches!(self.process.try_wait(), Ok(Some(_))) {
                    return;
                }
                thread::sleep(GAP);
            }
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn start(command: &mut Command) -> Result<Child, Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let started = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
    started.map_err(Failure::system(format!("{program} does not start")))
}

/// A port that nobody listened on a moment ago.
fn free_port() -> Result<u16, Failure> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(Failure::system("no free port"))?;
    Ok(listener.local_addr().map_err(Failure::system("no free port"))?.port())
}

/// The port in "ChromeDriver was started successfully on port 36625." and in "Listening on 127.0.0.1:36625".
fn port_in(line: &str) -> Option<u16> {
    let after = |greeting: &str| line.split_once(greeting).map(|(_, rest)| rest);
    let rest = after("started successfully on port ").or_else(|| after("Listening on 127.0.0.1:"))?;
    rest.trim().trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::port_in;

    #[test]
    fn the_port_is_read_from_the_drivers_greeting() {
        assert_eq!(port_in("ChromeDriver was started successfully on port 36625.\n"), Some(36625));
        assert_eq!(port_in("1795272089648\tgeckodriver\tINFO\tListening on 127.0.0.1:40441\n"), Some(40441));
        assert_eq!(port_in("Starting ChromeDriver 156.0 on port 0\n"), None);
    }
}
