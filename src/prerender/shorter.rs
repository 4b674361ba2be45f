//! Scripts and style sheets without what only people read. Half of what `wasm-bindgen` writes is indentation and notes on
//! types, and each page carries its styles.

use std::fs;
use std::path::Path;

use super::files::{WriteError, collect};

/// Shortens every script that Trunk has laid into the folder.
///
/// # Errors
/// When a script cannot be read or written.
pub fn shorten_scripts(folder: &Path) -> Result<(), WriteError> {
    let mut paths = Vec::new();
    collect(folder, "", &mut paths)?;
    for path in paths.iter().filter(|path| path.ends_with(".js")) {
        let path = folder.join(path);
        let failed = |reason| WriteError::File { path: path.clone(), reason };
        let script = fs::read_to_string(&path).map_err(failed)?;
        fs::write(&path, shorter(&script)).map_err(failed)?;
    }
    Ok(())
}

/// The page with each of its `<style>` and `<script>` elements shortened that has no attributes.
pub fn shorter_inline(html: &str) -> String {
    ["style", "script"].into_iter().fold(html.to_owned(), |html, tag| {
        let (start, end) = (format!("<{tag}>"), format!("</{tag}>"));
        let mut pieces = html.split(&start);
        let first = pieces.next().unwrap_or_default().to_owned();
        pieces.fold(first, |page, piece| {
            let (text, after) = piece.split_once(&end).unwrap_or((piece, ""));
            let end = if text.len() == piece.len() { "" } else { end.as_str() };
            page + &start + shorter(text).trim_end() + end + after
        })
    })
}

/// A script or a style sheet without comments that have lines of their own, empty lines and indentation. A text between
/// backticks that goes over several lines stays as it is.
pub fn shorter(text: &str) -> String {
    let mut short = String::with_capacity(text.len());
    let (mut is_comment, mut is_text) = (false, false);
    for line in text.lines() {
        let mut words = line.trim();
        is_comment |= !is_text && words.starts_with("/*");
        if is_comment {
            let Some((_, after)) = words.split_once("*/") else { continue };
            is_comment = false;
            words = after.trim_start();
        }
        if !is_text && (words.is_empty() || words.starts_with("//")) {
            continue;
        }
        short.push_str(if is_text { line } else { words });
        short.push('\n');
        is_text ^= words.matches('`').count() % 2 == 1;
    }
    short
}

#[cfg(test)]
mod tests {
    use super::{shorter, shorter_inline};

    #[test]
    fn comments_and_indentation_are_left_out() {
        let script = "/**\n * A note.\n * @returns {number}\n */\nfunction a() {\n    // Why.\n\n    return 2\n    * 3; // not alone\n}\n/* b */\n/* c */ d();\n";
        assert_eq!(shorter(script), "function a() {\nreturn 2\n* 3; // not alone\n}\nd();\n");
    }

    #[test]
    fn a_text_over_several_lines_stays_as_it_is() {
        let script = "    b = `\n    // words\n\n        /* more\n    `;\n    c = `d`;\n";
        assert_eq!(shorter(script), "b = `\n    // words\n\n        /* more\n    `;\nc = `d`;\n");
    }

    #[test]
    fn what_stands_within_a_page_is_shortened_and_the_page_itself_is_not() {
        let html = "<p>\n  a\n</p><style>/* Why. */\na {\n  b: c;\n}\n</style>\n<script>// Why.\nrun();\n</script><script src=\"/a\">\n  b\n</script>";
        assert_eq!(
            shorter_inline(html),
            "<p>\n  a\n</p><style>a {\nb: c;\n}</style>\n<script>run();</script><script src=\"/a\">\n  b\n</script>"
        );
        for odd in ["<style>", "a", ""] {
            assert_eq!(shorter_inline(odd), odd);
        }
    }
}
