//! Web servers as hosts run them, with the settings that lie beside the built guide.

mod answer;
mod settings;

use std::fs::{self, Permissions};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;

use tempfile::TempDir;

use crate::service::Service;
use crate::{Dist, Failure};

pub use answer::Answer;
use settings::settings;

/// A server that the guide has settings for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// nginx, with the module for brotli.
    Nginx,
    /// Apache, which reads `.htaccess`.
    Apache,
    /// Caddy.
    Caddy,
}

impl Program {
    /// Every server.
    pub const ALL: [Program; 3] = [Program::Nginx, Program::Apache, Program::Caddy];

    /// The name of its program.
    pub const fn as_str(self) -> &'static str {
        match self {
            Program::Nginx => "nginx",
            Program::Apache => "apache2",
            Program::Caddy => "caddy",
        }
    }
}

/// A running server, until it is dropped.
#[derive(Debug)]
pub struct WebServer {
    address: SocketAddr,
    base: &'static str,
    _service: Service,
    _folder: TempDir,
}

impl WebServer {
    /// Serves a build of the guide.
    ///
    /// # Errors
    /// When the build or the program is not there, or the program refuses its settings.
    pub fn of(program: Program, dist: Dist) -> Result<WebServer, Failure> {
        let folder = tempfile::tempdir().map_err(Failure::system("no folder for a web server"))?;
        let address = free_address().map_err(Failure::system("no free port"))?;
        let file = folder.path().join("settings");
        let root = folder.path().join("root");
        let written = || {
            // Apache leaves the rights of root behind before it reads the folder.
            fs::set_permissions(folder.path(), Permissions::from_mode(0o755))?;
            match dist.base().trim_start_matches('/') {
                "" => symlink(dist.folder().unwrap_or_default(), &root)?,
                below => {
                    fs::create_dir(&root).and_then(|()| symlink(dist.folder().unwrap_or_default(), root.join(below)))?
                }
            }
            fs::write(&file, settings(program, address, folder.path(), &dist.folder().unwrap_or_default()))
        };
        dist.folder()?;
        written().map_err(Failure::system("the settings of a web server were not written"))?;
        let mut command = Command::new(program.as_str());
        match program {
            Program::Nginx => command.args(["-e", "stderr", "-c"]).arg(&file),
            Program::Apache => command.args(["-X", "-f"]).arg(&file),
            Program::Caddy => command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file),
        };
        // Debian keeps servers where only root looks for programs.
        let path = format!("{}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default());
        command.env("PATH", path).env("HOME", folder.path());
        let mut service = Service::start(program.as_str(), &mut command, folder.path().join("log"))?;
        service.wait_until(|| TcpStream::connect(address).is_ok())?;
        Ok(WebServer { address, base: dist.base(), _service: service, _folder: folder })
    }

    /// The whole address of a path below the base.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{}{path}", self.address, self.base)
    }

    /// What it answers for a path below the base, asked with these headers.
    ///
    /// # Errors
    /// When it does not answer, or not in HTTP.
    pub fn answer(&self, path: &str, headers: &[(&str, &str)]) -> Result<Answer, Failure> {
        Answer::get(self.address, &format!("{}{path}", self.base), headers)
    }
}

fn free_address() -> std::io::Result<SocketAddr> {
    TcpListener::bind("127.0.0.1:0")?.local_addr()
}
