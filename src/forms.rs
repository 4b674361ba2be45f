//! The forms of a page: the clinic's, the worksheet, the reminder, those that narrow lists, and the builder of what
//! clinics paste.
//!
//! The app draws them as static markup. What they do is a program of its own (`bin/forms.rs`), which listens to the whole
//! page: so a form may come and go, and may be filled before the program is there.

use std::rc::Rc;

use leptos::prelude::Effect;

use crate::browser::{self, Cue};
use crate::clinics::LiveBuilder;
use crate::contact::LiveContact;
use crate::filter::LiveFilter;
use crate::markup::StaticView;
use crate::reminder::LiveReminder;
use crate::routes::Base;
use crate::worksheet::LiveWorksheet;

/// What a form does on the page, wherever and whenever it stands there.
pub trait LiveForm {
    /// Makes it ready, if it stands on the page. `query` stands behind the `?` of the address.
    fn take_over(&self, query: &str);
    /// Answers an event that may be its own.
    fn answer(&self, cue: &Cue);
}

/// The forms of one page load.
pub struct LiveForms(Rc<[Box<dyn LiveForm>]>);

impl LiveForms {
    /// Listens to the page for the rest of its life.
    pub fn new(base: Base) -> LiveForms {
        let forms: Rc<[Box<dyn LiveForm>]> = Rc::new([
            Box::new(LiveContact::default()),
            Box::new(LiveWorksheet::new(base)),
            Box::new(LiveReminder),
            Box::new(LiveFilter::new(base)),
            Box::new(LiveBuilder::new(base)),
        ]);
        let heard = forms.clone();
        browser::listen(&["input", "change", "click", "submit"], move |cue| {
            heard.iter().for_each(|form| form.answer(cue));
        });
        LiveForms(forms)
    }

    /// Makes the forms that stand on the page now ready. `query` stands behind the `?` of the address.
    pub fn take_over(&self, query: &str) {
        self.0.iter().for_each(|form| form.take_over(query));
    }
}

/// A form as static markup, which asks for its program once it stands on the page.
pub fn form_view(form: StaticView) -> StaticView {
    Effect::new(|_| browser::ask_for_forms(""));
    form
}
