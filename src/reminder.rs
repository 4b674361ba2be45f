//! A visit in the reader's own calendar: a form, and the file that its program makes of it on the device.

mod calendar;
mod form;
mod live;
mod view;
mod visit;

pub use live::LiveReminder;
pub use view::visit_reminder;
