//! A clinic's server that takes forms, and misbehaves on demand. It speaks HTTP by hand, so that it can also break it.

mod conduct;
mod letter;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use crate::Failure;

pub use conduct::Conduct;
pub use letter::Letter;

/// Takes forms on a free port of this machine until it is dropped.
#[derive(Debug)]
pub struct FormServer {
    address: SocketAddr,
    desk: Arc<Mutex<Desk>>,
    server: JoinHandle<()>,
}

/// What the server does with a form, and what came so far.
#[derive(Debug)]
struct Desk {
    conduct: Conduct,
    letters: Vec<Letter>,
    questions: usize,
}

impl FormServer {
    /// A server that does this with each form.
    ///
    /// # Errors
    /// When no port is free.
    pub async fn that(conduct: Conduct) -> Result<FormServer, Failure> {
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(Failure::system("no free port"))?;
        let address = listener.local_addr().map_err(Failure::system("no free port"))?;
        let desk = Arc::new(Mutex::new(Desk { conduct, letters: Vec::new(), questions: 0 }));
        let of_server = Arc::clone(&desk);
        let server = tokio::spawn(async move {
            // Connections that are left open end with the server.
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                connections.spawn(serve(stream, Arc::clone(&of_server)));
            }
        });
        Ok(FormServer { address, desk, server })
    }

    /// The whole address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// From now on it does this.
    pub fn turns_to(&self, conduct: Conduct) {
        lock(&self.desk).conduct = conduct;
    }

    /// Every form that came so far.
    pub fn letters(&self) -> Vec<Letter> {
        lock(&self.desk).letters.clone()
    }

    /// How often a browser asked whether it may send (OPTIONS).
    pub fn questions(&self) -> usize {
        lock(&self.desk).questions
    }
}

impl Drop for FormServer {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn lock(desk: &Mutex<Desk>) -> MutexGuard<'_, Desk> {
    desk.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads one request and does with it what the server does now. A browser that goes away is nobody's fault.
async fn serve(stream: TcpStream, desk: Arc<Mutex<Desk>>) {
    let mut stream = BufReader::new(stream);
    let Ok(letter) = Letter::read(&mut stream).await else { return };
    let conduct = {
        let mut desk = lock(&desk);
        match letter.method.as_str() {
            "OPTIONS" => desk.questions += 1,
            "POST" => desk.letters.push(letter.clone()),
            _ => {}
        }
        desk.conduct
    };
    let answer = conduct.answer_to(&letter);
    let _ = stream.write_all(answer.text.as_bytes()).await;
    let _ = stream.flush().await;
    if answer.is_left_open {
        std::future::pending::<()>().await;
    }
    let _ = stream.shutdown().await;
}
