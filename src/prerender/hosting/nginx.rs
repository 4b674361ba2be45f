//! The settings for nginx: locations to include in a server block.

use std::fmt::Write;

use super::group::Group;
use super::kinds::KINDS;
use super::table::Table;

/// The file `hosting/nginx.conf`.
pub fn conf(table: &Table) -> String {
    let base = table.base.as_str();
    let mut text = format!(
        "# The Ketamine Guide on nginx. Include this file in the server block whose root holds the guide{}.\n\
         # Smaller copies by gzip need the module gzip_static, which most packages have. For those by brotli, add\n\
         # \"brotli_static on;\" to the server block where the module is there.\n",
        if base.is_empty() { String::new() } else { format!(" in the folder {base}") }
    );
    if !base.is_empty() {
        let _ = writeln!(text, "location = {base} {{ absolute_redirect off; return 301 {base}/; }}");
    }
    let _ = write!(
        text,
        "location {base}/ {{\n    \
         index index.html;\n    \
         error_page 404 {base}/404.html;\n    \
         absolute_redirect off;\n    \
         gzip_static on;\n    \
         gzip_http_version 1.0;\n    \
         gzip_vary on;\n    \
         charset utf-8;\n    \
         charset_types text/css text/javascript text/markdown text/plain;\n    \
         default_type application/octet-stream;\n    \
         types {{\n"
    );
    for kind in KINDS {
        let _ = writeln!(text, "        {} {};", kind.media_type, kind.extension);
    }
    text.push_str("    }\n");
    text.push_str(&headers(table, Group::Rest, 4));
    for group in Group::ALL.into_iter().filter(|group| *group != Group::Rest) {
        let _ = writeln!(text, "    # {}", group.as_str());
        let _ = writeln!(text, "    location ~ \"^{base}/{}\" {{", group.pattern());
        text.push_str(&headers(table, group, 8));
        text.push_str("    }\n");
    }
    text.push_str("}\n");
    text
}

/// A location with headers of its own takes none of those around it, so each has all of them.
fn headers(table: &Table, group: Group, indent: usize) -> String {
    let line = |(name, value)| format!("{:indent$}add_header {name} \"{value}\" always;\n", "");
    table.whole(group).into_iter().map(line).collect()
}
