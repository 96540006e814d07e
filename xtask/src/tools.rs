//! Build tools written in Rust: compiled once into the cache.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    exec::{capture, command},
    lock::lock,
    manifests::table,
    project::Project,
};

/// The newest Trunk that every supported compiler builds.
const TRUNK: &str = "0.21.14";

/// Makes sure of Trunk and of wasm-bindgen in exactly the version that the app is compiled with.
/// Returns the folder with the programs.
pub(crate) fn ensure(project: &Project) -> Result<PathBuf> {
    let bin = project.cache.join("tools/bin");
    let bindgen = bindgen_version(&project.root)?;
    install(
        project,
        "wasm-bindgen-cli",
        &bindgen,
        &["wasm-bindgen", "wasm-bindgen-test-runner"],
        // Its lock file names packages that were withdrawn.
        &[],
    )?;
    install(project, "trunk", TRUNK, &["trunk"], &["--locked"])?;
    Ok(bin)
}

fn install(
    project: &Project,
    package: &str,
    version: &str,
    programs: &[&str],
    options: &[&str],
) -> Result<()> {
    let root = project.cache.join("tools");
    let all_there = || {
        programs.iter().all(|program| {
            capture(command(root.join("bin").join(program)).arg("--version"))
                .is_ok_and(|output| output.split_whitespace().any(|word| word == version))
        })
    };
    if all_there() {
        return Ok(());
    }
    let _lock = lock(project, "tools")?;
    if all_there() {
        return Ok(());
    }
    let mut cargo = command("cargo");
    cargo
        .args(["install", "--force", "--no-default-features", "--root"])
        .arg(&root)
        .args(["--version", version, package])
        .args(options)
        .env("CARGO_TARGET_DIR", project.target("tools-target"))
        // They run for seconds: compiling them quickly matters more than their speed.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
    for program in programs {
        cargo.args(["--bin", program]);
    }
    project.console.step(
        &format!("{package} {version} (once; takes minutes)"),
        &mut cargo,
    )?;
    // Half a gigabyte that nothing needs again.
    fs::remove_dir_all(project.target("tools-target")).ok();
    Ok(())
}

/// The version that app/Cargo.toml pins.
fn bindgen_version(root: &Path) -> Result<String> {
    pinned(&table(&root.join("app/Cargo.toml"))?, "wasm-bindgen")
        .context("app/Cargo.toml must pin wasm-bindgen exactly: wasm-bindgen = \"=0.2.x\"")
}

fn pinned(manifest: &toml::Table, package: &str) -> Option<String> {
    let dependency = manifest.get("dependencies")?.get(package)?;
    let requirement = dependency.get("version").unwrap_or(dependency).as_str()?;
    requirement
        .strip_prefix('=')
        .map(|version| version.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_exact_pins_count() {
        let manifest = |text: &str| text.parse::<toml::Table>().unwrap();
        let exact = manifest("[dependencies]\nwasm-bindgen = \"=0.2.130\"\n");
        assert_eq!(pinned(&exact, "wasm-bindgen").as_deref(), Some("0.2.130"));
        let table = manifest("[dependencies]\nwasm-bindgen = { version = \"=0.2.1\" }\n");
        assert_eq!(pinned(&table, "wasm-bindgen").as_deref(), Some("0.2.1"));
        assert_eq!(
            pinned(
                &manifest("[dependencies]\nwasm-bindgen = \"0.2\"\n"),
                "wasm-bindgen"
            ),
            None
        );
    }
}
