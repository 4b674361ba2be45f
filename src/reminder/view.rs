//! The reminder on the page.

use guide_model::Page;

use super::form::form;
use crate::content::article;
use crate::forms::form_view;
use crate::markup::{StaticView, element};

/// The form on a page, whose checklists can go into the entry.
pub fn visit_reminder(page: Page) -> StaticView {
    form_view(move || article(page).map_or_else(|| element("div"), form))
}
