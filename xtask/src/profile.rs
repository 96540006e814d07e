//! The profile of the runtime: how often what runs in it, as counted once over programs that learners might
//! write. With it the compiler makes what runs often fast and leaves the rest small.
//!
//! The file is part of the sources, so that an ordinary build needs no training. After larger changes to the
//! runtime, `cargo xtask profile` makes it anew; functions that it does not know are compiled as without it.

use std::{
    collections::BTreeSet,
    env, fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{
    apt,
    exec::{attached, capture, command},
    files::{Hasher, link_folder, make_folder, remove, tree},
    npm, patches,
    project::Project,
    runtime::{self, Build},
    sqlite,
    toolchain::{Toolchain, first_in_path},
};

/// The profile in the sources, compressed.
const STORED: &str = "runtime/profile.profdata.br";

/// Set for the compiler's wrapper, which is this program.
const WRAPPER: &str = "REHEARSE_WRAPS_RUSTC";

/// What the counting build is told. Its C library of counters comes with the crate `minicov`; values are
/// not counted, since that traps on WASM.
const COUNTING: &str = "-C profile-generate -Z no-profiler-runtime -C llvm-args=-disable-vp=true";

/// Functions are found in the profile by their symbols: both builds have to write them alike. What
/// `COUNTING` needs of the compiler makes another way of writing them the default.
const SYMBOLS: &str = "-C symbol-mangling-version=v0";

/// Copies of some words are made by loads and stores: `memory.copy` is a call out of the module in V8.
const SHORT_COPIES: &str = "-C target-feature=-bulk-memory-opt";

/// Areas of the conformance programs that need more than one interpreter, or input in time.
const NOT_COUNTED: [&str; 4] = ["processes", "sqlite3", "stdin", "threads"];

/// How much a program in `runtime/training/` counts against one in `tests/conformance/`: those run loops as
/// programs do, these touch everything once.
const WEIGHT_OF_TRAINING: u32 = 10;

/// Of the runtime's functions, at least one in this many is in the profile if the compiler could use it; today it is
/// 12 073 of 29 473, since what is inlined or never runs is in one of them only.
const KNOWN: usize = 4;

/// The function with the interpreter's loop, which is compiled as if it had not been counted: by its counts
/// the compiler puts into it what takes registers from all the rest.
const LOOP: &str = "ExecutingFrame8run_here$";

/// Programs whose counters are written before they are added up: each writes some megabytes.
const AT_ONCE: usize = 40;

/// Gives the compiler what `build` needs: the flags, and for `cargo` the environment.
///
/// Functions are found in the profile by their symbols. Cargo makes these depend on where a crate lies, and
/// on its patches; so a wrapper around the compiler names crates by name and version alone.
pub(crate) fn prepare(
    project: &Project,
    toolchain: &Toolchain,
    build: Build,
    cargo: &mut Command,
) -> Result<String> {
    cargo
        .env("RUSTC_WRAPPER", env::current_exe()?)
        .env(WRAPPER, "1");
    let own = match build {
        Build::Counting => {
            // For `-Z`: the counters of a stable compiler are those of the next one.
            cargo.env("RUSTC_BOOTSTRAP", "1");
            // What compiles the counters' library asks for a program of this name.
            let programs = project.cache.join("clang");
            fs::create_dir_all(&programs)?;
            link_folder(&programs.join("clang"), &sqlite::clang(project)?)?;
            cargo.env("PATH", first_in_path(&programs));
            COUNTING.to_owned()
        }
        Build::Shipped => format!("-C profile-use={}", unpacked(project)?.display()),
    };
    let both = format!("{SHORT_COPIES} {SYMBOLS}");
    Ok([toolchain.flags(), both, own].join(" ").trim().to_owned())
}

/// Fails if the compiler cannot have found the runtime's functions in the profile: of those that it does not know it
/// says nothing.
///
/// `names` are those of the runtime's functions.
pub(crate) fn check(project: &Project, names: &[&str]) -> Result<()> {
    let known = known(&fs::read(unpacked(project)?)?, names);
    if known * KNOWN < names.len() {
        bail!(
            "{STORED} knows {known} of the runtime's {} functions by name, so that it is of no use: see that \
             both builds write symbols alike ({SYMBOLS}), then make it anew with `cargo xtask profile`",
            names.len()
        );
    }
    Ok(())
}

/// How many of `names` stand in `profile`, which has them as they are, among other bytes.
fn known(profile: &[u8], names: &[&str]) -> usize {
    let of_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    // What precedes or follows a name can look like a part of it.
    let symbols: BTreeSet<&[u8]> = profile
        .split(|byte| !of_name(byte))
        .filter_map(|word| {
            let start = word.windows(2).position(|two| two == b"_R")?;
            word.get(start..)
        })
        .collect();
    let is_known = |name: &&&str| {
        let next = symbols.range(name.as_bytes()..).next();
        next.is_some_and(|symbol| symbol.starts_with(name.as_bytes()))
    };
    names.iter().filter(is_known).count()
}

/// Runs the compiler for cargo, if that is what this program was started for.
pub(crate) fn wrapped_compiler() -> Option<ExitCode> {
    env::var_os(WRAPPER)?;
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let version = env::var("CARGO_PKG_VERSION").unwrap_or_default();
    name_by_version(&mut arguments, &version);
    let (compiler, rest) = arguments.split_first()?;
    let status = Command::new(compiler).args(rest).status();
    let code = status.ok().and_then(|status| status.code());
    Some(code.map_or(ExitCode::FAILURE, |code| {
        u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)
    }))
}

/// Puts name and version of the crate where cargo tells the compiler what to make its symbols of.
fn name_by_version(arguments: &mut [String], version: &str) {
    let after = |flag: &str| {
        let at = arguments.iter().position(|argument| argument == flag)?;
        arguments.get(at + 1).cloned()
    };
    let Some(name) = after("--crate-name").filter(|name| name != "___") else {
        return;
    };
    for argument in arguments {
        if argument.starts_with("metadata=") {
            *argument = format!("metadata={name}-{version}");
        }
    }
}

/// The profile as the compiler reads it, in the cache.
fn unpacked(project: &Project) -> Result<PathBuf> {
    let stored = project.root.join(STORED);
    let hash = Hasher::new().add(fs::read(&stored)?).hex(12);
    let folder = project.cache.join("profile").join(hash);
    if !folder.exists() {
        make_folder(&folder, |draft| {
            let content = brotli("brotliDecompressSync", &fs::read(&stored)?)?;
            Ok(fs::write(draft.join("runtime.profdata"), content)?)
        })?;
    }
    Ok(folder.join("runtime.profdata"))
}

/// Has Node (de)compress bytes.
fn brotli(function: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    let script =
        format!("process.stdout.write(require('zlib').{function}(require('fs').readFileSync(0)))");
    let mut node = command("node")
        .args(["-e", &script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot run node")?;
    // Node reads all before it writes.
    node.stdin
        .take()
        .context("node has no input")?
        .write_all(bytes)?;
    let output = node.wait_with_output()?;
    if !output.status.success() {
        bail!("node could not read {STORED}");
    }
    Ok(output.stdout)
}

/// Builds a runtime that counts, runs programs on it, and stores what it counted.
pub(crate) fn train(project: &Project) -> Result<()> {
    let toolchain = Toolchain::ensure(project)?;
    let library = runtime::ensure(project, &toolchain)?;
    let profdata = llvm_profdata(project, &toolchain)?;
    let modules = npm::ensure(project)?;
    let work = project.cache.join("training");
    remove(&work)?;
    let raw = work.join("raw");
    fs::create_dir_all(&raw)?;

    let compiled = runtime::compile(project, &toolchain, Build::Counting)?;
    let root = runtime::stdlib(project, &patches::ensure(project)?)?;
    let wasm = runtime::snapshot(project, &modules, &compiled, &root, &work)?;

    let count = |programs: &[PathBuf], total: &Path| -> Result<()> {
        for some in programs.chunks(AT_ONCE) {
            let mut node = command(npm::suspending_node(project)?);
            node.arg(project.root.join("runtime/training/count.mjs"))
                .args([&wasm, &library, &raw])
                .args(some);
            attached(&mut node)?;
            let mut inputs = tree(&raw, |_| false)?;
            inputs.extend(total.exists().then(|| total.to_path_buf()));
            let sum = total.with_extension("sum");
            capture(
                profdata(["merge", "--sparse", "-o"])
                    .arg(&sum)
                    .args(&inputs),
            )?;
            fs::rename(&sum, total)?;
            remove(&raw)?;
            fs::create_dir_all(&raw)?;
        }
        Ok(())
    };
    let training = work.join("training.profdata");
    count(
        &programs(&project.root.join("runtime/training"))?,
        &training,
    )?;
    let conformance = work.join("conformance.profdata");
    count(
        &programs(&project.root.join("tests/conformance"))?,
        &conformance,
    )?;

    let all = work.join("all.profdata");
    capture(
        profdata(["merge", "--sparse", "-o"])
            .arg(&all)
            .arg(format!("--no-function={LOOP}"))
            .arg(format!(
                "--weighted-input={WEIGHT_OF_TRAINING},{}",
                training.display()
            ))
            .arg(format!("--weighted-input=1,{}", conformance.display())),
    )?;
    let stored = brotli("brotliCompressSync", &fs::read(&all)?)?;
    fs::write(project.root.join(STORED), &stored)?;
    project
        .console
        .note(&format!("{STORED}: {} kB", stored.len() / 1000));
    remove(&work)
}

/// The programs below a folder that are counted.
fn programs(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = tree(folder, |below| {
        NOT_COUNTED.iter().any(|area| below == Path::new(area))
    })?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "py"));
    Ok(files)
}

/// LLVM's tool for profiles, of the compiler's own LLVM: the format changes with its versions.
fn llvm_profdata(
    project: &Project,
    toolchain: &Toolchain,
) -> Result<impl Fn([&'static str; 3]) -> Command> {
    let version = toolchain
        .version
        .lines()
        .find_map(|line| line.strip_prefix("LLVM version: "))
        .and_then(|version| version.split('.').next())
        .context("rustc does not say which LLVM it has")?;
    let program = format!("llvm-profdata-{version}");
    if which::which(&program).is_err() {
        apt::install(project, &[&format!("llvm-{version}")])?;
    }
    Ok(move |arguments: [&'static str; 3]| {
        let mut profdata = command(&program);
        profdata.args(arguments);
        profdata
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_made_of_name_and_version() {
        let mut arguments = [
            "rustc",
            "--crate-name",
            "vm",
            "-C",
            "metadata=1f2e",
            "-C",
            "extra-filename=-1f2e",
        ]
        .map(str::to_owned);
        name_by_version(&mut arguments, "0.6.0");
        assert_eq!(arguments[4], "metadata=vm-0.6.0");
        assert_eq!(arguments[6], "extra-filename=-1f2e");
    }

    #[test]
    fn names_are_found_between_other_bytes() {
        let profile = b"\x00\x01a_RNvC2vm3run\x07_RNvC2vm4stop8\x00_ZN2vm3old17h01E\xff";
        let names = [
            "_RNvC2vm3run",
            "_RNvC2vm4stop",
            "_RNvC2vm4walk",
            "_RNvC2vm3ru8",
        ];
        assert_eq!(known(profile, &names), 2);
    }

    #[test]
    fn questions_to_the_compiler_stay_as_they_are() {
        let asked = ["rustc", "-", "--crate-name", "___", "--print=cfg"].map(str::to_owned);
        let mut arguments = asked.clone();
        name_by_version(&mut arguments, "");
        assert_eq!(arguments, asked);
    }
}
