//! The built guide: where it lies, and the addresses it has.

use std::env;
use std::path::PathBuf;

use guide_model::{Address, Page};

use crate::Failure;

/// A build of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dist {
    /// Built for a host's root.
    Root,
    /// Built for a folder of a host.
    SubPath,
}

impl Dist {
    /// Both builds.
    pub const ALL: [Dist; 2] = [Dist::Root, Dist::SubPath];

    /// The path it is served under, without a slash at its end.
    pub const fn base(self) -> &'static str {
        match self {
            Dist::Root => "",
            Dist::SubPath => "/ketamine",
        }
    }

    /// The folder with its files.
    ///
    /// # Errors
    /// When the environment does not name it, or it is not there.
    pub fn folder(self) -> Result<PathBuf, Failure> {
        path_of(match self {
            Dist::Root => "GUIDE_DIST_ROOT",
            Dist::SubPath => "GUIDE_DIST_SUBPATH",
        })
    }
}

/// The path that a variable of the environment names.
pub(crate) fn path_of(variable: &'static str) -> Result<PathBuf, Failure> {
    let path = env::var_os(variable).map(PathBuf::from).ok_or(Failure::Environment(variable))?;
    if path.exists() { Ok(path) } else { Err(Failure::Missing(path)) }
}

/// The paths of every page and of a few sources, below the base. The page for unknown addresses stands at one.
pub fn every_address() -> Vec<String> {
    let pages = Page::ALL.iter().map(|page| match page {
        Page::NotFound => "/no-such-page/".to_owned(),
        page => page.path(),
    });
    pages.chain(sample_sources()).collect()
}

/// The paths of a few sources: one with numbers, one that was not read, one that is an official label.
pub fn sample_sources() -> impl Iterator<Item = String> {
    ["wilkinson-2019-midazolam-saline", "aan-het-rot-2010", "spravato-label-bp"]
        .into_iter()
        .map(|id| Address::Source(id.to_owned()).path())
}
