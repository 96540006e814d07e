//! Hashes of trees, folders that appear whole or not at all, links.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

/// Hashes texts and trees; what goes in cannot run into what goes in next.
pub(crate) struct Hasher(Sha256);

impl Hasher {
    pub(crate) fn new() -> Self {
        Self(Sha256::new())
    }

    /// Adds some bytes.
    pub(crate) fn add(mut self, bytes: impl AsRef<[u8]>) -> Self {
        let bytes = bytes.as_ref();
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
        self
    }

    /// Adds every file under `path` (or the file that it is), with its name below `path`, except
    /// those for which `skip` holds. A path that does not exist counts as empty.
    pub(crate) fn add_tree(mut self, path: &Path, skip: impl Fn(&Path) -> bool) -> Result<Self> {
        for file in tree(path, skip)? {
            let below = file.strip_prefix(path).unwrap_or(&file);
            self = self.add(below.to_string_lossy().as_bytes());
            let content =
                fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            self = self.add(content);
        }
        Ok(self)
    }

    /// The hash, in as many hexadecimal digits as asked for.
    pub(crate) fn hex(self, digits: usize) -> String {
        let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
        let bytes = self.0.finalize();
        let hex = bytes
            .iter()
            .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
        hex.take(digits).collect()
    }
}

/// The files under `path` in order of their names; `skip` is asked for each path relative to it.
pub(crate) fn tree(path: &Path, skip: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    if !path.exists() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    let walk = WalkDir::new(path).sort_by_file_name().into_iter();
    for entry in walk.filter_entry(|entry| {
        let below = entry.path().strip_prefix(path).unwrap_or(entry.path());
        below.as_os_str().is_empty() || !skip(below)
    }) {
        let entry = entry?;
        if entry.file_type().is_file() {
            files.push(entry.into_path());
        }
    }
    Ok(files)
}

/// Makes the folder `path` by way of a temporary one beside it, so that it exists whole or not at
/// all, even if the making is broken off.
pub(crate) fn make_folder(path: &Path, make: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let draft = path.with_extension("draft");
    remove(&draft)?;
    fs::create_dir_all(&draft)?;
    make(&draft)?;
    remove(path)?;
    fs::rename(&draft, path)
        .with_context(|| format!("cannot move {} into place", draft.display()))?;
    Ok(())
}

/// Copies all files below `from` to the same places below `to`.
pub(crate) fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    for file in tree(from, |_| false)? {
        let copy = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(copy.parent().unwrap_or(to))?;
        fs::copy(&file, &copy).with_context(|| format!("cannot write {}", copy.display()))?;
    }
    Ok(())
}

/// Removes a file, a link or a folder with all in it, if it exists.
pub(crate) fn remove(path: &Path) -> Result<()> {
    let removed = match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => Err(error),
    };
    removed.with_context(|| format!("cannot remove {}", path.display()))
}

/// Writes a file unless it holds just that, so that watchers see changes only.
pub(crate) fn write_if_changed(path: &Path, content: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == content) {
        return Ok(());
    }
    fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))
}

/// Makes `link` point to the folder `to`.
pub(crate) fn link_folder(link: &Path, to: &Path) -> Result<()> {
    if fs::read_link(link).is_ok_and(|target| target == to) {
        return Ok(());
    }
    if fs::symlink_metadata(link).is_ok_and(|found| found.is_dir()) {
        bail!(
            "{} is a folder, but xtask keeps a link there: remove the folder and try again",
            link.display()
        );
    }
    remove(link)?;
    std::os::unix::fs::symlink(to, link)
        .with_context(|| format!("cannot make the link {}", link.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_knows_where_one_text_ends() {
        let one = Hasher::new().add("ab").add("c").hex(12);
        let other = Hasher::new().add("a").add("bc").hex(12);
        assert_ne!(one, other);
        assert_eq!(one.len(), 12);
    }

    #[test]
    fn a_tree_is_hashed_by_names_and_content() {
        let folder = tempfile::tempdir().unwrap();
        let hash = || {
            Hasher::new()
                .add_tree(folder.path(), |path| path == Path::new("skipped"))
                .unwrap()
                .hex(64)
        };
        fs::write(folder.path().join("a"), "1").unwrap();
        let first = hash();
        fs::create_dir(folder.path().join("skipped")).unwrap();
        fs::write(folder.path().join("skipped/b"), "2").unwrap();
        assert_eq!(first, hash());
        fs::rename(folder.path().join("a"), folder.path().join("c")).unwrap();
        assert_ne!(first, hash());
    }

    #[test]
    fn a_folder_is_made_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("made");
        let failed = make_folder(&path, |draft| {
            fs::write(draft.join("half"), "")?;
            bail!("broken off")
        });
        assert!(failed.is_err() && !path.exists());
        make_folder(&path, |draft| Ok(fs::write(draft.join("whole"), "")?)).unwrap();
        assert!(path.join("whole").exists() && !path.join("half").exists());
    }

    #[test]
    fn a_link_is_moved_but_a_folder_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link");
        link_folder(&link, Path::new("/one")).unwrap();
        link_folder(&link, Path::new("/two")).unwrap();
        assert_eq!(fs::read_link(&link).unwrap(), Path::new("/two"));
        let real = folder.path().join("real");
        fs::create_dir(&real).unwrap();
        assert!(link_folder(&real, Path::new("/two")).is_err());
    }
}
