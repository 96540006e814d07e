//! The runtime's .wasm: compiled, started once and frozen in that state (Wizer), and kept under a
//! hash of all that went into it.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{
    exec::{capture, command},
    files::{Hasher, make_folder},
    lock::lock,
    npm, patches,
    project::Project,
    toolchain::{Toolchain, WASI},
};

/// Changes when the steps below change.
const RECIPE: &str = "1";

/// What the linker is told. Not in RUSTFLAGS: each change there would compile all of `RustPython` anew.
const FLAGS: [&str; 3] = [
    // `protocol::MEMORY_LIMIT_MIB`: the engine refuses more, and the learner is told.
    "link-arg=--max-memory=536870912",
    // The host switches stacks when it suspends a call.
    "link-arg=--export=__stack_pointer",
    "link-arg=-zstack-size=4194304",
];

/// Called before the snapshot is taken.
const START: &str = "rehearse_boot";

/// The runtime, built if no build of the same sources is in the cache.
pub(crate) fn ensure(project: &Project, toolchain: &Toolchain) -> Result<PathBuf> {
    patches::ensure(project)?;
    let modules = npm::ensure(project)?;
    let folder = project
        .cache
        .join("runtime")
        .join(hash(project, toolchain, &modules)?);
    let wasm = folder.join("runtime.wasm");
    if wasm.exists() {
        return Ok(wasm);
    }
    let _lock = lock(project, "runtime")?;
    if !wasm.exists() {
        let compiled = compile(project, toolchain)?;
        make_folder(&folder, |draft| {
            snapshot(project, &modules, &compiled, draft)
        })?;
    }
    Ok(wasm)
}

fn hash(project: &Project, toolchain: &Toolchain, modules: &Path) -> Result<String> {
    let runtime = project.root.join("runtime");
    let protocol = project.root.join("protocol");
    let hasher = Hasher::new()
        .add(RECIPE)
        .add(&toolchain.version)
        .add(FLAGS.join(" "))
        .add(capture(wizer(modules)?.arg("--version"))?)
        .add(fs::read(protocol.join("Cargo.toml"))?)
        .add_tree(&protocol.join("src"), |_| false)?
        .add_tree(&runtime, is_beside_the_binary)?;
    Ok(hasher.hex(16))
}

/// What is in `runtime/` without being compiled into the binary.
fn is_beside_the_binary(below: &Path) -> bool {
    ["target", ".cargo", "host", "tests"]
        .iter()
        .any(|folder| below == Path::new(folder))
        || below.extension().is_some_and(|extension| extension == "md")
}

fn compile(project: &Project, toolchain: &Toolchain) -> Result<PathBuf> {
    let target = project.target("target-runtime-wasm");
    let mut cargo = toolchain.cargo();
    cargo
        // A cdylib that is an rlib too would get no link-time optimisation. One of the parser's crates
        // states a newer Rust than it needs.
        .args([
            "rustc",
            "--release",
            "--locked",
            "--lib",
            "--crate-type",
            "cdylib",
        ])
        .args(["--target", WASI, "--ignore-rust-version", "--"])
        .args(FLAGS.iter().flat_map(|flag| ["-C", flag]))
        .current_dir(project.root.join("runtime"))
        .env("CARGO_TARGET_DIR", &target)
        .env("CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS", toolchain.flags());
    project
        .console
        .step("runtime (the first time takes minutes)", &mut cargo)?;
    Ok(target.join(WASI).join("release/runtime.wasm"))
}

fn snapshot(project: &Project, modules: &Path, compiled: &Path, folder: &Path) -> Result<()> {
    // The file systems that the page will give: wasi-libc looks for them once, before the snapshot.
    let root = folder.join("root");
    fs::create_dir(&root)?;
    let mut wizer = wizer(modules)?;
    wizer
        .args(["--allow-wasi", "--init-func", START])
        .arg("--mapdir")
        .arg(format!("/::{}", root.display()))
        .arg("-o")
        .arg(folder.join("runtime.wasm"))
        .arg(compiled);
    project
        .console
        .step("snapshot of the started runtime", &mut wizer)?;
    fs::remove_dir(root).context("the runtime wrote files while it started")?;
    Ok(())
}

fn wizer(modules: &Path) -> Result<Command> {
    let packaged = modules.join("@bytecodealliance/wizer-linux-x64/wizer");
    let program = if packaged.exists() {
        packaged
    } else {
        which::which("wizer").with_context(|| {
            format!(
                "there is no package of Wizer for {}: install it with `cargo install wizer \
                 --all-features` and try again",
                env::consts::ARCH
            )
        })?
    };
    Ok(command(program))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_tests_do_not_rebuild_the_runtime() {
        assert!(is_beside_the_binary(Path::new("host")));
        assert!(is_beside_the_binary(Path::new("tests")));
        assert!(is_beside_the_binary(Path::new("README.md")));
        assert!(!is_beside_the_binary(Path::new("src")));
        assert!(!is_beside_the_binary(Path::new("Cargo.lock")));
        assert!(!is_beside_the_binary(Path::new("patches")));
    }
}
