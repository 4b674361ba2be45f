//! What the host answers with: the files of the folder, and whatever it was told to do to them.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, LOCATION,
};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use tokio::sync::watch;
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

use super::pieces::in_pieces;

#[derive(Debug)]
pub(super) struct Files {
    pub(super) folder: Mutex<PathBuf>,
    pub(super) base: &'static str,
    pub(super) lost: Mutex<Option<String>>,
    /// Files whose path contains this are sent as a type that they are not.
    pub(super) mistyped: Mutex<Option<String>>,
    /// Of files whose path contains this only the first half is sent.
    pub(super) cut: Mutex<Option<String>>,
    /// Files whose path contains this wait until nobody holds them back.
    pub(super) held: watch::Sender<Option<String>>,
    pub(super) written: Mutex<HashMap<String, Vec<u8>>>,
    pub(super) is_shared: AtomicBool,
    /// Scripts that stand first in every page, before its policy.
    pub(super) first: Mutex<Vec<String>>,
    pub(super) has_lifetimes: AtomicBool,
    /// Pages are sent in pieces.
    pub(super) is_slow: AtomicBool,
}

impl Files {
    /// The files of a folder under a base path, all in order.
    pub(super) fn of(folder: &Path, base: &'static str, first: Vec<String>) -> Files {
        Files {
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
            is_slow: AtomicBool::new(false),
        }
    }

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
    fn first_elements(&self) -> String {
        let scripts = self.first.lock().unwrap_or_else(PoisonError::into_inner);
        let element = |script: &String| format!("<script>document.currentScript.remove(); {{ {script} }}</script>");
        scripts.iter().map(element).collect()
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

pub(super) async fn answer(State(files): State<Arc<Files>>, mut request: Request) -> Response {
    let elements = files.first_elements();
    let is_slow = files.is_slow.load(Ordering::Relaxed);
    if elements.is_empty() && !is_slow {
        return file(&files, request).await;
    }
    // A page can only be added to, and read piece by piece, where it is not compressed.
    request.headers_mut().remove(ACCEPT_ENCODING);
    let response = file(&files, request).await;
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
    Response::from_parts(head, if is_slow { in_pieces(page) } else { Body::from(page) })
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
