//! Patches to other people's crates: `runtime/patches/NAME-VERSION/*.patch`. The patched copies are
//! made in the cache; `runtime/.cargo/config.toml` tells cargo of them.

use std::{
    collections::BTreeMap,
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::{
    exec::{capture, command},
    files::{Hasher, make_folder, remove, tree, write_if_changed},
    lock::lock,
    project::Project,
};

/// Makes the patched copies and tells cargo of them, which needs them before it can even read
/// `runtime/Cargo.lock`. Their folders, by the names of the crates.
///
/// A folder is named by the patches in it and the same for all checkouts: cargo knows a crate by its path,
/// and would compile `RustPython` anew for each checkout, or whenever a patch to another crate changes.
pub(crate) fn ensure(project: &Project) -> Result<BTreeMap<String, PathBuf>> {
    let patches = project.root.join("runtime/patches");
    let mut folders = BTreeMap::new();
    for one in &crates(&patches)? {
        let own = patches.join(format!("{}-{}", one.name, one.version));
        let hash = Hasher::new()
            .add(&one.version)
            .add_tree(&own, |_| false)?
            .hex(12);
        let folder = project.cache.join("patched").join(hash);
        if !folder.exists() {
            let _lock = lock(project, "patched-crates")?;
            if !folder.exists() {
                make_folder(&folder, |draft| make(project, one, draft))?;
            }
        }
        folders.insert(one.name.clone(), folder.join(&one.name));
    }
    let configuration_file = project.root.join("runtime/.cargo/config.toml");
    if folders.is_empty() {
        remove(&configuration_file)?;
    } else {
        fs::create_dir_all(project.root.join("runtime/.cargo"))?;
        write_if_changed(&configuration_file, configuration(&folders).as_bytes())?;
    }
    Ok(folders)
}

/// The configuration that makes cargo take the patched crates.
fn configuration(folders: &BTreeMap<String, PathBuf>) -> String {
    let mut text = "# Written by `cargo xtask`: the patched copies of released crates.\n\n\
                    [patch.crates-io]\n"
        .to_owned();
    for (name, folder) in folders {
        let _ = writeln!(text, "{name} = {{ path = '{}' }}", folder.display());
    }
    text
}

/// A crate with patches.
#[derive(Debug, PartialEq)]
struct Patched {
    name: String,
    version: String,
    patches: Vec<PathBuf>,
}

fn crates(patches: &Path) -> Result<Vec<Patched>> {
    let mut crates: Vec<Patched> = Vec::new();
    for file in tree(patches, |_| false)? {
        if file
            .extension()
            .is_none_or(|extension| extension != "patch")
        {
            continue;
        }
        let folder = file.parent().and_then(Path::file_name).unwrap_or_default();
        let folder = folder.to_string_lossy();
        let Some((name, version)) = split(&folder) else {
            bail!("{}: the folder must be named NAME-VERSION", file.display());
        };
        check_header(&file)?;
        match crates
            .iter_mut()
            .find(|one| one.name == name && one.version == version)
        {
            Some(one) => one.patches.push(file),
            None => crates.push(Patched {
                name: name.to_owned(),
                version: version.to_owned(),
                patches: vec![file],
            }),
        }
    }
    Ok(crates)
}

/// `rustpython-vm-0.6.0` is the crate rustpython-vm in version 0.6.0.
fn split(folder: &str) -> Option<(&str, &str)> {
    let (at, _) = folder
        .match_indices('-')
        .find(|(at, _)| folder[at + 1..].starts_with(|first: char| first.is_ascii_digit()))?;
    Some((&folder[..at], &folder[at + 1..]))
}

/// A patch states its reason before its first hunk: others will have to judge it.
fn check_header(file: &Path) -> Result<()> {
    let text = fs::read_to_string(file)?;
    let header = text.lines().take_while(|line| !line.starts_with("--- "));
    let mut header =
        header.filter(|line| !line.starts_with("diff ") && !line.starts_with("index "));
    let has_reason = header.any(|line| !line.trim().is_empty());
    if !has_reason {
        bail!(
            "{}: say above the first `---` line why it is needed",
            file.display()
        );
    }
    Ok(())
}

fn make(project: &Project, patched: &Patched, into: &Path) -> Result<()> {
    let Patched { name, version, .. } = patched;
    let folder = into.join(name);
    fs::create_dir(&folder)?;
    unpack(project, name, version, &folder, None)?;
    for patch in &patched.patches {
        capture(
            command("git")
                .args(["apply", "--whitespace=nowarn"])
                .arg(patch)
                .current_dir(&folder)
                // Inside of some repository, git would leave out what that does not track.
                .env("GIT_CEILING_DIRECTORIES", into),
        )
        .with_context(|| format!("{} does not apply to {name} {version}", patch.display()))?;
    }
    project.console.note(&format!(
        "patched {name} {version} ({} patches)",
        patched.patches.len()
    ));
    Ok(())
}

/// Unpacks a crate into the folder `into`, or only what is at `only` in it.
pub(crate) fn unpack(
    project: &Project,
    name: &str,
    version: &str,
    into: &Path,
    only: Option<&str>,
) -> Result<()> {
    let mut tar = command("tar");
    tar.arg("-xzf")
        .arg(archive(project, name, version)?)
        .arg("-C")
        .arg(into)
        .arg("--strip-components=1")
        .args(only.map(|only| format!("{name}-{version}/{only}")));
    capture(&mut tar).map(drop)
}

/// The crate's archive as cargo has downloaded and verified it.
fn archive(project: &Project, name: &str, version: &str) -> Result<PathBuf> {
    if let Some(found) = find_archive(name, version) {
        return Ok(found);
    }
    // Cargo has no command for one crate without what it depends on; we need those as well anyway.
    let folder = project.cache.join("fetch");
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "")?;
    fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"fetch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\n{name} = {{ version = \"={version}\", default-features = false }}\n"
        ),
    )?;
    project.console.step(
        &format!("download of {name} {version}"),
        command("cargo").arg("fetch").current_dir(&folder),
    )?;
    fs::remove_dir_all(folder)?;
    find_archive(name, version).with_context(|| format!("cargo did not download {name} {version}"))
}

fn find_archive(name: &str, version: &str) -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")))?;
    fs::read_dir(home.join("registry/cache"))
        .ok()?
        .flatten()
        .map(|registry| registry.path().join(format!("{name}-{version}.crate")))
        .find(|path| path.exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_name_crate_and_version() {
        assert_eq!(
            split("rustpython-vm-0.6.0"),
            Some(("rustpython-vm", "0.6.0"))
        );
        assert_eq!(split("a-1.0.0-beta.2"), Some(("a", "1.0.0-beta.2")));
        assert_eq!(split("nonsense"), None);
    }

    #[test]
    fn cargo_is_told_of_each_patched_crate() {
        let folders = [(
            "rustpython-vm".to_owned(),
            PathBuf::from("/cache/1/rustpython-vm"),
        )];
        assert!(
            configuration(&folders.into()).ends_with(
                "[patch.crates-io]\nrustpython-vm = { path = '/cache/1/rustpython-vm' }\n"
            )
        );
    }

    #[test]
    fn a_patch_needs_a_reason() {
        let folder = tempfile::tempdir().unwrap();
        let crate_folder = folder.path().join("x-1.0.0");
        fs::create_dir(&crate_folder).unwrap();
        let patch = crate_folder.join("a.patch");
        fs::write(&patch, "--- a/src/lib.rs\n+++ b/src/lib.rs\n").unwrap();
        assert!(crates(folder.path()).is_err());
        fs::write(
            &patch,
            "Because of this.\n\n--- a/src/lib.rs\n+++ b/src/lib.rs\n",
        )
        .unwrap();
        let found = crates(folder.path()).unwrap();
        assert_eq!((found[0].name.as_str(), found[0].patches.len()), ("x", 1));
    }
}
