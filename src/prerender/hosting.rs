//! Ready settings for hosts, written beside the pages: one table of headers, in the form that each host reads.

mod apache;
mod caddy;
mod group;
mod kinds;
mod netlify;
mod nginx;
mod precompressed;
mod table;

pub use group::Group;
pub use precompressed::precompress;
pub use table::{Pages, Table};

/// The folder with settings for servers that the host runs itself, below the base.
pub const FOLDER: &str = "hosting/";

/// The settings that lie where their hosts look for them: at the base.
pub const AT_THE_BASE: &[&str] = &["_headers", ".htaccess", ".nojekyll"];

/// The settings for all hosts, by path below the base.
pub fn files(table: &Table) -> Vec<(String, String)> {
    let [headers, htaccess, no_jekyll] = AT_THE_BASE else { return Vec::new() };
    vec![
        ((*headers).to_owned(), netlify::headers(table)),
        ((*htaccess).to_owned(), apache::htaccess(table)),
        // GitHub Pages would make pages of its own out of the copies in Markdown.
        ((*no_jekyll).to_owned(), String::new()),
        (format!("{FOLDER}nginx.conf"), nginx::conf(table)),
        (format!("{FOLDER}Caddyfile"), caddy::caddyfile(table)),
    ]
}
