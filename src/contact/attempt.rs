//! Whether a form is on its way, and the id of what was sent last, so that a server can drop doubles.

use super::fields::Draft;

/// What is known of the sending of one form. Nothing of it outlives the page.
#[derive(Clone, Debug, Default)]
pub struct Attempt {
    last: Option<(Draft, String)>,
    is_on_its_way: bool,
}

impl Attempt {
    /// Begins to send a draft, unless one is on its way: then there is nothing to do. The same words keep the id that
    /// they had; others get a new one.
    pub fn begin(&mut self, draft: &Draft, new_id: impl FnOnce() -> String) -> Option<String> {
        if self.is_on_its_way {
            return None;
        }
        self.is_on_its_way = true;
        match &self.last {
            Some((last, id)) if last == draft => Some(id.clone()),
            _ => {
                let id = new_id();
                self.last = Some((draft.clone(), id.clone()));
                Some(id)
            }
        }
    }

    /// Whether it was sent and nothing is known yet.
    pub fn is_on_its_way(&self) -> bool {
        self.is_on_its_way
    }

    /// It is known what became of it, or that nobody knows.
    pub fn end(&mut self) {
        self.is_on_its_way = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contact::fields::FormKind;

    fn draft(text: &str) -> Draft {
        Draft::of(FormKind::Contact, |_| Some(text.to_owned()))
    }

    #[test]
    fn while_one_is_on_its_way_no_other_begins() {
        let mut attempt = Attempt::default();
        assert_eq!(attempt.begin(&draft("a"), || "1".to_owned()).as_deref(), Some("1"));
        assert_eq!(attempt.begin(&draft("a"), || "2".to_owned()), None);
        assert_eq!(attempt.begin(&draft("b"), || "2".to_owned()), None);
    }

    #[test]
    fn the_same_words_keep_their_id_and_others_get_a_new_one() {
        let mut attempt = Attempt::default();
        let mut sent = |text: &str, id: &str| {
            let sent = attempt.begin(&draft(text), || id.to_owned());
            attempt.end();
            sent.unwrap_or_default()
        };
        assert_eq!([sent("a", "1"), sent("a", "2"), sent("b", "3"), sent("a", "4")], ["1", "1", "3", "4"]);
    }
}
