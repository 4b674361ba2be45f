//! A visit in the reader's own calendar: a form, and the file that its program makes of it on the device.

mod calendar;
mod form;
mod live;
mod visit;

pub use form::form as visit_reminder;
pub use live::LiveReminder;
