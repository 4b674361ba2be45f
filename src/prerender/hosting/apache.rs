//! The settings for Apache 2.4 and hosts that run it: `.htaccess` beside the pages.

use std::fmt::Write;

use super::group::Group;
use super::kinds::KINDS;
use super::table::Table;

/// The file `.htaccess`.
pub fn htaccess(table: &Table) -> String {
    let base = table.base.as_str();
    let mut text = format!(
        "# The Ketamine Guide on Apache 2.4. The host must allow it: AllowOverride All, or FileInfo Indexes Options.\n\
         DirectoryIndex index.html\n\
         ErrorDocument 404 {base}/404.html\n\
         <IfModule mod_mime.c>\n"
    );
    for kind in KINDS {
        let _ = writeln!(text, "    AddType \"{}\" .{}", kind.content_type(), kind.extension);
    }
    text.push_str(
        "    # The end .br means Breton to some hosts.\n    \
             RemoveLanguage .br\n    \
             RemoveType .gz\n    \
             AddEncoding br .br\n    \
             AddEncoding gzip .gz\n\
         </IfModule>\n",
    );
    text.push_str(&smaller_copies(base));
    text.push_str("<IfModule mod_headers.c>\n");
    text.push_str(&headers(&table.of_all(), 4));
    for group in Group::ALL {
        let condition = format!("\"%{{REQUEST_URI}} =~ m#^{base}/{}#\"", group.pattern());
        let (start, end) = match group {
            Group::SharedHashed => (format!("<If {condition}>"), "</If>"),
            Group::Rest => ("<Else>".to_owned(), "</Else>"),
            _ => (format!("<ElseIf {condition}>"), "</ElseIf>"),
        };
        let _ = write!(text, "    {start}\n{}    {end}\n", headers(&table.of(group), 8));
    }
    text.push_str("</IfModule>\n");
    text
}

fn headers(headers: &[super::table::Header], indent: usize) -> String {
    headers.iter().map(|(name, value)| format!("{:indent$}Header always set {name} \"{value}\"\n", "")).collect()
}

/// Sends the smaller copy that the browser takes; for a folder, that of its page.
fn smaller_copies(base: &str) -> String {
    let ends: Vec<&str> = KINDS.iter().filter(|kind| kind.is_compressed).map(|kind| kind.extension).collect();
    let ends = ends.join("|");
    let mut text = format!(
        "<IfModule mod_rewrite.c>\n    RewriteEngine On\n    RewriteBase {base}/\n    \
         RewriteRule \\.({ends})$ - [E=GUIDE_VARIES:1]\n    RewriteRule ^(.*/)?$ - [E=GUIDE_VARIES:1]\n"
    );
    for (encoding, end) in [("br", "br"), ("gzip", "gz")] {
        let accepted = format!("    RewriteCond %{{HTTP:Accept-Encoding}} \\b{encoding}\\b\n");
        let _ = write!(
            text,
            "{accepted}    RewriteCond %{{REQUEST_FILENAME}}.{end} -f\n    RewriteRule ^(.+\\.({ends}))$ $1.{end} [L]\n\
             {accepted}    RewriteCond %{{REQUEST_FILENAME}}index.html.{end} -f\n    \
             RewriteRule ^(|.*/)$ $1index.html.{end} [L]\n"
        );
    }
    text.push_str("</IfModule>\n<IfModule mod_headers.c>\n    Header merge Vary Accept-Encoding\n</IfModule>\n");
    text
}
