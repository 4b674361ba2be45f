//! The types of the guide's content: what the compiler writes and the app reads.
//!
//! Two kinds of data live here. *Bundled* data (pages, figures, words) is compiled into the app, packed: a page's text is
//! unpacked once, when it is first shown, and is `'static` from then on. No parser of Markdown or TOML is in the app. *Records* (the bibliography, the claim ledger) are long,
//! needed by few pages, and travel as JSON files beside the pages.

mod address;
mod article;
mod bundle;
mod figure;
mod list;
mod page;
mod record;
mod reference;
mod score;
mod text;
mod words;

pub use address::Address;
pub use article::{
    Article, Block, CalloutKind, CitationMark, CitedSource, HeadingLevel, Inline, LinkTarget, ListItem, Section,
    plain_text,
};
pub use bundle::{Bundle, PageSummary};
pub use figure::{Certainty, Figure, FigureKind, FigureLayout, Group};
pub use list::List;
pub use page::{Page, PageGroup};
pub use record::{BibliographyEntry, Claim, Confidence, Finding, NumberRow, Source, SourceKind, Verdict, Verified};
pub use reference::{FaqGroup, FaqQuestion, GlossaryTerm, HelpLine, HelpPlace, Myth, MythVerdict};
pub use score::Score;
pub use text::Text;
pub use words::Words;
