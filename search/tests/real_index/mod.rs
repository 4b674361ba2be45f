//! The index of the guide's own content.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::error::Error;
use std::path::Path;

use guide_compiler::{Site, compile, today};
use guide_search::Index;

/// The guide's content, compiled.
pub fn site() -> Result<Site, Box<dyn Error>> {
    Ok(compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content"), today())?)
}

/// The index as the browser gets it.
pub fn index() -> Result<Index, Box<dyn Error>> {
    Ok(Index::from_bytes(&site()?.search_index)?)
}
