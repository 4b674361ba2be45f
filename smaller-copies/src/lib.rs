//! Compressed copies of files, made once so that a host need not make them for each reader: `.br` and `.gz` beside each.
//!
//! A crate of its own, because it is compiled for speed in every build: brotli takes ten times as long without that.

use std::fs;
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use brotli::CompressorWriter;
use flate2::Compression;
use flate2::write::GzEncoder;
use thiserror::Error;

/// How the names of copies end: brotli (RFC 7932) and gzip (RFC 1952).
pub const ENDS: [&str; 2] = [".br", ".gz"];

/// Brotli's usual window, as a power of two.
const WINDOW: u32 = 22;
const BUFFER: usize = 1 << 16;

/// How much time a copy is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// The most that brotli can do.
    Most,
    /// A tenth of the time, for copies that are about a tenth larger.
    Less,
}

impl Effort {
    /// Brotli's quality, 0 to 11.
    const fn quality(self) -> u32 {
        match self {
            Effort::Most => 11,
            Effort::Less => 9,
        }
    }
}

/// A file that could not be read, or whose copy could not be written.
#[derive(Debug, Error)]
#[error("{path}: {reason}")]
pub struct CopyError {
    /// The file.
    pub path: PathBuf,
    /// What the system said.
    pub reason: io::Error,
}

/// Whether a file is a copy of another.
pub fn is_copy(path: &str) -> bool {
    ENDS.iter().any(|end| path.ends_with(end))
}

/// Lays the copies beside files, each with its effort, on all cores. The same bytes give the same copies: neither names nor times are in them.
/// A copy that would not be smaller is left out.
///
/// # Errors
/// When a file cannot be read or a copy cannot be written.
pub fn lay_beside(files: &[(PathBuf, Effort)]) -> Result<(), CopyError> {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some((file, effort)) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            copy(file, *effort).map_err(|reason| CopyError { path: file.clone(), reason })?;
        }
        Ok(())
    };
    let count = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..count).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

fn copy(file: &Path, effort: Effort) -> io::Result<()> {
    let bytes = fs::read(file)?;
    for (end, copy) in ENDS.into_iter().zip([brotli(&bytes, effort)?, gzip(&bytes)?]) {
        if copy.len() < bytes.len() {
            let mut name = file.as_os_str().to_owned();
            name.push(end);
            fs::write(PathBuf::from(name), copy)?;
        }
    }
    Ok(())
}

fn brotli(bytes: &[u8], effort: Effort) -> io::Result<Vec<u8>> {
    let mut writer = CompressorWriter::new(Vec::new(), BUFFER, effort.quality(), WINDOW);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    type TestResult = Result<(), Box<dyn std::error::Error>>;

    #[test]
    fn copies_hold_the_same_and_are_the_same_each_time() -> TestResult {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("index.html");
        let text = "Ketamine may help. ".repeat(100);
        fs::write(&file, &text)?;
        lay_beside(&[(file.clone(), Effort::Most)])?;
        let read =
            || ["index.html.br", "index.html.gz"].map(|name| fs::read(folder.path().join(name)).unwrap_or_default());
        let copies = read();
        let (mut from_brotli, mut from_gzip) = (String::new(), String::new());
        brotli::Decompressor::new(copies[0].as_slice(), BUFFER).read_to_string(&mut from_brotli)?;
        GzDecoder::new(copies[1].as_slice()).read_to_string(&mut from_gzip)?;
        assert_eq!((&from_brotli, &from_gzip), (&text, &text));
        lay_beside(&[(file, Effort::Most)])?;
        assert_eq!(read(), copies);
        Ok(())
    }

    #[test]
    fn what_would_not_be_smaller_has_no_copy() -> TestResult {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("a.txt");
        fs::write(&file, "a")?;
        lay_beside(&[(file, Effort::Most)])?;
        assert_eq!(fs::read_dir(folder.path())?.count(), 1);
        Ok(())
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let message = lay_beside(&[(PathBuf::from("nowhere/a.txt"), Effort::Less)]).map_err(|error| error.to_string());
        assert!(message.is_err_and(|message| message.starts_with("nowhere/a.txt: ")));
    }
}
