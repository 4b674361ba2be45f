//! The looks of one run, beside those that somebody accepted.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::PathBuf;

use super::boxes::Boxes;
use super::difference::Difference;
use super::files::{emptied, files, text, write};
use super::fonts::Fonts;
use super::picture::Picture;
use super::{Form, Look, View};
use crate::{Browser, Failure, StaticHost, TestResult};

/// The looks of one run.
#[derive(Debug)]
pub struct Album {
    /// Where the accepted looks lie.
    accepted: PathBuf,
    /// Where the looks that are not accepted are laid.
    changed: PathBuf,
    fonts: Fonts,
    looks: Vec<Look>,
    faults: Vec<String>,
}

const FONTS: &str = "fonts.txt";
const BOXES: &str = "boxes.txt";
/// A larger file would make the repository heavy.
const LARGEST_FILE: usize = 60_000;

impl Album {
    /// An empty album, with folders for what is accepted and for what is not.
    pub fn new(accepted: PathBuf, changed: PathBuf) -> Album {
        Album { accepted, changed, fonts: Fonts::default(), looks: Vec::new(), faults: Vec::new() }
    }

    /// Photographs the views that have a form in it.
    ///
    /// # Errors
    /// When the browser is gone. A view that is not there is told later, with the others.
    pub async fn photograph(&mut self, views: &[View], form: Form, host: &StaticHost) -> TestResult {
        let browser: Browser = form.setup().open().await?;
        for view in views.iter().filter(|view| view.forms.contains(&form)) {
            match view.photograph(form, host, &browser).await {
                Ok(look) => self.looks.push(look),
                Err(fault @ (Failure::NoSuchPlace { .. } | Failure::Never(_))) => self.faults.push(fault.to_string()),
                Err(failure) => return Err(failure),
            }
        }
        self.fonts = Fonts::of(&browser).await?;
        Ok(())
    }

    /// Compares all looks with the accepted ones.
    ///
    /// # Errors
    /// When one is not as it was accepted; its picture, and one that marks the difference, are then written.
    pub fn compare(mut self) -> TestResult {
        emptied(&self.changed)?;
        let fonts = text(&self.accepted.join(FONTS))?;
        let is_same_fonts = fonts.is_empty() || self.fonts.are(&Fonts::read(&fonts));
        if !is_same_fonts {
            say("looks: the accepted pictures were made with other fonts, so only the boxes' places are compared.");
        }
        let boxes = text(&self.accepted.join(BOXES))?;
        for look in &self.looks {
            let fault = if is_same_fonts { self.changed_picture(look)? } else { moved_boxes(look, &boxes) };
            if let Some(fault) = fault {
                write(&self.changed.join(file_of(&look.name)), look.picture.to_png(&look.name)?)?;
                self.faults.push(format!("{}: {fault}", look.name));
            }
        }
        if self.faults.is_empty() { Ok(()) } else { Err(Failure::Looks { faults: self.faults, folder: self.changed }) }
    }

    /// Makes the looks of this run the accepted ones. Pictures that are still the same stay as they are.
    ///
    /// # Errors
    /// When a picture is too large or a file cannot be written; when all others are accepted, also when a view was not
    /// there.
    pub fn accept(self) -> TestResult {
        fs::create_dir_all(&self.accepted).map_err(Failure::system("the folder of looks cannot be made"))?;
        let is_same_fonts = self.fonts.are(&Fonts::read(&text(&self.accepted.join(FONTS))?));
        for look in &self.looks {
            if is_same_fonts && self.difference(look)?.is_some_and(|found| found.is_allowed()) {
                continue;
            }
            let file = look.picture.to_png(&look.name)?;
            if file.len() > LARGEST_FILE {
                let reason = format!("its file has {} bytes, not {LARGEST_FILE}. Show less of the page", file.len());
                return Err(Failure::Picture { name: look.name.clone(), reason });
            }
            write(&self.accepted.join(file_of(&look.name)), file)?;
            say(&format!("looks: {} is accepted.", look.name));
        }
        write(&self.accepted.join(FONTS), self.fonts.lines())?;
        let boxes: String = self.looks.iter().map(|look| look.boxes.lines(&look.name)).collect();
        write(&self.accepted.join(BOXES), boxes)?;
        if !self.faults.is_empty() {
            return Err(Failure::Faults(self.faults));
        }
        self.remove_the_others()
    }

    /// What is wrong with a look's picture; marks it.
    fn changed_picture(&self, look: &Look) -> Result<Option<String>, Failure> {
        if !self.accepted.join(file_of(&look.name)).exists() {
            return Ok(Some("nobody has accepted a picture of it yet".to_owned()));
        }
        let Some(difference) = self.difference(look)? else {
            return Ok(Some("the picture has another size".to_owned()));
        };
        if difference.is_allowed() {
            return Ok(None);
        }
        let marked = difference.marked.to_png(&look.name)?;
        write(&self.changed.join(file_of(&format!("{}.difference", look.name))), marked)?;
        Ok(Some(difference.to_string()))
    }

    /// How far a look is from the accepted picture; none if there is no such picture or it has another size.
    fn difference(&self, look: &Look) -> Result<Option<Difference>, Failure> {
        let path = self.accepted.join(file_of(&look.name));
        if !path.exists() {
            return Ok(None);
        }
        let file = fs::read(&path).map_err(Failure::system(path.display().to_string()))?;
        Ok(Difference::between(&Picture::from_png(&look.name, &file)?, &look.picture))
    }

    /// Removes accepted pictures of views that are photographed no more.
    fn remove_the_others(&self) -> TestResult {
        let wanted: BTreeSet<String> = self.looks.iter().map(|look| file_of(&look.name)).collect();
        for path in files(&self.accepted)?.iter().filter(|path| path.extension().is_some_and(|end| end == "png")) {
            if path.file_name().is_some_and(|name| !wanted.contains(name.to_string_lossy().as_ref())) {
                fs::remove_file(path).map_err(Failure::system(path.display().to_string()))?;
                say(&format!("looks: {} is removed.", path.display()));
            }
        }
        Ok(())
    }
}

fn moved_boxes(look: &Look, file: &str) -> Option<String> {
    let Some(accepted) = Boxes::read(file, &look.name) else {
        return Some("nobody has accepted its boxes yet".to_owned());
    };
    let changes = look.boxes.changes_from(&accepted);
    (!changes.is_empty()).then(|| changes.join("; "))
}

fn file_of(look: &str) -> String {
    format!("{look}.png")
}

/// Says something in any case: what a test prints is shown only if it fails.
fn say(line: &str) {
    // A terminal that is gone needs no words.
    let _ = writeln!(std::io::stderr(), "{line}");
}
