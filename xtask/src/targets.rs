//! Cargo's target folders in the cache, shared by all checkouts.

use std::{fs, path::Path};

use anyhow::Result;
use toml::Table;
use walkdir::WalkDir;

use crate::{files::remove, manifests::packages};

/// What the names of target folders in the cache begin with.
const PREFIX: &str = "target";
/// The file in a target folder that names the checkout that was last built in it.
const OWNER: &str = "checkout";

/// Makes cargo compile the crates of this checkout anew in target folders where another one was
/// built last.
///
/// Cargo gives a crate of a workspace the same name in all checkouts and asks only whether its files are
/// older than the last build, so those of another checkout could pass for ours.
pub(crate) fn take_over(cache: &Path, root: &Path) -> Result<()> {
    let own = packages(root)?;
    let ours = root.to_string_lossy();
    for entry in fs::read_dir(cache)?.flatten() {
        let target = entry.path();
        if !target.is_dir() || !entry.file_name().to_string_lossy().starts_with(PREFIX) {
            continue;
        }
        let owner = target.join(OWNER);
        if fs::read_to_string(&owner).is_ok_and(|owner| owner == ours) {
            continue;
        }
        forget(&target, &own)?;
        fs::write(owner, ours.as_bytes())?;
    }
    Ok(())
}

/// Removes the fingerprints of these crates, by which cargo tells that they need no compiling.
fn forget(target: &Path, crates: &[(String, Table)]) -> Result<()> {
    // target/PROFILE/.fingerprint/NAME-HASH, or one deeper below the name of a platform.
    for entry in WalkDir::new(target).max_depth(4) {
        let entry = entry?;
        let parent = entry.path().parent().and_then(Path::file_name);
        if parent.is_none_or(|parent| parent != ".fingerprint") {
            continue;
        }
        let name = entry.file_name().to_string_lossy();
        let of = name.rsplit_once('-').map(|(of, _)| of);
        if of.is_some_and(|of| crates.iter().any(|(own, _)| own == of)) {
            remove(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkout(folder: &Path) {
        for (path, text) in [
            ("Cargo.toml", "[workspace]\nmembers = [\"app\"]\n"),
            ("app/Cargo.toml", "[package]\nname = \"app\"\n"),
            ("runtime/Cargo.toml", "[package]\nname = \"runtime\"\n"),
        ] {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    #[test]
    fn crates_of_another_checkout_are_compiled_anew_and_their_dependencies_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let (one, other, cache) = (
            folder.path().join("one"),
            folder.path().join("other"),
            folder.path().join("cache"),
        );
        checkout(&one);
        checkout(&other);
        let fingerprints = cache.join("target-web/wasm32/release/.fingerprint");
        let [own, foreign] = ["app-0123", "app-kit-0123"].map(|name| fingerprints.join(name));
        let build = || {
            fs::create_dir_all(&own).unwrap();
            fs::create_dir_all(&foreign).unwrap();
        };
        build();
        take_over(&cache, &one).unwrap();
        build();
        take_over(&cache, &one).unwrap();
        assert!(own.exists() && foreign.exists());
        take_over(&cache, &other).unwrap();
        assert!(!own.exists() && foreign.exists());
    }
}
