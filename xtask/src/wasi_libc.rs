use std::path::PathBuf;

use anyhow::Result;

use crate::{apt, files::make_folder, project::Project};

/// The Debian release whose wasi-libc has what Rust's standard library links to; older ones lack
/// `__errno_location` and the pthread stubs.
const RELEASE: &str = "trixie";

/// The folder with the C library's archives and start files.
pub(crate) fn ensure(project: &Project) -> Result<PathBuf> {
    let folder = project.cache.join(format!("wasi-libc-{RELEASE}"));
    let libraries = folder.join("usr/lib/wasm32-wasi");
    if !libraries.join("libc.a").exists() {
        make_folder(&folder, |draft| {
            apt::unpack_from_release(project, RELEASE, &["wasi-libc"], draft).map(drop)
        })?;
    }
    Ok(libraries)
}
