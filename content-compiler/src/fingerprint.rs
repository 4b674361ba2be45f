//! Short marks of content: the same bytes always give the same mark.

use sha2::{Digest, Sha256};

/// The first hexadecimal digits of the SHA-256 of some bytes (FIPS 180-4); all 64 if more are asked for.
pub fn fingerprint(bytes: &[u8], digits: usize) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>().chars().take(digits).collect()
}

/// How many digits the name of a file has that may be kept for ever.
pub const FILE_DIGITS: usize = 10;

/// The name of a file with a mark of its bytes, so that it may be kept for ever: `name-0123456789.extension`.
pub fn file_name(name: &str, bytes: &[u8], extension: &str) -> String {
    format!("{name}-{}.{extension}", fingerprint(bytes, FILE_DIGITS))
}

#[cfg(test)]
mod tests {
    use super::{file_name, fingerprint};

    #[test]
    fn the_mark_is_the_beginning_of_the_sha_256() {
        assert_eq!(fingerprint(b"abc", 12), "ba7816bf8f01");
    }

    #[test]
    fn a_file_is_named_after_its_bytes() {
        assert_eq!(file_name("page", b"abc", "css"), "page-ba7816bf8f.css");
    }
}
