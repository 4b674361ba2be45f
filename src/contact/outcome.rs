//! How sending a form ended, and what the reader is told about it.

use super::answer::Delivery;
use super::fields::FormKind;
use crate::content::words;

/// How sending a form ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The server answered.
    Answered(Delivery),
    /// The device was offline before, and nothing went out.
    Offline,
    /// No answer could be read: no connection, or the server does not let the guide read its answer (CORS). The browser
    /// does not tell which, and the form may have arrived.
    Unreachable,
    /// No answer came in so many seconds. The form may have arrived.
    TimedOut(u64),
    /// A program filled the field that people do not see; nothing was sent.
    Trapped,
}

/// What the reader is told: in short, and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What happened.
    pub title: String,
    /// What it means, and what to do.
    pub text: &'static str,
}

impl Outcome {
    /// Whether the server said that it has the form.
    pub const fn is_confirmed(self) -> bool {
        matches!(self, Outcome::Answered(Delivery::Confirmed))
    }

    /// What the reader is told.
    pub fn told(self, kind: FormKind) -> Told {
        let (title, text) = match self {
            Outcome::Answered(Delivery::Confirmed) => match kind {
                FormKind::Contact => (words::CONTACT_ARRIVED, words::CONTACT_ARRIVED_TEXT),
                FormKind::Newsletter => (words::NEWSLETTER_ARRIVED, words::NEWSLETTER_ARRIVED_TEXT),
            },
            Outcome::Answered(Delivery::Unconfirmed) => (words::FORM_UNCONFIRMED, words::FORM_PERHAPS),
            Outcome::Answered(Delivery::Refused(_)) => (words::FORM_REFUSED, words::FORM_REFUSED_TEXT),
            Outcome::Answered(Delivery::ServerFailed(_)) => (words::FORM_SERVER_FAILED, words::FORM_SERVER_FAILED_TEXT),
            Outcome::Offline => (words::FORM_OFFLINE, words::FORM_OFFLINE_TEXT),
            Outcome::Unreachable => (words::FORM_UNREACHABLE, words::FORM_PERHAPS),
            Outcome::TimedOut(_) => (words::FORM_TIMED_OUT, words::FORM_PERHAPS),
            Outcome::Trapped => (words::FORM_TRAPPED, words::FORM_TRAPPED_TEXT),
        };
        Told { title: title.replace("{status}", &self.status()).replace("{seconds}", &self.seconds()), text }
    }

    fn status(self) -> String {
        match self {
            Outcome::Answered(Delivery::Refused(status) | Delivery::ServerFailed(status)) => status.to_string(),
            _ => String::new(),
        }
    }

    fn seconds(self) -> String {
        if let Outcome::TimedOut(seconds) = self { seconds.to_string() } else { String::new() }
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    const ALL: &[Outcome] = &[
        Outcome::Answered(Delivery::Confirmed),
        Outcome::Answered(Delivery::Unconfirmed),
        Outcome::Answered(Delivery::Refused(422)),
        Outcome::Answered(Delivery::ServerFailed(503)),
        Outcome::Offline,
        Outcome::Unreachable,
        Outcome::TimedOut(20),
        Outcome::Trapped,
    ];

    #[test]
    fn only_what_the_server_confirmed_is_said_to_have_arrived() {
        for outcome in ALL {
            for kind in FormKind::ALL {
                let title = outcome.told(*kind).title;
                assert_eq!(title.starts_with("Not "), !outcome.is_confirmed(), "{title}");
            }
        }
    }

    #[test]
    fn each_failure_says_that_the_text_is_still_here_and_names_its_number() {
        for outcome in ALL.iter().filter(|outcome| !outcome.is_confirmed()) {
            let Told { title, text } = outcome.told(FormKind::Contact);
            assert!(text.contains("still here"), "{text}");
            assert!(!title.contains('{'), "{title}");
        }
        assert!(Outcome::Answered(Delivery::Refused(422)).told(FormKind::Contact).title.contains("422"));
        assert!(Outcome::TimedOut(20).told(FormKind::Contact).title.contains("20 seconds"));
    }

    #[test]
    fn where_it_may_have_arrived_nobody_says_that_it_was_not_sent() {
        for outcome in [Outcome::Answered(Delivery::Unconfirmed), Outcome::Unreachable, Outcome::TimedOut(20)] {
            let Told { title, text } = outcome.told(FormKind::Contact);
            assert!(!title.contains("Not sent") && text.contains("may arrive twice"), "{title} {text}");
        }
    }
}
