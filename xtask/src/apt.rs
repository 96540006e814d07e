//! Debian's packages.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::{
    exec::{capture, command},
    project::Project,
};

/// Installs packages, or tells the user which command would.
pub(crate) fn install(project: &Project, packages: &[&str]) -> Result<()> {
    if which::which("apt-get").is_err() {
        bail!(
            "missing: {}. Install what corresponds to these Debian packages",
            packages.join(" ")
        );
    }
    let update = "apt-get update";
    let install = format!(
        "apt-get install -y --no-install-recommends {}",
        packages.join(" ")
    );
    let Some(root) = root_prefix() else {
        bail!("missing packages, run: sudo {update} && sudo {install}");
    };
    let label = format!("apt-get install {}", packages.join(" "));
    let script = format!("export DEBIAN_FRONTEND=noninteractive; {update} && {install}");
    project
        .console
        .step(
            &label,
            command("sh").args(["-c", &format!("{root}sh -c '{script}'")]),
        )
        .with_context(|| format!("try it by hand: sudo {update} && sudo {install}"))?;
    Ok(())
}

/// What to put before a command so that root runs it; `None` if that would ask for a password.
fn root_prefix() -> Option<&'static str> {
    if capture(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0") {
        return Some("");
    }
    capture(command("sudo").args(["-n", "true"]))
        .ok()
        .map(|_| "sudo -n ")
}

/// Unpacks packages of another Debian release into `folder`, beside and without a trace in the
/// system's own package lists. Signatures are checked as apt does. Gives the version of each, in order.
pub(crate) fn unpack_from_release(
    project: &Project,
    release: &str,
    packages: &[&str],
    folder: &Path,
) -> Result<Vec<String>> {
    let state = folder.join("apt");
    for sub in ["lists/partial", "cache/archives/partial"] {
        fs::create_dir_all(state.join(sub))?;
    }
    let archive = main_archive(Path::new("/etc/apt"))
        .context("found no Debian archive in /etc/apt to fetch from")?;
    let keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";
    let sources = state.join("sources.list");
    fs::write(
        &sources,
        format!("deb [signed-by={keyring}] {archive} {release} main\n"),
    )?;
    let options = [
        format!("Dir::Etc::SourceList={}", sources.display()),
        "Dir::Etc::SourceParts=-".to_owned(),
        format!("Dir::State::Lists={}", state.join("lists").display()),
        format!("Dir::Cache={}", state.join("cache").display()),
        // Apt's own user may not write to the user's cache folder.
        "APT::Sandbox::User=".to_owned(),
        "APT::Get::List-Cleanup=false".to_owned(),
    ];
    let apt = |arguments: &[&str]| {
        let mut apt = command("apt-get");
        for option in &options {
            apt.args(["-o", option]);
        }
        apt.args(arguments).current_dir(&state);
        apt
    };
    project.console.step(
        &format!("package list of Debian {release}"),
        &mut apt(&["update"]),
    )?;
    let mut versions = Vec::new();
    for package in packages {
        project.console.step(
            &format!("download of {package}"),
            &mut apt(&["download", package]),
        )?;
        let archive = downloaded(&state)?
            .with_context(|| format!("apt-get download left no archive of {package}"))?;
        let unpack = |arguments: &[&str]| {
            let mut unpack = command("dpkg-deb");
            unpack.args(arguments).current_dir(folder);
            capture(&mut unpack)
        };
        let file = archive.to_string_lossy();
        unpack(&["-x", &file, "."])?;
        versions.push(unpack(&["-f", &file, "Version"])?.trim().to_owned());
        fs::remove_file(&archive)?;
    }
    fs::remove_dir_all(state)?;
    Ok(versions)
}

/// The package that was downloaded into `folder`.
fn downloaded(folder: &Path) -> Result<Option<PathBuf>> {
    Ok(fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "deb")))
}

/// The address of the archive that the system's own packages come from.
fn main_archive(etc: &Path) -> Option<String> {
    let parts = fs::read_dir(etc.join("sources.list.d"))
        .into_iter()
        .flatten();
    let mut files: Vec<_> = parts.flatten().map(|entry| entry.path()).collect();
    files.sort();
    files.insert(0, etc.join("sources.list"));
    files
        .iter()
        .filter_map(|file| fs::read_to_string(file).ok())
        .find_map(|text| archive_in(&text))
}

fn archive_in(sources: &str) -> Option<String> {
    sources
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("deb ") || line.starts_with("URIs:"))
        .flat_map(str::split_whitespace)
        .find(|word| word.contains("://") && word.trim_end_matches('/').ends_with("/debian"))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_archive_is_found_in_both_formats() {
        let old =
            "# deb http://old/debian x main\ndeb [arch=amd64] http://host/debian/ stable main\n";
        assert_eq!(archive_in(old).as_deref(), Some("http://host/debian/"));
        let new = "Types: deb\nURIs: http://host/debian-security\n\nURIs: http://host/debian\n";
        assert_eq!(archive_in(new).as_deref(), Some("http://host/debian"));
        assert_eq!(archive_in("deb https://host/node_20.x nodistro main"), None);
    }
}
