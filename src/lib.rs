//! Ketamine Guide: a patient guide to ketamine therapy for depression.
//!
//! One crate, several programs: the browser's app (`main.rs`, feature `hydrate`) and the prerenderer (`bin/prerender.rs`,
//! feature `ssr`) draw the same [`app::App`]; the browser takes over what was prerendered. The search, the forms and the
//! element for other websites are programs beside the app (`bin/`).

pub mod app;
pub mod content;
pub mod routes;
pub mod worksheet;

pub mod markup;

pub mod article;
pub mod clinics;
pub mod contact;
pub mod figures;
pub mod filter;
pub mod forms;
pub mod frame;
pub mod pages;
pub mod reminder;
pub mod search;

pub mod drawn_texts;
pub mod embedded;
pub mod erased;
pub mod fetch;
pub mod head;
pub mod navigation;
pub mod prefetch;
pub mod records;
pub mod texts;

pub mod browser;
#[cfg(feature = "ssr")]
pub mod prerender;
