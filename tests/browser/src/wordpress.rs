//! A WordPress of its own: Debian's, with a database and a theme for the tests, on this machine until the last test ends.

mod folder;
mod own_guide;
mod site;
mod writing;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tempfile::TempDir;

use crate::Failure;
use crate::service::Service;
use site::Site;

pub use own_guide::OwnGuide;
pub use writing::{Kind, Published, Role, Writing};

/// Where Debian puts WordPress.
const WORDPRESS: &str = "/usr/share/wordpress";
/// What the test site has of its own: its configuration, a theme, and what is different on this machine.
const OWN_FILES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/wordpress");

/// A running WordPress.
#[derive(Debug)]
pub struct WordPress {
    site: Site,
    // They end in this order, before the folder goes.
    _server: Service,
    _database: Service,
    _folder: TempDir,
}

/// The site in use, if any.
static SHARED: Mutex<Weak<WordPress>> = Mutex::new(Weak::new());

impl WordPress {
    /// The site of this process; the first to ask starts and installs it.
    ///
    /// # Errors
    /// When one of Debian's packages is missing or does not work.
    pub fn shared() -> Result<Arc<WordPress>, Failure> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(site) = shared.upgrade() {
            return Ok(site);
        }
        let site = Arc::new(WordPress::start()?);
        *shared = Arc::downgrade(&site);
        Ok(site)
    }

    fn start() -> Result<WordPress, Failure> {
        let folder = tempfile::tempdir().map_err(Failure::system("no folder for WordPress"))?;
        let site = Site::in_folder(folder.path())?;
        let copied = folder::copy(Path::new(WORDPRESS), &site.files());
        copied.and_then(|()| folder::copy(Path::new(OWN_FILES), &site.files())).map_err(Failure::system(
            "WordPress was not copied; `cargo xtask test --wordpress` installs Debian's package",
        ))?;
        let database = site.start_database()?;
        let server = site.start_server()?;
        site.install()?;
        Ok(WordPress { site, _server: server, _database: database, _folder: folder })
    }
}
