//! What a clinic's server may do with a form, good and bad.

use super::Letter;

/// What a server does with each form that is sent to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conduct {
    /// It confirms without a word (status 204).
    NoContent,
    /// It answers with this status and this body, which it calls JSON.
    Answers(u16, &'static str),
    /// It answers with a page of its own and status 200.
    ShowsPage,
    /// It leads to a page of its own, as form services do without scripts.
    LeadsToPage,
    /// It takes the form and never answers.
    Hangs,
    /// It begins its answer and never ends it.
    Trickles,
    /// It takes the form and closes the connection.
    HangsUp,
    /// It confirms, but its answer lacks the header that lets other sites read it (CORS).
    KeepsAnswerToItself,
    /// It refuses when the browser asks whether it may send.
    RefusesQuestion,
}

/// What is written to the browser.
pub(super) struct Answer {
    pub(super) text: String,
    /// Whether the connection stays open after that, and nothing more comes.
    pub(super) is_left_open: bool,
}

const CORS: &str = "Access-Control-Allow-Origin: *\r\n";
const PAGE: &str = "<!doctype html><html lang=\"en\"><title>Thank you</title><h1>Thank you</h1></html>";

impl Conduct {
    pub(super) fn answer_to(self, letter: &Letter) -> Answer {
        let closed = |text: String| Answer { text, is_left_open: false };
        let open = |text: &str| Answer { text: text.to_owned(), is_left_open: true };
        match (letter.method.as_str(), self) {
            ("OPTIONS", Conduct::RefusesQuestion) => closed(answer(403, "", "text/plain", "")),
            ("OPTIONS", _) => {
                closed(answer(204, &format!("{CORS}Access-Control-Allow-Headers: content-type\r\n"), "text/plain", ""))
            }
            ("POST", Conduct::NoContent) => closed(answer(204, CORS, "text/plain", "")),
            ("POST", Conduct::Answers(status, body)) => closed(answer(status, CORS, "application/json", body)),
            ("POST", Conduct::LeadsToPage) => {
                closed(answer(303, &format!("{CORS}Location: /thanks\r\n"), "text/plain", ""))
            }
            ("POST", Conduct::Hangs) => open(""),
            ("POST", Conduct::Trickles) => open(&format!(
                "HTTP/1.1 200 OK\r\n{CORS}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{{\"ok\":"
            )),
            ("POST", Conduct::HangsUp) => closed(String::new()),
            ("POST", Conduct::KeepsAnswerToItself | Conduct::RefusesQuestion) => {
                closed(answer(200, "", "application/json", r#"{"ok": true}"#))
            }
            _ => closed(answer(200, CORS, "text/html", PAGE)),
        }
    }
}

fn answer(status: u16, headers: &str, content_type: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Answer\r\n{headers}Content-Type: {content_type}\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n{body}"
    )
}
