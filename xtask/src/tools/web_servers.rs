//! The web servers that the guide has settings for, which come from Debian.

use std::path::PathBuf;

use super::debian::{self, field};
use super::{Need, Tool, apt};
use crate::command::Outcome;
use crate::project::Project;

/// Debian's nginx, Apache and Caddy; any version will do.
#[derive(Clone, Copy)]
pub struct WebServers;

const PACKAGES: &[&str] = &["nginx-light", "libnginx-mod-http-brotli-static", "apache2-bin", "caddy"];

const REMEDY: &str = "Install Debian's packages nginx-light, libnginx-mod-http-brotli-static, apache2-bin and caddy. Other \
                      systems cannot run this part of the tests.";

/// Where the first of them puts its program.
const NGINX: &str = "/usr/sbin/nginx";

impl Tool for WebServers {
    fn name(&self) -> &str {
        "web servers"
    }

    fn version(&self) -> String {
        field("nginx-light", "${Version}").unwrap_or_else(|| "any".to_owned())
    }

    fn need(&self) -> Need {
        Need::Hosts
    }

    fn find(&self, _: &Project) -> Option<PathBuf> {
        debian::are_installed(PACKAGES).then(|| NGINX.into())
    }

    fn announcement(&self) -> String {
        let packages = PACKAGES.join(" ");
        format!("apt-get installs {packages} (50 MB); usually 20 seconds. Debian starts nginx and Caddy with them.")
    }

    fn bring(&self, project: &Project) -> Outcome {
        apt::install(project, PACKAGES, REMEDY)
    }
}
