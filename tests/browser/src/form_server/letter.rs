//! A request as a browser wrote it.

use std::collections::BTreeMap;
use std::io;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::net::TcpStream;
use url::form_urlencoded;

/// A request with its body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// Such as `POST`.
    pub method: String,
    /// The path it was sent to.
    pub path: String,
    /// The headers; their names are in small letters.
    pub headers: BTreeMap<String, String>,
    /// What was sent.
    pub body: String,
}

impl Letter {
    pub(super) async fn read(stream: &mut BufReader<TcpStream>) -> io::Result<Letter> {
        let first = line(stream).await?;
        let mut words = first.split(' ').map(str::to_owned);
        let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let mut headers = BTreeMap::new();
        while let Some((name, value)) = line(stream).await?.split_once(':') {
            headers.insert(name.to_lowercase(), value.trim().to_owned());
        }
        let length = headers.get("content-length").and_then(|length: &String| length.parse().ok()).unwrap_or(0);
        let mut body = vec![0; length];
        stream.read_exact(&mut body).await?;
        Ok(Letter { method, path, headers, body: String::from_utf8_lossy(&body).into_owned() })
    }

    /// The fields of a body that a web form wrote.
    pub fn form_fields(&self) -> BTreeMap<String, String> {
        form_urlencoded::parse(self.body.as_bytes()).into_owned().collect()
    }

    /// The fields of a body that is one JSON object of texts; none of any other.
    pub fn json_fields(&self) -> BTreeMap<String, String> {
        serde_json::from_str(&self.body).unwrap_or_default()
    }
}

/// One line, without its end.
async fn line(stream: &mut BufReader<TcpStream>) -> io::Result<String> {
    let mut line = String::new();
    stream.read_line(&mut line).await?;
    Ok(line.trim_end().to_owned())
}
