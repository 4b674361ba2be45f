//! The settings for Caddy: lines to import in a site block.

use std::fmt::Write;

use super::group::Group;
use super::kinds::KINDS;
use super::table::Table;

/// The file `hosting/Caddyfile`.
pub fn caddyfile(table: &Table) -> String {
    let base = table.base.as_str();
    let mut text = format!(
        "# The Ketamine Guide on Caddy. Import this file in the site block whose root holds the guide{}.\n",
        if base.is_empty() { String::new() } else { format!(" in the folder {base}") }
    );
    if !base.is_empty() {
        let _ = writeln!(text, "redir {base} {base}/ 301");
    }
    // Each file must fit one group only: the groups before it are left out.
    let mut before: Vec<Group> = Vec::new();
    for group in Group::ALL {
        let name = format!("@guide-{}", group.as_str());
        let _ = writeln!(text, "{name} {{\n\tpath_regexp `^{base}/{}`", group.pattern());
        for other in &before {
            let _ = writeln!(text, "\tnot path_regexp `^{base}/{}`", other.pattern());
        }
        text.push_str("}\n");
        let _ = writeln!(text, "header {name} {{");
        for (header, value) in table.whole(group) {
            let _ = writeln!(text, "\t{header} \"{value}\"");
        }
        text.push_str("}\n");
        before.push(group);
    }
    for kind in KINDS.iter().filter(|kind| kind.extension != "html") {
        let (extension, value) = (kind.extension, kind.content_type());
        let _ = writeln!(text, "@guide-{extension} path_regexp `^{base}/.*\\.{extension}$`");
        let _ = writeln!(text, "header @guide-{extension} Content-Type \"{value}\"");
    }
    let _ = write!(
        text,
        "handle {base}/* {{\n\tfile_server {{\n\t\tprecompressed br gzip\n\t}}\n}}\n\
         handle_errors {{\n\t@guide-missing {{\n\t\tpath {base}/*\n\t\texpression {{err.status_code}} == 404\n\t}}\n\t\
         handle @guide-missing {{\n\t\trewrite * {base}/404.html\n\t\tfile_server {{\n\t\t\tprecompressed br gzip\n\t\t}}\n\t}}\n}}\n"
    );
    text
}
