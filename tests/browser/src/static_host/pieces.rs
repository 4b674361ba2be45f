//! A page that arrives bit by bit, as over a slow network.

use std::convert::Infallible;
use std::time::Duration;

use axum::body::{Body, Bytes};
use futures_util::stream;

/// Small enough that a page is painted in many states on its way.
const BYTES: usize = 2 * 1024;

/// A frame of a screen, at 60 a second: each piece can be painted before the next one comes.
const PAUSE: Duration = Duration::from_millis(17);

/// So many pieces hold what a tall window shows. What follows comes at once.
const PIECES: usize = 40;

/// The page, with a pause after each of its first pieces.
pub(super) fn in_pieces(page: String) -> Body {
    let next = async |(mut rest, number): (Bytes, usize)| {
        if rest.is_empty() {
            return None;
        }
        let length = if number < PIECES { BYTES.min(rest.len()) } else { rest.len() };
        let piece = rest.split_to(length);
        if number > 0 {
            tokio::time::sleep(PAUSE).await;
        }
        Some((Ok::<_, Infallible>(piece), (rest, number + 1)))
    };
    Body::from_stream(stream::unfold((Bytes::from(page), 0), next))
}
