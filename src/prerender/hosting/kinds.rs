//! The kinds of files in a build, as the header `Content-Type` names them (IANA media types).

/// A kind of file: how its name ends, its media type, and whether it is worth compressing.
pub struct FileKind {
    /// The end of the name, without a dot.
    pub extension: &'static str,
    /// The media type, without the letters' encoding.
    pub media_type: &'static str,
    /// Whether it is text, and so UTF-8.
    pub is_text: bool,
    /// Whether a smaller copy is laid beside it.
    pub is_compressed: bool,
}

const fn text(extension: &'static str, media_type: &'static str) -> FileKind {
    FileKind { extension, media_type, is_text: true, is_compressed: true }
}

const fn data(extension: &'static str, media_type: &'static str) -> FileKind {
    FileKind { extension, media_type, is_text: false, is_compressed: true }
}

/// Every kind.
pub const KINDS: &[FileKind] = &[
    text("html", "text/html"),
    text("css", "text/css"),
    text("js", "text/javascript"),
    text("md", "text/markdown"),
    text("txt", "text/plain"),
    data("json", "application/json"),
    data("webmanifest", "application/manifest+json"),
    data("xml", "application/xml"),
    data("svg", "image/svg+xml"),
    data("wasm", "application/wasm"),
    data("bin", "application/octet-stream"),
    FileKind { extension: "png", media_type: "image/png", is_text: false, is_compressed: false },
];

impl FileKind {
    /// The whole value of the header.
    pub fn content_type(&self) -> String {
        format!("{}{}", self.media_type, if self.is_text { "; charset=utf-8" } else { "" })
    }

    /// The kind of a file; nothing for one that no build has.
    pub fn of(path: &str) -> Option<&'static FileKind> {
        let (_, extension) = path.rsplit_once('.')?;
        KINDS.iter().find(|kind| kind.extension == extension)
    }
}
