//! A standard library for the WASM targets, built with Debian's compiler from Debian's source of
//! it, in the shape of an installed toolchain: nothing that uses it needs to know how it was made.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    apt,
    exec::{capture, command},
    files::{Hasher, make_folder},
    lock::lock,
    project::Project,
    toolchain::{WASI, WEB, has_targets},
    wasi_libc,
};

const CARGO: &str = "/usr/bin/cargo";
const RUSTC: &str = "/usr/bin/rustc";
const SOURCE: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";
const LINKER: &str = "/usr/bin/rust-lld";
/// Changes when what is built below changes.
const RECIPE: &str = "1";

/// What Debian's compiler says of itself.
pub(crate) fn version() -> Result<String> {
    capture(command(RUSTC).arg("-vV").env_remove("LD_LIBRARY_PATH"))
}

/// The sysroot of an earlier run, if it is still good.
pub(crate) fn ready(project: &Project) -> Option<PathBuf> {
    if !has_packages() {
        return None;
    }
    let path = path(project).ok()?;
    has_targets(&path).then_some(path)
}

/// Installs what is missing and builds what is not there yet.
pub(crate) fn ensure(project: &Project) -> Result<PathBuf> {
    if let Some(path) = ready(project) {
        return Ok(path);
    }
    let _lock = lock(project, "sysroot")?;
    project.console.note(
        "using Debian's Rust packages for the WASM targets; your own toolchain stays as it is",
    );
    install_packages(project)?;
    let path = path(project)?;
    if !has_targets(&path) {
        let libc = wasi_libc::ensure(project)?;
        make_folder(&path, |draft| {
            build(project, draft)?;
            copy_libc(&libc, draft)
        })?;
    }
    Ok(path)
}

fn path(project: &Project) -> Result<PathBuf> {
    let hash = Hasher::new().add(RECIPE).add(version()?).hex(12);
    Ok(project.cache.join(format!("sysroot-{hash}")))
}

fn has_packages() -> bool {
    // `exists` follows the link: Debian's linker is a link into another package.
    [CARGO, RUSTC, SOURCE, LINKER]
        .iter()
        .all(|path| Path::new(path).exists())
}

fn install_packages(project: &Project) -> Result<()> {
    if has_packages() {
        return Ok(());
    }
    apt::install(
        project,
        &[
            "rustc-web",
            "cargo-web",
            "rust-web-src",
            "rust-web-llvm",
            "gcc",
            "libc6-dev",
        ],
    )?;
    if !Path::new(LINKER).exists() {
        let linker = fs::read_link(LINKER).context("rust-web-llvm brought no rust-lld")?;
        let package = linker
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        apt::install(project, &[&package])?;
    }
    Ok(())
}

/// Builds the standard library by way of an empty crate, as `-Zbuild-std` does for any crate.
fn build(project: &Project, sysroot: &Path) -> Result<()> {
    let empty = project.cache.join("std-build");
    fs::create_dir_all(empty.join("src"))?;
    fs::write(empty.join("src/lib.rs"), "#![no_std]\n")?;
    fs::write(
        empty.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n",
    )?;
    let target = empty.join("target");
    let mut cargo = command(CARGO);
    cargo
        .current_dir(&empty)
        .args([
            "build",
            "--release",
            "-Zbuild-std=std,panic_abort,proc_macro,test",
        ])
        .args(["--target", WEB, "--target", WASI])
        .env("RUSTC", RUSTC)
        // -Zbuild-std is unstable; the compiler and the source are of one release here.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", &target)
        .env("CARGO_PROFILE_RELEASE_PANIC", "abort")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
        // Lets crates that are linked against it use link-time optimisation.
        .env("RUSTFLAGS", "-C embed-bitcode=yes")
        .env_remove("LD_LIBRARY_PATH")
        .env_remove("RUSTUP_TOOLCHAIN");
    project
        .console
        .step("standard library for WASM", &mut cargo)?;
    for triple in [WEB, WASI] {
        let library = sysroot.join("lib/rustlib").join(triple).join("lib");
        fs::create_dir_all(&library)?;
        for entry in fs::read_dir(target.join(triple).join("release/deps"))?.flatten() {
            let path = entry.path();
            let is_library = path
                .extension()
                .is_some_and(|extension| extension == "rlib");
            let is_empty = entry.file_name().to_string_lossy().starts_with("libempty-");
            if is_library && !is_empty {
                fs::copy(path, library.join(entry.file_name()))?;
            }
        }
    }
    fs::remove_dir_all(empty)?;
    Ok(())
}

/// Puts the C library where rustup's toolchains have it, so that link flags are the same.
fn copy_libc(libc: &Path, sysroot: &Path) -> Result<()> {
    let folder = sysroot
        .join("lib/rustlib")
        .join(WASI)
        .join("lib/self-contained");
    fs::create_dir_all(&folder)?;
    for file in ["crt1-command.o", "crt1-reactor.o", "libc.a"] {
        fs::copy(libc.join(file), folder.join(file))
            .with_context(|| format!("wasi-libc holds no {file}"))?;
    }
    add_stubs(sysroot, &folder.join("libc.a"))
}

/// Adds functions that the standard library links to and this C library does not have yet.
fn add_stubs(sysroot: &Path, libc: &Path) -> Result<()> {
    let source = sysroot.join("stubs.rs");
    let object = sysroot.join("stubs.o");
    fs::write(&source, include_str!("../templates/wasi_stubs.rs"))?;
    let mut rustc = command(RUSTC);
    rustc
        .args([
            "--target",
            WASI,
            "--crate-type=lib",
            "--emit=obj",
            "--edition=2024",
        ])
        .args(["-C", "opt-level=2", "-C", "panic=abort"])
        .arg("--sysroot")
        .arg(sysroot)
        .arg("-o")
        .arg(&object)
        .arg(&source)
        .env_remove("LD_LIBRARY_PATH");
    capture(&mut rustc)?;
    // LLVM's, which lies beside its linker: others drop the index of WASM objects.
    let archiver = fs::canonicalize(LINKER)?.with_file_name("llvm-ar");
    capture(command(archiver).arg("r").arg(libc).arg(&object))?;
    fs::remove_file(source)?;
    fs::remove_file(object)?;
    Ok(())
}
