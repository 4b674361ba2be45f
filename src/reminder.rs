//! A visit in the reader's own calendar: a form, and the file that the app makes of it on the device.

mod calendar;
mod form;
mod view;
mod visit;

pub use view::visit_reminder;
