//! A small server that behaves like a static host, and can be told to lose files.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, LOCATION,
};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

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

#[derive(Debug)]
struct Files {
    folder: Mutex<PathBuf>,
    base: &'static str,
    lost: Mutex<Option<String>>,
    /// Files whose path contains this are sent as a type that they are not.
    mistyped: Mutex<Option<String>>,
    /// Of files whose path contains this only the first half is sent.
    cut: Mutex<Option<String>>,
    /// Files whose path contains this wait until nobody holds them back.
    held: watch::Sender<Option<String>>,
    written: Mutex<HashMap<String, Vec<u8>>>,
    is_shared: AtomicBool,
    /// Scripts that stand first in every page, before its policy.
    first: Mutex<Vec<String>>,
    has_lifetimes: AtomicBool,
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
        let files = Arc::new(Files {
            folder: Mutex::new(folder.to_owned()),
            base,
            lost: Mutex::new(None),
            mistyped: Mutex::new(None),
            cut: Mutex::new(None),
            held: watch::Sender::new(None),
            written: Mutex::default(),
            is_shared: AtomicBool::new(true),
            first: Mutex::new(first),
            has_lifetimes: AtomicBool::new(false),
        });
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

impl Files {
    fn has_lost(&self, path: &str) -> bool {
        let lost = self.lost.lock().unwrap_or_else(PoisonError::into_inner);
        lost.as_deref().is_some_and(|part| path.contains(part))
    }

    fn mistypes(&self, path: &str) -> bool {
        let mistyped = self.mistyped.lock().unwrap_or_else(PoisonError::into_inner);
        mistyped.as_deref().is_some_and(|part| path.contains(part))
    }

    /// The first half of a file that is cut.
    fn half(&self, path: &str) -> Option<Vec<u8>> {
        let cut = self.cut.lock().unwrap_or_else(PoisonError::into_inner);
        cut.as_deref().filter(|part| path.contains(part))?;
        let mut bytes = std::fs::read(self.folder().join(path.trim_start_matches('/'))).ok()?;
        bytes.truncate(bytes.len() / 2);
        Some(bytes)
    }

    /// Waits while the file is held back.
    async fn wait_for(&self, path: &str) {
        let is_free = |held: &Option<String>| held.as_deref().is_none_or(|part| !path.contains(part));
        // The sender lives as long as the files.
        let _ = self.held.subscribe().wait_for(is_free).await;
    }

    /// What was written in the place of a file, with its kind.
    fn written(&self, path: &str) -> Option<Response> {
        let content = self.written.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned()?;
        let kind = match path {
            path if path.ends_with(".json") => "application/json",
            path if path.ends_with(".bin") => "application/octet-stream",
            _ => "text/html",
        };
        Some(([(CONTENT_TYPE, kind)], content).into_response())
    }

    /// The elements of the scripts that stand first in every page. Each leaves no trace but what it does.
    fn first_elements(&self) -> Option<String> {
        let scripts = self.first.lock().unwrap_or_else(PoisonError::into_inner);
        let element = |script: &String| format!("<script>document.currentScript.remove(); {{ {script} }}</script>");
        (!scripts.is_empty()).then(|| scripts.iter().map(element).collect())
    }

    /// The path below the base, with a slash at its start; `None` outside the base.
    fn below_base<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix(self.base).filter(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    fn folder(&self) -> PathBuf {
        self.folder.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn is_folder(&self, path: &str) -> bool {
        self.folder().join(path.trim_start_matches('/')).is_dir()
    }
}

async fn answer(State(files): State<Arc<Files>>, mut request: Request) -> Response {
    let Some(elements) = files.first_elements() else {
        return file(&files, request).await;
    };
    // A page can only be added to where it is not compressed.
    request.headers_mut().remove(ACCEPT_ENCODING);
    with_elements(&elements, file(&files, request).await).await
}

/// An answer with more elements at the start of the page, if it is one.
async fn with_elements(elements: &str, response: Response) -> Response {
    let is_page = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return response;
    }
    let (mut head, body) = response.into_parts();
    let Ok(body) = axum::body::to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let page = String::from_utf8_lossy(&body).replacen("<head>", &format!("<head>{elements}"), 1);
    head.headers.remove(CONTENT_LENGTH);
    Response::from_parts(head, Body::from(page))
}

async fn file(files: &Files, mut request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let Some(below) = files.below_base(&path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if !below.ends_with('/') && files.is_folder(below) {
        return moved(&format!("{path}/"));
    }
    files.wait_for(below).await;
    if let Some(written) = files.written(below) {
        return written;
    }
    if let Some(half) = files.half(below) {
        return ([(CONTENT_TYPE, "application/wasm")], half).into_response();
    }
    let wanted = if files.has_lost(below) { "/lost" } else { below };
    let Ok(uri) = Uri::try_from(wanted) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    *request.uri_mut() = uri;
    let folder = files.folder();
    let not_found = ServeFile::new(folder.join("404.html")).precompressed_br().precompressed_gzip();
    let folder = ServeDir::new(folder).precompressed_br().precompressed_gzip().not_found_service(not_found);
    let mut response = match folder.oneshot(request).await {
        Ok(response) => response.map(Body::new),
        Err(never) => match never {},
    };
    if files.mistypes(below) {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    }
    if files.has_lifetimes.load(Ordering::Relaxed) {
        let is_page = below.ends_with('/') || below.ends_with(".html");
        let lifetime = HeaderValue::from_static(if is_page { "no-cache" } else { "max-age=600" });
        response.headers_mut().insert(CACHE_CONTROL, lifetime);
    }
    if files.is_shared.load(Ordering::Relaxed) {
        response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    response
}

fn moved(to: &str) -> Response {
    let mut response = StatusCode::MOVED_PERMANENTLY.into_response();
    if let Ok(to) = HeaderValue::from_str(to) {
        response.headers_mut().insert(LOCATION, to);
    }
    response
}
