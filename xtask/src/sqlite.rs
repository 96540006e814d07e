//! `SQLite`'s .wasm: compiled by clang from the sources that the crate `libsqlite3-sys` carries, together with
//! `runtime/sqlite/`, as a module that the host links into the runtime at run time.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{
    apt,
    exec::{capture, command},
    files::{Hasher, make_folder},
    lock::lock,
    patches,
    project::Project,
    runtime::locked_version,
    toolchain::Toolchain,
};

/// Changes when the steps below change.
const RECIPE: &str = "1";

/// The crate with the sources; the runtime's bindings are those of the same version.
const CRATE: &str = "libsqlite3-sys";
/// Its folder with `sqlite3.c` and `sqlite3.h`.
const AMALGAMATION: &str = "sqlite3";

/// What the name of the module in the site begins with; the rest is a hash of its content.
pub(crate) const PREFIX: &str = "sqlite3-";
const MODULE: &str = "sqlite3.wasm";

/// The versions of clang whose programs have a number in their names, as Debian's have.
const CLANGS: std::ops::Range<u32> = 14..30;

/// For a module that is linked at run time.
const COMPILE: [&str; 12] = [
    // Older compilers make such code for this system only. Nothing of it is used.
    "--target=wasm32-unknown-emscripten",
    "-fPIC",
    "-fvisibility=hidden",
    "-ffunction-sections",
    "-fdata-sections",
    "-nostdlibinc",
    "-fno-math-errno",
    // The runtime exports no calloc.
    "-fno-builtin-malloc",
    "-mbulk-memory",
    "-msign-ext",
    "-mnontrapping-fptoint",
    "-Oz",
];

const LINK: [&str; 10] = [
    "-flavor",
    "wasm",
    "-shared",
    "--experimental-pic",
    "-Bsymbolic",
    "--import-memory",
    "--import-undefined",
    "--gc-sections",
    "--strip-all",
    "-O2",
];

/// What `SQLite` is made of: Debian's options where a program can tell, without what a page has no use for.
const OPTIONS: [&str; 14] = [
    "NDEBUG",
    "SQLITE_OS_OTHER",
    // The host never switches threads inside of it.
    "SQLITE_THREADSAFE=0",
    "SQLITE_OMIT_DEPRECATED",
    "SQLITE_OMIT_LOAD_EXTENSION",
    "SQLITE_TEMP_STORE=2",
    "SQLITE_ENABLE_COLUMN_METADATA",
    "SQLITE_ENABLE_FTS5",
    "SQLITE_ENABLE_MATH_FUNCTIONS",
    "SQLITE_ENABLE_PERCENTILE",
    "SQLITE_LIKE_DOESNT_MATCH_BLOBS",
    "SQLITE_MAX_VARIABLE_NUMBER=250000",
    "SQLITE_SOUNDEX",
    "SQLITE_USE_URI",
];

/// Puts the module into `folder`, under the name that the site knows it by.
pub(crate) fn put(project: &Project, toolchain: &Toolchain, folder: &Path) -> Result<()> {
    let built = project.cache.join("sqlite").join(hash(project, toolchain)?);
    let module = built.join(MODULE);
    if !module.exists() {
        let _lock = lock(project, "sqlite")?;
        if !module.exists() {
            make_folder(&built, |draft| build(project, draft))?;
        }
    }
    let content = fs::read(module)?;
    let name = format!("{PREFIX}{}.wasm", Hasher::new().add(&content).hex(8));
    fs::write(folder.join(name), content)?;
    Ok(())
}

/// Stands for all that goes into the module.
pub(crate) fn hash(project: &Project, toolchain: &Toolchain) -> Result<String> {
    let hasher = Hasher::new()
        .add(RECIPE)
        .add(&toolchain.version)
        .add(locked_version(project, CRATE)?)
        .add(COMPILE.join(" "))
        .add(LINK.join(" "))
        .add(OPTIONS.join(" "))
        .add_tree(&sources(project), |_| false)?;
    Ok(hasher.hex(16))
}

fn sources(project: &Project) -> PathBuf {
    project.root.join("runtime/sqlite")
}

fn build(project: &Project, draft: &Path) -> Result<()> {
    let clang = clang(project)?;
    let version = locked_version(project, CRATE)?;
    patches::unpack(project, CRATE, &version, draft, Some(AMALGAMATION))?;
    let sqlite = draft.join(AMALGAMATION);
    let ours = sources(project);
    let mut objects = Vec::new();
    for source in [
        sqlite.join("sqlite3.c"),
        ours.join("vfs.c"),
        ours.join("locks.c"),
        ours.join("shared.c"),
        ours.join("math.c"),
    ] {
        let name = source.file_name().unwrap_or_default();
        let object = draft.join(name).with_extension("o");
        let mut compiler = command(&clang);
        compiler
            .args(COMPILE)
            .args(OPTIONS.map(|option| format!("-D{option}")))
            .arg("-I")
            .arg(ours.join("include"))
            .arg("-I")
            .arg(&sqlite)
            .arg("-c")
            .arg(&source)
            .arg("-o")
            .arg(&object);
        let label = format!("SQLite: {}", name.to_string_lossy());
        project.console.step(&label, &mut compiler)?;
        objects.push(object);
    }
    let exports = fs::read_to_string(ours.join("exports.txt"))?;
    let mut linker = linker()?;
    linker
        .args(LINK)
        .args(exports.lines().map(|name| format!("--export={name}")))
        .args(&objects)
        .arg("-o")
        .arg(draft.join(MODULE));
    project.console.step("SQLite: link", &mut linker)?;
    for object in objects {
        fs::remove_file(object)?;
    }
    fs::remove_dir_all(sqlite)?;
    Ok(())
}

/// A clang that can compile for WASM, installed if there is none.
/// A clang that compiles for WASM, installed if there is none.
pub(crate) fn clang(project: &Project) -> Result<PathBuf> {
    if let Some(found) = find_clang() {
        return Ok(found);
    }
    apt::install(project, &["clang"])?;
    find_clang().context("the installed clang does not compile for WASM: install LLVM's own")
}

fn find_clang() -> Option<PathBuf> {
    let numbered = CLANGS.rev().map(|version| format!("clang-{version}"));
    std::iter::once("clang".to_owned())
        .chain(numbered)
        .filter_map(|name| which::which(name).ok())
        .find(|clang| {
            capture(command(clang).arg("--print-targets")).is_ok_and(|list| list.contains("wasm32"))
        })
}

/// The linker that comes with Rust.
fn linker() -> Result<Command> {
    let libraries = capture(command("rustc").args(["--print", "target-libdir"]))?;
    let of_rustup = Path::new(libraries.trim()).with_file_name("bin/rust-lld");
    if of_rustup.exists() {
        return Ok(command(of_rustup));
    }
    let found = which::which("rust-lld")
        .context("Rust came without its linker rust-lld: install Rust with rustup")?;
    Ok(command(found))
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_exported_is_in_order_and_once() {
        let names = include_str!("../../runtime/sqlite/exports.txt");
        let names: Vec<&str> = names.lines().collect();
        assert!(names.is_sorted_by(|one, next| one < next));
        assert!(names.iter().all(|name| name.starts_with("sqlite3_")));
    }
}
