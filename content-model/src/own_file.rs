//! Files of the guide beside its pages, which texts may link to.

use serde::{Deserialize, Serialize};

use crate::names;

/// A file that the guide makes of its content, for other programs and for paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OwnFile {
    /// All claims, numbers, sources and answers as JSON.
    Data,
    /// What each field of that file means, as a JSON Schema.
    DataSchema,
    /// The list of the pages' copies in plain Markdown.
    Copies,
    /// All pages as one document.
    WholeGuide,
}

names! {
    OwnFile, "The name in links of the content (`file:data`).",
    Data => "data", DataSchema => "data-schema", Copies => "copies", WholeGuide => "whole-guide",
}

impl OwnFile {
    /// Where the file stands, below the base.
    pub const fn path(self) -> &'static str {
        match self {
            OwnFile::Data => "data/guide.json",
            OwnFile::DataSchema => "data/guide.schema.json",
            OwnFile::Copies => "llms.txt",
            OwnFile::WholeGuide => "whole-guide/",
        }
    }

    /// Whether a copy of the guide has the file that leaves pages out. The data names places on every page.
    pub const fn is_in_every_copy(self) -> bool {
        match self {
            OwnFile::Copies | OwnFile::WholeGuide => true,
            OwnFile::Data | OwnFile::DataSchema => false,
        }
    }
}
