//! The archive of a release: the same files give the same bytes, whoever packs them and when.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use tar::{Builder, EntryType, Header};

/// Name of the list of marks.
pub const CHECKSUMS: &str = "SHA256SUMS";

/// The paths of all files of a folder with slashes, in order.
pub fn files(folder: &Path) -> io::Result<Vec<String>> {
    let mut paths = Vec::new();
    collect(folder, "", &mut paths)?;
    paths.sort();
    Ok(paths)
}

fn collect(folder: &Path, below: &str, paths: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        match entry.file_type()?.is_dir() {
            true => collect(&entry.path(), &format!("{path}/"), paths)?,
            false => paths.push(path),
        }
    }
    Ok(())
}

/// The marks of all files, as `sha256sum --check` reads them.
pub fn checksums(folder: &Path) -> io::Result<String> {
    let line = |path: String| Ok(format!("{:x}  {path}\n", Sha256::digest(fs::read(folder.join(&path))?)));
    files(folder)?.into_iter().filter(|path| path != CHECKSUMS).map(line).collect()
}

/// Packs a folder under the name `root`. No times, owners or rights of this machine are in it.
pub fn pack(folder: &Path, root: &str, archive: &Path) -> io::Result<()> {
    let mut builder = Builder::new(GzEncoder::new(File::create(archive)?, Compression::best()));
    for path in files(folder)? {
        let bytes = fs::read(folder.join(&path))?;
        let mut header = Header::new_gnu();
        header.set_entry_type(EntryType::Regular);
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(0);
        builder.append_data(&mut header, format!("{root}/{path}"), bytes.as_slice())?;
    }
    builder.into_inner()?.finish().map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_archive_and_each_has_a_mark() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("dist"))?;
        fs::write(folder.path().join("dist/a.txt"), "a")?;
        fs::write(folder.path().join(CHECKSUMS), checksums(folder.path())?)?;
        let mark = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  dist/a.txt\n";
        assert_eq!(checksums(folder.path())?, mark);
        let place = tempfile::tempdir()?;
        let archives = ["one", "two"].map(|name| place.path().join(name));
        archives.iter().try_for_each(|archive| pack(folder.path(), "guide-1", archive))?;
        assert_eq!(fs::read(&archives[0])?, fs::read(&archives[1])?);
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(File::open(&archives[0])?));
        let names: Vec<String> =
            archive.entries()?.flatten().filter_map(|entry| Some(entry.path().ok()?.to_str()?.to_owned())).collect();
        assert_eq!(names, ["guide-1/SHA256SUMS", "guide-1/dist/a.txt"]);
        Ok(())
    }
}
