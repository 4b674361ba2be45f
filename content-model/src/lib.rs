//! The types of the guide's content: what the compiler writes and the app reads.
//!
//! Three kinds of data live here. The *frame* (words, summaries of pages, what terms mean) is compiled into the app.
//! *Texts* lie beside the pages in the same packed form, one file each; a text is unpacked once, when its page is first
//! drawn in the browser, and is `'static` from then on. *Records* (the bibliography, the claim ledger) are long, needed by
//! few pages, and travel as packed markup. No parser of Markdown or TOML is in the app.

mod address;
mod article;
mod bundle;
mod chart;
mod claim;
mod clinic;
mod date;
mod decision;
mod evidence_map;
mod figure;
mod form_address;
mod list;
mod measurement;
mod names;
mod own_file;
mod page;
mod page_group;
mod place;
mod reference;
mod region;
mod review;
mod score;
mod source;
mod source_kind;
mod story;
mod text;
mod timeline;
mod words;

pub use address::Address;
pub use article::{
    Article, Block, CalloutKind, CitationMark, CitedSource, HeadingLevel, Inline, LinkTarget, ListItem, Section,
    plain_text,
};
pub use bundle::{Bundle, PageImprint, PagePart, PageSummary, of_page};
pub use chart::{Chart, ChartRow};
pub use claim::{Claim, ClaimLink, ClaimTopic, Feature, FeatureState, Verdict};
pub use clinic::{ClinicCard, ClinicReviewer, ClinicSettings};
pub use date::Date;
pub use decision::{DecisionAid, QuestionSet, Statement, StatementSet};
pub use evidence_map::{TrialMark, TrialResult, TrialTreatment};
pub use figure::{Certainty, Figure, FigureKind, FigureLayout, Group};
pub use form_address::{Encoding, FormAddress};
pub use list::List;
pub use measurement::{Condition, Contestant, Figures, Measure, Size, Sizes, Timings};
pub use own_file::OwnFile;
pub use page::Page;
pub use page_group::PageGroup;
pub use place::{Place, UnknownPage};
pub use reference::{
    FaqGroup, FaqQuestion, GlossaryTerm, HelpDirectory, HelpLine, HelpPlace, Myth, MythVerdict, QuestionGroup,
    QuestionLink, TermMeaning,
};
pub use region::{CrisisHelp, Region};
pub use review::{Review, Signature};
pub use score::Score;
pub use source::{BibliographyEntry, Confidence, Finding, FindingTopic, NumberRow, Source, Verified};
pub use source_kind::{SourceKind, Strength};
pub use story::{Scene, Standing, StoryStep};
pub use text::Text;
pub use timeline::{Moment, Timeline};
pub use words::Words;
