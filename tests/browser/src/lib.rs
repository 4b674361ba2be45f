//! Drives the built guide in real browsers: a static host, a browser's driver, what tests and the bench ask of a page,
//! and how it looks.

mod axe;
mod browser;
mod chromium;
mod console;
mod display;
mod downloads;
mod driver;
mod engine;
mod failure;
mod faults;
mod form_server;
mod guide;
mod load;
mod looks;
#[cfg(any(feature = "hosts", feature = "wordpress"))]
mod service;
mod setup;
mod static_host;
mod tree;
#[cfg(feature = "hosts")]
mod web_server;
mod website;
#[cfg(feature = "wordpress")]
mod wordpress;
mod written_page;

pub use axe::Violation;
pub use browser::Browser;
pub use chromium::Chromium;
pub use downloads::Downloads;
pub use engine::Engine;
pub use failure::{Failure, TestResult};
pub use faults::Faults;
pub use form_server::{Conduct, FormServer, Letter};
pub use guide::{Dist, every_address, sample_sources};
pub use load::Throttle;
pub use looks::{Album, Form, Look, View};
pub use setup::Setup;
pub use static_host::StaticHost;
#[cfg(feature = "hosts")]
pub use web_server::{Answer, Program, WebServer};
pub use website::Website;
#[cfg(feature = "wordpress")]
pub use wordpress::{Kind, OwnGuide, Published, Role, WordPress, Writing};
pub use written_page::WrittenPage;

/// The keys that tests press.
pub use fantoccini::key::Key;
