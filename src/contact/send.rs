//! Sends a form to the clinic's server and waits for its answer, for a while.

use std::time::Duration;

use gloo_net::http::Request;
use guide_model::Encoding;

use super::answer::Delivery;
use super::encoding::body;
use super::outcome::Outcome;
use crate::browser::{self, Deadline};

/// Where a form goes, how, and how long its answer may take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The address that takes it.
    pub endpoint: String,
    /// How the fields are written.
    pub encoding: Encoding,
    /// How long the whole answer may take.
    pub patience: Duration,
}

/// Sends the fields. This is the one request that may leave the guide's own origin, and only a reader starts it.
pub async fn send(way: &Way, fields: &[(&str, &str)]) -> Outcome {
    // A browser that says it is offline may be wrong, so it is tried all the same.
    let was_offline = browser::is_offline();
    let deadline = Deadline::after(way.patience);
    match answer(way, fields, deadline.as_ref()).await {
        Ok(delivery) => Outcome::Answered(delivery),
        Err(_) if deadline.as_ref().is_some_and(Deadline::has_passed) => Outcome::TimedOut(way.patience.as_secs()),
        Err(_) if was_offline => Outcome::Offline,
        Err(error) => {
            browser::warn(&format!("{} did not answer: {error}. Its answer may lack CORS headers.", way.endpoint));
            Outcome::Unreachable
        }
    }
}

async fn answer(way: &Way, fields: &[(&str, &str)], deadline: Option<&Deadline>) -> Result<Delivery, gloo_net::Error> {
    let (content_type, body) = body(way.encoding, fields);
    let request = Request::post(&way.endpoint)
        // Form services answer with JSON only if asked for it.
        .header("Accept", "application/json")
        .header("Content-Type", content_type)
        .abort_signal(deadline.map(Deadline::signal))
        .body(body)?;
    let response = request.send().await?;
    let status = response.status();
    let text = if Delivery::is_in_body(status) { response.text().await? } else { String::new() };
    Ok(Delivery::of(status, &text))
}
