use std::fs::{File, TryLockError};

use anyhow::{Context, Result};

use crate::project::Project;

/// Keeps other xtasks, of this and other checkouts, from making the same thing until it is dropped.
#[must_use]
pub(crate) struct Lock(#[allow(dead_code, reason = "held for its drop")] File);

/// Waits until no other xtask makes `what`, which names a file: keep it plain.
pub(crate) fn lock(project: &Project, what: &str) -> Result<Lock> {
    let folder = project.cache.join("locks");
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(what);
    let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            project.console.note(&format!(
                "another cargo xtask is making the {what}: waiting"
            ));
            file.lock()?;
        }
        Err(TryLockError::Error(error)) => return Err(error.into()),
    }
    Ok(Lock(file))
}
