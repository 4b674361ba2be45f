//! What a web server answers, byte for byte: nothing is unpacked and no redirect is followed.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::Failure;

/// An answer in HTTP/1.1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status, such as 200.
    pub status: u16,
    /// What it holds, as it travelled.
    pub body: Vec<u8>,
    headers: Vec<(String, String)>,
}

impl Answer {
    pub(super) fn get(address: SocketAddr, path: &str, headers: &[(&str, &str)]) -> Result<Answer, Failure> {
        let bytes = ask(address, path, headers).map_err(Failure::system(format!("{path} was not answered")))?;
        Answer::read(&bytes).ok_or_else(|| Failure::Never(format!("{path} was answered in HTTP")))
    }

    fn read(bytes: &[u8]) -> Option<Answer> {
        const HEAD_END: &[u8] = b"\r\n\r\n";
        let end = bytes.windows(HEAD_END.len()).position(|window| window == HEAD_END)?;
        let head = String::from_utf8_lossy(bytes.get(..end)?).into_owned();
        let mut lines = head.lines();
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
        Some(Answer { status, headers, body: bytes.get(end + HEAD_END.len()..)?.to_vec() })
    }

    /// The values of a header, joined as browsers do; empty without one. The name is in small letters.
    pub fn header(&self, name: &str) -> String {
        let values = self.headers.iter().filter(|(found, _)| found == name).map(|(_, value)| value.as_str());
        values.collect::<Vec<_>>().join(", ")
    }
}

/// Asks in HTTP/1.0, so that the answer comes in one piece and its end is the end of the connection.
fn ask(address: SocketAddr, path: &str, headers: &[(&str, &str)]) -> io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    write!(stream, "GET {path} HTTP/1.0\r\nHost: {address}\r\n{headers}\r\n")?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::Answer;

    #[test]
    fn an_answer_is_read_line_by_line() {
        let answer = Answer::read(b"HTTP/1.1 200 OK\r\nVary: a\r\nvary: b\r\n\r\n\x00\r\n\r\n");
        assert_eq!(
            answer.as_ref().map(|answer| (answer.status, answer.header("vary"))),
            Some((200, "a, b".to_owned()))
        );
        assert_eq!(answer.map(|answer| answer.body), Some(b"\x00\r\n\r\n".to_vec()));
        assert_eq!(Answer::read(b"nonsense"), None);
    }
}
