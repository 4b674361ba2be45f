//! The types of the guide's content: what the compiler writes and the app reads.
//!
//! Two kinds of data live here. *Bundled* data (pages, figures, words) is `&'static` and compiled into the app:
//! no parser and no deserialiser runs in the browser for it. *Records* (the bibliography, the claim ledger) are long,
//! needed by few pages, and travel as JSON files beside the pages.

mod address;
mod article;
mod bundle;
mod figure;
mod page;
mod record;
mod reference;
mod score;
mod words;

pub use address::Address;
pub use article::{
    Article, Block, CalloutKind, CitationMark, CitedSource, HeadingLevel, Inline, LinkTarget,
    ListItem, Section, plain_text,
};
pub use bundle::Bundle;
pub use figure::{Certainty, Figure, FigureKind, FigureLayout, Group};
pub use page::{Page, PageGroup};
pub use record::{
    BibliographyEntry, Claim, Confidence, Finding, NumberRow, Source, SourceKind, Verdict, Verified,
};
pub use reference::{FaqGroup, FaqQuestion, GlossaryTerm, HelpLine, HelpPlace, Myth, MythVerdict};
pub use score::Score;
pub use words::Words;
