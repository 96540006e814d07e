//! The runtime's .wasm: compiled, started once and frozen in that state (Wizer), and kept under a
//! hash of all that went into it, with the packs of the standard library beside it.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{
    exec::command,
    files::{Hasher, copy_tree, make_folder, remove},
    lock::lock,
    manifests::locked,
    npm, patches, profile,
    project::Project,
    split, sqlite,
    toolchain::{Toolchain, WASI},
    zones,
};

/// Changes when the steps below change.
const RECIPE: &str = "9";

/// The crate that carries the standard library's texts.
const PYLIB: &str = "rustpython-pylib";
/// Where the library lies in the file system of the runtime; `host/stdlib.js` says the same.
const STDLIB: &str = "usr/local/lib/python3.14";

/// The binary of the page: what the smallest programs run of the runtime, with its memory.
pub(crate) const BINARY: &str = "runtime.wasm";
/// The other parts, in their order: what usual programs run besides, and the rest.
const PARTS: [&str; 2] = ["usual", "rest"];
/// All in one, with names: the snapshot.
const WHOLE: &str = "runtime.whole.wasm";
/// What the packs of the standard library hold.
pub(crate) const INDEX: &str = "stdlib.json";

/// What the linker is told. Not in RUSTFLAGS: each change there would compile all of `RustPython` anew.
const FLAGS: [&str; 6] = [
    // `protocol::MEMORY_LIMIT_MIB`: the engine refuses more, and the learner is told.
    "link-arg=--max-memory=536870912",
    // The host switches stacks when it suspends a call.
    "link-arg=--export=__stack_pointer",
    "link-arg=-zstack-size=8388608",
    // The host links SQLite at run time: its functions are imported, its callbacks enter the table.
    "link-arg=--import-undefined",
    "link-arg=--export-table",
    "link-arg=--growable-table",
];

/// What `SQLite` needs of the C library.
const EXPORTS: [&str; 17] = [
    "free",
    "getcwd",
    "localtime",
    "malloc",
    "memchr",
    "memcmp",
    "memcpy",
    "memmove",
    "memset",
    "realloc",
    "strchr",
    "strcmp",
    "strcspn",
    "strlen",
    "strncmp",
    "strrchr",
    "strspn",
];

/// The npm package that carries Wizer.
const WIZER: &str = "@bytecodealliance/wizer-linux-x64";

/// Called before the snapshot is taken.
const START: &str = "rehearse_boot";

/// The runtime, built if no build of the same sources is in the cache.
pub(crate) fn ensure(project: &Project, toolchain: &Toolchain) -> Result<PathBuf> {
    let patched = patches::ensure(project)?;
    let modules = npm::ensure(project)?;
    let folder = project
        .cache
        .join("runtime")
        .join(hash(project, toolchain, &modules)?);
    let wasm = folder.join(BINARY);
    if wasm.exists() {
        return Ok(wasm);
    }
    let _lock = lock(project, "runtime")?;
    if !wasm.exists() {
        let compiled = compile(project, toolchain, Build::Shipped)?;
        make_folder(&folder, |draft| {
            let root = stdlib(project, &patched)?;
            let whole = snapshot(project, &modules, &compiled, &root, draft)?;
            profile::check(project, &split::names(&fs::read(&whole)?)?)?;
            sqlite::put(project, toolchain, draft)?;
            pack(project, &whole, &root, draft)?;
            cut(project, &whole, draft)?;
            import(project, draft)
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
        .add(EXPORTS.join(" "))
        // Nothing where Wizer is no package of ours.
        .add(fs::read(modules.join(WIZER).join("package.json")).unwrap_or_default())
        .add(fs::read(protocol.join("Cargo.toml"))?)
        .add_tree(&protocol.join("src"), |_| false)?
        .add_tree(&runtime, is_beside_the_binary)?
        .add(sqlite::hash(project, toolchain)?)
        .add(fs::read(runtime.join("host/sqlite_stubs.mjs"))?)
        .add(fs::read(runtime.join("host/pack.mjs"))?)
        .add(fs::read(runtime.join("host/imports.mjs"))?)
        .add(fs::read(runtime.join("host/imported.js"))?)
        .add(fs::read(runtime.join("host/stdlib.js"))?);
    Ok(hasher.hex(16))
}

/// What is in `runtime/` without being compiled into the binary.
fn is_beside_the_binary(below: &Path) -> bool {
    ["target", ".cargo", "host", "sqlite", "tests"]
        .iter()
        .any(|folder| below == Path::new(folder))
        || below.extension().is_some_and(|extension| extension == "md")
}

/// The two runtimes that are made of the same sources.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Build {
    /// The one that is downloaded, made with the profile of the other.
    Shipped,
    /// The one that counts what runs.
    Counting,
}

/// Compiles the runtime; it has not started yet.
pub(crate) fn compile(project: &Project, toolchain: &Toolchain, build: Build) -> Result<PathBuf> {
    let target = project.target(match build {
        Build::Shipped => "target-runtime-wasm",
        Build::Counting => "target-runtime-counting",
    });
    let mut cargo = toolchain.cargo();
    let flags = profile::prepare(project, toolchain, build, &mut cargo)?;
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
        .args(["--target", WASI, "--ignore-rust-version"])
        .args((build == Build::Counting).then_some("--features=profile"))
        .arg("--")
        .args(FLAGS.iter().flat_map(|flag| ["-C", flag]))
        .args(EXPORTS.map(|name| format!("-Clink-arg=--export={name}")))
        .current_dir(project.root.join("runtime"))
        .env("CARGO_TARGET_DIR", &target)
        .env("CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS", flags);
    project
        .console
        .step("runtime (the first time takes minutes)", &mut cargo)?;
    Ok(target.join(WASI).join("release/runtime.wasm"))
}

/// A folder that is the root of a file system with nothing but the standard library in it: that of
/// `RustPython`, or our patched copy, and the modules of `runtime/library/`.
pub(crate) fn stdlib(project: &Project, patched: &BTreeMap<String, PathBuf>) -> Result<PathBuf> {
    let ours = project.root.join("runtime/library");
    // The folder of a patched crate is named by what is in it.
    let pylib = &patched[PYLIB];
    let folder = pylib.parent().and_then(Path::file_name);
    let hash = Hasher::new()
        .add(folder.unwrap_or_default().as_encoded_bytes())
        .add_tree(&ours, |_| false)?
        .add(locked_version(project, zones::CRATE)?)
        .hex(12);
    let root = project.cache.join("library").join(hash);
    if !root.exists() {
        make_folder(&root, |draft| {
            let library = draft.join(STDLIB);
            copy_tree(&pylib.join("Lib"), &library)?;
            copy_tree(&ours, &library)?;
            zones::write(project, &library)
        })?;
    }
    Ok(root)
}

/// The version of a crate that the runtime is built with, or would be on another platform.
pub(crate) fn locked_version(project: &Project, crate_name: &str) -> Result<String> {
    locked(&project.root.join("runtime/Cargo.lock"))?
        .into_iter()
        .find_map(|(name, version)| (name == crate_name).then_some(version))
        .with_context(|| format!("runtime/Cargo.lock holds no {crate_name}"))
}

/// `root` is the file system as the page will give it: wasi-libc looks for it once, before the
/// snapshot, and what is imported before the snapshot comes from there.
pub(crate) fn snapshot(
    project: &Project,
    modules: &Path,
    compiled: &Path,
    root: &Path,
    folder: &Path,
) -> Result<PathBuf> {
    let whole = folder.join(WHOLE);
    let mut wizer = wizer(modules)?;
    wizer
        .args(["--allow-wasi", "--init-func", START])
        .arg("--mapdir")
        .arg(format!("/::{}", root.display()))
        .arg("-o")
        .arg(&whole)
        .arg(compiled);
    project
        .console
        .step("snapshot of the started runtime", &mut wizer)?;
    Ok(whole)
}

/// Packs what the snapshot does not hold of the standard library.
fn pack(project: &Project, whole: &Path, root: &Path, folder: &Path) -> Result<()> {
    let runtime = project.root.join("runtime");
    let mut node = command("node");
    node.arg(runtime.join("host/pack.mjs"))
        .arg(whole)
        .arg(root.join(STDLIB))
        .arg(runtime.join("stdlib.json"))
        .arg(folder);
    project
        .console
        .step("packs of the standard library", &mut node)?;
    Ok(())
}

/// Cuts the snapshot in parts, by what the programs in `runtime/parts/` run; how branches go, those in `runtime/training/`
/// say as well. Beside each part lies what reads the stack of a trap: the same with the names of its functions.
fn cut(project: &Project, whole: &Path, folder: &Path) -> Result<()> {
    let programs = project.root.join("runtime/parts");
    let training = project.root.join("runtime/training");
    let marking = folder.join("marking.wasm");
    let homes = folder.join("homes.bin");
    let branches = folder.join("branches.bin");
    let module = fs::read(whole)?;
    fs::write(&marking, split::marking(&module)?)?;
    let mut node = command(npm::suspending_node(project)?);
    node.arg(programs.join("mark.mjs"))
        .args([&marking, &homes, &branches, &programs, &training]);
    project.console.step("what programs run", &mut node)?;
    let counts = counts(&fs::read(&branches)?);
    let parts = split::split(&module, &fs::read(&homes)?, &counts, 1 + PARTS.len())?;
    for file in [&marking, &homes, &branches] {
        remove(file)?;
    }

    let mut names = Vec::new();
    for (name, part) in ["first"].iter().chain(&PARTS).zip(&parts) {
        fs::write(folder.join(format!("{name}.named.wasm")), &part.named)?;
        let hash = Hasher::new().add(&part.binary).hex(8);
        names.push(format!("runtime-{name}-{hash}.wasm"));
    }
    BINARY.clone_into(&mut names[0]);
    for (name, part) in names.iter().zip(&parts) {
        fs::write(folder.join(name), &part.binary)?;
    }
    let index = folder.join(INDEX);
    let mut entries: serde_json::Value = serde_json::from_slice(&fs::read(&index)?)?;
    entries["parts"] = names[1..].into();
    Ok(fs::write(&index, entries.to_string())?)
}

/// How often each branch was taken, and how often not, out of `branches.bin`.
fn counts(bytes: &[u8]) -> Vec<[u32; 2]> {
    let (numbers, _) = bytes.as_chunks();
    let numbers: Vec<u32> = numbers
        .iter()
        .map(|bytes| u32::from_le_bytes(*bytes))
        .collect();
    numbers.as_chunks().0.to_vec()
}

/// Keeps what the memory of the runtime in `folder` is after imports that take long.
fn import(project: &Project, folder: &Path) -> Result<()> {
    let runtime = project.root.join("runtime");
    let mut node = command(npm::suspending_node(project)?);
    node.arg(runtime.join("host/imports.mjs"))
        .arg(folder.join(BINARY))
        .arg(runtime.join("stdlib.json"));
    project.console.step("imports that take long", &mut node)?;
    Ok(())
}

/// The files with the other parts of the runtime, in their order.
pub(crate) fn parts(binary: &Path) -> Result<Vec<String>> {
    let index = fs::read(binary.with_file_name(INDEX))?;
    let entries: serde_json::Value = serde_json::from_slice(&index)?;
    Ok(serde_json::from_value(entries["parts"].clone())?)
}

fn wizer(modules: &Path) -> Result<Command> {
    let packaged = modules.join(WIZER).join("wizer");
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
        assert!(is_beside_the_binary(Path::new("sqlite")));
        assert!(is_beside_the_binary(Path::new("tests")));
        assert!(!is_beside_the_binary(Path::new("training")));
        assert!(!is_beside_the_binary(Path::new("profile.profdata.br")));
        assert!(is_beside_the_binary(Path::new("README.md")));
        assert!(!is_beside_the_binary(Path::new("src")));
        assert!(!is_beside_the_binary(Path::new("Cargo.lock")));
        assert!(!is_beside_the_binary(Path::new("patches")));
    }
}
