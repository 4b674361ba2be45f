//! The programs of a WordPress: its database, its server, and how it is installed.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Failure;
use crate::service::{Service, run};

/// Where Debian puts the database server, which is not on the path of every user.
const DATABASE_SERVER: &str = "/usr/sbin/mariadbd";

/// Where the files of the site lie, and its address.
#[derive(Debug)]
pub(super) struct Site {
    folder: PathBuf,
    port: u16,
}

impl Site {
    /// A site to be, on a free port.
    pub(super) fn in_folder(folder: &Path) -> Result<Site, Failure> {
        let listener = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let port = listener.map_err(Failure::system("no free port"))?.port();
        Ok(Site { folder: folder.to_owned(), port })
    }

    /// What WordPress consists of.
    pub(super) fn files(&self) -> PathBuf {
        self.folder.join("site")
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("socket")
    }

    /// Starts a database that only this user can reach: it listens to no port, and its socket lies in the folder.
    pub(super) fn start_database(&self) -> Result<Service, Failure> {
        let data = format!("--datadir={}", self.folder.join("database").display());
        let user = format!("--user={}", run("id", Command::new("id").arg("-un"))?.trim());
        let make = ["--no-defaults", &data, &user, "--auth-root-authentication-method=normal", "--skip-test-db"];
        run("mariadb-install-db", Command::new("mariadb-install-db").args(make))?;
        let first = self.folder.join("first.sql");
        fs::write(&first, "CREATE DATABASE wordpress;\n").map_err(Failure::system("a file for the database"))?;
        let mut command = Command::new(DATABASE_SERVER);
        command.args(["--no-defaults", &data, &user, "--skip-networking", "--innodb-use-native-aio=0"]);
        // Nobody needs the data after a loss of power.
        command.args(["--innodb-flush-log-at-trx-commit=0", "--innodb-log-file-size=16M"]);
        command.arg(format!("--socket={}", self.socket().display()));
        command.arg(format!("--pid-file={}", self.folder.join("database.pid").display()));
        command.arg(format!("--init-file={}", first.display()));
        let mut database = Service::start("mariadbd", &mut command, self.folder.join("database.log"))?;
        database.wait_until(|| UnixStream::connect(self.socket()).is_ok())?;
        Ok(database)
    }

    /// Starts the server of the site's pages.
    pub(super) fn start_server(&self) -> Result<Service, Failure> {
        let mut command = self.php();
        command.arg("-S").arg(format!("127.0.0.1:{}", self.port)).arg("-t").arg(self.files());
        let mut server = Service::start("php", &mut command, self.folder.join("server.log"))?;
        server.wait_until(|| TcpStream::connect(("127.0.0.1", self.port)).is_ok())?;
        Ok(server)
    }

    /// Fills in WordPress's own form, as on its first day.
    pub(super) fn install(&self) -> Result<(), Failure> {
        const FORM: &str = "weblog_title=The+clinic&user_name=owner&admin_password=long-enough-7&\
                            admin_password2=long-enough-7&pw_weak=1&admin_email=owner%40clinic.example&blog_public=0";
        let post = || -> std::io::Result<String> {
            let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
            write!(
                stream,
                "POST /wp-admin/install.php?step=2 HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\
                 Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{FORM}",
                self.port,
                FORM.len()
            )?;
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer)?;
            Ok(String::from_utf8_lossy(&answer).into_owned())
        };
        let answer = post().map_err(Failure::system("WordPress was not installed"))?;
        match answer.contains("<h1>Success!</h1>") {
            true => Ok(()),
            false => Err(Failure::Program { program: "WordPress's installation", said: answer }),
        }
    }

    /// PHP, told what the site's configuration asks for.
    pub(super) fn php(&self) -> Command {
        let mut php = Command::new("php");
        php.args(["-d", "display_errors=stderr"]);
        php.env("TEST_SITE_SOCKET", self.socket());
        php.env("TEST_SITE_ORIGIN", format!("http://127.0.0.1:{}", self.port));
        php
    }
}
