//! The guide's words as a book of mdBook, in its own look: what people in this trade would take for such a text.

use std::path::{Path, PathBuf};

use guide_model::Page;

use super::write;
use crate::bench::files::{file_of, read};
use crate::command::{Outcome, run};
use crate::project::Project;

const SETTINGS: &str = "[book]\ntitle = \"Ketamine Guide\"\nlanguage = \"en\"\n";

/// Builds the book of the pages' Markdown copies; the folder with its files.
pub fn build(project: &Project, dist: &Path, folder: &Path) -> Outcome<PathBuf> {
    let mut chapters = Vec::new();
    for page in Page::ALL {
        let copy = file_of(dist, &page.path()).with_file_name("index.md");
        // Pages that are only of use in the app, and the page of unknown addresses, have no copy of their own.
        if *page == Page::NotFound || !copy.exists() {
            continue;
        }
        let text = String::from_utf8_lossy(&read(&copy)?).into_owned();
        let name = format!("{}.md", page.as_str());
        write(&folder.join("src").join(&name), &text)?;
        chapters.push((title(&text).to_owned(), name));
    }
    write(&folder.join("src/SUMMARY.md"), &summary(&chapters))?;
    write(&folder.join("book.toml"), SETTINGS)?;
    let mut command = project.command(project.tool("mdbook"));
    run(command.arg("build").arg(folder), "The message above tells why.")?;
    Ok(folder.join("book"))
}

/// The list of chapters in the form that mdBook wants.
fn summary(chapters: &[(String, String)]) -> String {
    chapters.iter().fold("# Summary\n\n".to_owned(), |list, (title, file)| format!("{list}- [{title}]({file})\n"))
}

/// The first heading of a text.
fn title(text: &str) -> &str {
    text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or("Untitled")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chapters_are_called_by_their_first_heading() {
        assert_eq!(title("**In crisis?** [Call](tel:988)\n\n# Myths\n\n## One\n"), "Myths");
        let chapters = [("Myths".to_owned(), "myths.md".to_owned())];
        assert_eq!(summary(&chapters), "# Summary\n\n- [Myths](myths.md)\n");
    }
}
