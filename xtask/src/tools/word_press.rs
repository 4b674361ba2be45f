//! WordPress with what it runs on, which come from Debian.

use std::path::PathBuf;

use super::debian::{self, field};
use super::{Need, Tool, apt};
use crate::command::Outcome;
use crate::project::Project;

/// Debian's WordPress, PHP and database server; any version will do.
#[derive(Clone, Copy)]
pub struct WordPress;

const PACKAGES: &[&str] = &["wordpress", "php-cli", "php-mysql", "php-xml", "php-curl", "mariadb-server"];

const REMEDY: &str = "Install Debian's packages wordpress, php-cli, php-mysql, php-xml, php-curl and mariadb-server. \
                      Other systems cannot run this part of the tests.";

/// Where the package puts WordPress; the test looks for it there too.
const FOLDER: &str = "/usr/share/wordpress";

impl Tool for WordPress {
    fn name(&self) -> &str {
        "wordpress"
    }

    fn version(&self) -> String {
        field("wordpress", "${Version}").unwrap_or_else(|| "any".to_owned())
    }

    fn need(&self) -> Need {
        Need::WordPress
    }

    fn find(&self, _: &Project) -> Option<PathBuf> {
        debian::are_installed(PACKAGES).then(|| FOLDER.into())
    }

    fn announcement(&self) -> String {
        let packages = PACKAGES.join(" ");
        format!("apt-get installs {packages} (300 MB); usually 1 minute. Debian starts Apache and MariaDB with them.")
    }

    fn bring(&self, project: &Project) -> Outcome {
        apt::install(project, PACKAGES, REMEDY)
    }
}
