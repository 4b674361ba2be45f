//! A small server that behaves like a static host, and can be told to lose files.

mod files;
mod pieces;

use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use self::files::{Files, answer};
use crate::console::TAKE_NOTES;
use crate::{Dist, Engine, Failure};

/// Serves a folder on a free port of this machine until it is dropped.
///
/// Exact files, `index.html` for folders, 301 to the slash, `404.html` with status 404 for the rest; `.br` and `.gz`
/// files beside a file are served to browsers that take them. Outside the base everything is a plain 404.
#[derive(Debug)]
pub struct StaticHost {
    address: SocketAddr,
    files: Arc<Files>,
    server: Option<Server>,
}

#[derive(Debug)]
struct Server {
    task: JoinHandle<()>,
    stop: oneshot::Sender<()>,
}

impl StaticHost {
    /// Serves a build of the guide.
    ///
    /// # Errors
    /// When the build is not there or no port is free.
    pub async fn of(dist: Dist) -> Result<StaticHost, Failure> {
        StaticHost::serve(&dist.folder()?, dist.base()).await
    }

    /// Serves a folder under a base path, which has no slash at its end.
    ///
    /// # Errors
    /// When no port is free.
    pub async fn serve(folder: &Path, base: &'static str) -> Result<StaticHost, Failure> {
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(Failure::system("no free port"))?;
        let address = listener.local_addr().map_err(Failure::system("no free port"))?;
        // Chromium's driver tells what the console says.
        let first = match Engine::chosen()? {
            Engine::Chromium => Vec::new(),
            Engine::Firefox | Engine::WebKit => vec![TAKE_NOTES.to_owned()],
        };
        let files = Arc::new(Files::of(folder, base, first));
        let server = Some(Server::start(listener, &files));
        Ok(StaticHost { address, files, server })
    }

    /// Ends the server: from now on nobody answers at its address.
    pub async fn goes_away(&mut self) {
        if let Some(Server { task, stop }) = self.server.take() {
            // Both fail only if it has ended already.
            let _ = stop.send(());
            let _ = task.await;
        }
    }

    /// Starts the server again at the same address.
    ///
    /// # Errors
    /// When somebody else has taken the port.
    pub async fn comes_back(&mut self) -> Result<(), Failure> {
        let listener = TcpListener::bind(self.address).await.map_err(Failure::system("the port is taken"))?;
        self.server = Some(Server::start(listener, &self.files));
        Ok(())
    }

    /// From now on it serves another folder: a new build is deployed.
    pub fn deploys(&self, folder: &Path) {
        *self.files.folder.lock().unwrap_or_else(PoisonError::into_inner) = folder.to_owned();
    }

    /// The whole address of a path below the base.
    pub fn url(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin(), self.files.base)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on every file whose path contains this is missing.
    pub fn loses(&self, part_of_path: &str) {
        *self.files.lost.lock().unwrap_or_else(PoisonError::into_inner) = Some(part_of_path.to_owned());
    }

    /// From now on every file whose path contains this is sent as a stream of bytes of no known type.
    pub fn mistypes(&self, part_of_path: &str) {
        *self.files.mistyped.lock().unwrap_or_else(PoisonError::into_inner) = Some(part_of_path.to_owned());
    }

    /// From now on of every file whose path contains this only the first half is sent.
    pub fn cuts(&self, part_of_path: &str) {
        *self.files.cut.lock().unwrap_or_else(PoisonError::into_inner) = Some(part_of_path.to_owned());
    }

    /// From now on every file whose path contains this is not sent, until the host lets go.
    pub fn holds_back(&self, part_of_path: &str) {
        self.files.held.send_replace(Some(part_of_path.to_owned()));
    }

    /// Sends what was held back.
    pub fn lets_go(&self) {
        self.files.held.send_replace(None);
    }

    /// From now on the file at this path, which begins with a slash, holds this.
    pub fn writes(&self, path: &str, content: impl Into<Vec<u8>>) {
        self.files.written.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), content.into());
    }

    /// From now on a script stands in every page, before its policy and all else, as if an extension ran it.
    pub fn runs_first(&self, script: &str) {
        self.files.first.lock().unwrap_or_else(PoisonError::into_inner).push(script.to_owned());
    }

    /// From now on a page arrives bit by bit, as over a slow network, so that its reader sees it while it is not whole.
    pub fn sends_pages_in_pieces(&self) {
        self.files.is_slow.store(true, Ordering::Relaxed);
    }

    /// From now on pages of other origins may not read its files (no CORS header).
    pub fn shares_nothing(&self) {
        self.files.is_shared.store(false, Ordering::Relaxed);
    }

    /// From now on browsers are told that pages are asked for each time, and that other files may be kept for a while.
    pub fn tells_lifetimes(&self) {
        self.files.has_lifetimes.store(true, Ordering::Relaxed);
    }

    /// From now on every file is there again.
    pub fn recovers(&self) {
        *self.files.lost.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl Drop for StaticHost {
    fn drop(&mut self) {
        if let Some(Server { task, .. }) = &self.server {
            task.abort();
        }
    }
}

impl Server {
    fn start(listener: TcpListener, files: &Arc<Files>) -> Server {
        let router = Router::new().fallback(answer).with_state(Arc::clone(files));
        let (stop, stopped) = oneshot::channel();
        let until_stopped = async {
            // A host that was dropped does not stop its server in this way, but ends its task.
            if stopped.await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        let task = tokio::spawn(async move {
            let _ = axum::serve(listener, router).with_graceful_shutdown(until_stopped).await;
        });
        Server { task, stop }
    }
}
