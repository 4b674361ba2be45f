//! The script that starts the app, in a file of its own: it is the same on every page, so only the first page brings it.

use guide_compiler::file_name;

use super::policy::sha256;
use super::shorter::shorter;
use super::template::TemplateError;
use crate::markup::escape;
use crate::routes::Base;

/// How the element begins that Trunk writes the script into (`pattern_script` in `Trunk.toml`).
pub const START_TAG: &str = "<script type=\"module\" id=\"start\"";
const END_TAG: &str = "</script>";

/// A script, and where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartScript {
    /// Its path below the base, with a hash.
    pub path: String,
    /// Its text, without comments.
    pub text: String,
}

/// Takes the script out of Trunk's `index.html`, and has the file in its place.
///
/// # Errors
/// When the script is not there.
pub fn take_out(html: &str, base: Base) -> Result<(String, StartScript), TemplateError> {
    let parts = || {
        let (before, rest) = html.split_once(START_TAG)?;
        let (attributes, rest) = rest.split_once('>')?;
        let (script, after) = rest.split_once(END_TAG)?;
        Some((before, attributes, script, after))
    };
    let (before, attributes, script, after) = parts().ok_or_else(|| TemplateError::missing(START_TAG))?;
    let text = shorter(script);
    let (path, mark) = (file_name("start", text.as_bytes(), "js"), sha256(text.as_bytes()));
    let source = escape(&base.file(&path));
    let html = format!("{before}{START_TAG}{attributes} src=\"{source}\" integrity=\"{mark}\">{END_TAG}{after}");
    Ok((html, StartScript { path, text }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_in_a_file_and_the_page_names_it() -> Result<(), TemplateError> {
        let html =
            "<p>a</p><script type=\"module\" id=\"start\" data-js=\"/a.js\">// Why.\nrun(\"//\");</script></body>";
        let (html, script) = take_out(html, Base::new("/ketamine/"))?;
        assert_eq!(script.text, "run(\"//\");\n");
        assert!(script.path.starts_with("start-") && script.path.ends_with(".js"), "{}", script.path);
        let mark = sha256(script.text.as_bytes());
        assert_eq!(
            html,
            format!(
                "<p>a</p><script type=\"module\" id=\"start\" data-js=\"/a.js\" src=\"/ketamine/{}\" \
                 integrity=\"{mark}\"></script></body>",
                script.path
            )
        );
        Ok(())
    }

    #[test]
    fn without_the_script_the_template_is_not_what_it_should_be() {
        let message = take_out("<body></body>", Base::new("/")).map_err(|error| error.to_string()).err();
        assert_eq!(
            message.as_deref(),
            Some(
                "index.html has no `<script type=\"module\" id=\"start\"`. Put it back: the prerenderer writes the page there."
            )
        );
    }
}
