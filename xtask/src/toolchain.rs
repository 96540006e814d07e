//! A Rust toolchain with both WASM targets: the user's own, or Debian's with a standard library
//! built into our cache. The user's rustup gets a target added at most, and only if it can.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{
    exec::{capture, command},
    files::remove,
    project::Project,
    sysroot,
};

/// The target of the page.
pub(crate) const WEB: &str = "wasm32-unknown-unknown";
/// The target of the runtime.
pub(crate) const WASI: &str = "wasm32-wasip1";
/// The oldest Rust that compiles `RustPython`.
const OLDEST: (u32, u32) = (1, 95);

/// How to compile for the WASM targets.
pub(crate) struct Toolchain {
    /// What `rustc -vV` says: artefacts are kept under a hash of it.
    pub(crate) version: String,
    debian: Option<Debian>,
}

struct Debian {
    /// Holds nothing but links to Debian's `cargo` and `rustc`, to stand first in PATH.
    bin: PathBuf,
    sysroot: PathBuf,
}

impl Toolchain {
    /// Finds a toolchain, or makes one.
    pub(crate) fn ensure(project: &Project) -> Result<Self> {
        let choice = env::var("REHEARSE_TOOLCHAIN").unwrap_or_default();
        match choice.as_str() {
            "" => {}
            "rustup" => return Self::of_rustup(project),
            "debian" => return Self::of_debian(project),
            other => bail!("REHEARSE_TOOLCHAIN is {other}: say rustup or debian"),
        }
        if has_targets(&active_sysroot()?) {
            return Self::active();
        }
        if let Some(sysroot) = sysroot::ready(project) {
            return Self::with_sysroot(project, sysroot);
        }
        if which::which("rustup").is_err() {
            return Self::of_debian(project);
        }
        Self::of_rustup(project).or_else(|error| {
            project
                .console
                .note(&format!("rustup gives no WASM targets here ({error})"));
            Self::of_debian(project)
        })
    }

    /// Cargo for builds of a WASM target.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = command("cargo");
        self.apply(&mut cargo);
        cargo
    }

    /// Makes a program, such as Trunk, use this toolchain.
    pub(crate) fn apply(&self, command: &mut Command) {
        let Some(debian) = &self.debian else { return };
        command
            .env("RUSTC", debian.bin.join("rustc"))
            .env("PATH", first_in_path(&debian.bin))
            // Of the rustup toolchain that runs us; Debian's programs would load its libraries.
            .env_remove("LD_LIBRARY_PATH")
            .env_remove("RUSTUP_TOOLCHAIN");
    }

    /// The flags that both targets need, to which a build adds its own.
    pub(crate) fn flags(&self) -> String {
        self.debian.as_ref().map_or_else(String::new, |debian| {
            format!("--sysroot {} -C linker=rust-lld", debian.sysroot.display())
        })
    }

    fn active() -> Result<Self> {
        let version = capture(command("rustc").arg("-vV"))?;
        check_version(&version, "rustup update stable")?;
        Ok(Self {
            version,
            debian: None,
        })
    }

    fn of_rustup(project: &Project) -> Result<Self> {
        let sysroot = active_sysroot()?;
        if !has_targets(&sysroot) {
            let added = project.console.attempt(
                "rustup target add",
                command("rustup").args(["target", "add", WEB, WASI]),
            )?;
            if !added.success || !has_targets(&sysroot) {
                let reason = added.output.lines().rfind(|line| line.starts_with("error"));
                bail!("{}", reason.unwrap_or("rustup target add failed"));
            }
            project
                .console
                .note(&format!("added the targets {WEB} and {WASI} to rustup"));
        }
        Self::active()
    }

    fn of_debian(project: &Project) -> Result<Self> {
        let sysroot = sysroot::ensure(project)?;
        Self::with_sysroot(project, sysroot)
    }

    fn with_sysroot(project: &Project, sysroot: PathBuf) -> Result<Self> {
        let bin = project.cache.join("debian-bin");
        std::fs::create_dir_all(&bin)?;
        for program in ["cargo", "rustc"] {
            let link = bin.join(program);
            let to = Path::new("/usr/bin").join(program);
            if std::fs::read_link(&link).is_ok_and(|old| old == to) {
                continue;
            }
            remove(&link)?;
            std::os::unix::fs::symlink(&to, &link)?;
        }
        let version = sysroot::version()?;
        check_version(&version, "apt-get update && apt-get install rustc-web")?;
        Ok(Self {
            version,
            debian: Some(Debian { bin, sysroot }),
        })
    }
}

/// PATH with one more folder at its head.
pub(crate) fn first_in_path(folder: &Path) -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder.to_path_buf()).chain(env::split_paths(&path));
    env::join_paths(folders).unwrap_or(path)
}

fn active_sysroot() -> Result<PathBuf> {
    let path = capture(command("rustc").args(["--print", "sysroot"]))
        .context("no working rustc: install Rust with rustup, then try again")?;
    Ok(PathBuf::from(path.trim()))
}

/// Whether a sysroot holds the standard library of both targets, not just their folders.
pub(crate) fn has_targets(sysroot: &Path) -> bool {
    [WEB, WASI].iter().all(|target| {
        let library = sysroot.join("lib/rustlib").join(target).join("lib");
        std::fs::read_dir(library).is_ok_and(|files| {
            files.flatten().any(|file| {
                let is_std = file.file_name().to_string_lossy().starts_with("libstd-");
                is_std
                    && file
                        .path()
                        .extension()
                        .is_some_and(|extension| extension == "rlib")
            })
        })
    })
}

fn check_version(version: &str, remedy: &str) -> Result<()> {
    let release = version
        .lines()
        .find_map(|line| line.strip_prefix("release: "))
        .unwrap_or_default();
    let mut numbers = release
        .split(['.', '-'])
        .map_while(|part| part.parse::<u32>().ok());
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found < OLDEST {
        let (major, minor) = OLDEST;
        bail!("Rust {major}.{minor} or newer is needed, found {release}: run `{remedy}`");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_compilers_are_refused() {
        assert!(check_version("rustc 1.96.0\nrelease: 1.96.0\n", "x").is_ok());
        assert!(check_version("release: 1.95.0-nightly\n", "x").is_ok());
        let error = check_version("release: 1.94.1\n", "rustup update").unwrap_err();
        assert!(error.to_string().contains("run `rustup update`"));
    }

    #[test]
    fn a_folder_without_a_library_is_no_target() {
        let sysroot = tempfile::tempdir().unwrap();
        for target in [WEB, WASI] {
            let folder = sysroot.path().join("lib/rustlib").join(target).join("lib");
            std::fs::create_dir_all(&folder).unwrap();
            assert!(!has_targets(sysroot.path()));
            std::fs::write(folder.join("libstd-0123.rlib"), "").unwrap();
        }
        assert!(has_targets(sysroot.path()));
    }
}
