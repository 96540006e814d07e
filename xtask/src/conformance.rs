//! Whether Python in the page behaves as CPython: `tests/conformance/` and `tests/cpython/`.

use std::{
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result};

use crate::{cpython_tests, exec::command, npm, project::Project, runtime, toolchain::Toolchain};

/// What to run and how.
pub(crate) struct Options {
    /// CPython's own tests instead of our programs.
    pub(crate) cpython: bool,
    /// Those whose names contain this; all without it.
    pub(crate) only: Option<String>,
    /// Where the guide's table goes.
    pub(crate) table: Option<PathBuf>,
    /// Where all that is known of each test goes.
    pub(crate) results: Option<PathBuf>,
    /// Whether tests that are known not to end are waited for.
    pub(crate) patient: bool,
}

/// Runs programs or tests, and writes the guide's table of them.
pub(crate) fn run(project: &Project, options: &Options) -> Result<ExitCode> {
    let toolchain = Toolchain::ensure(project)?;
    let wasm = runtime::ensure(project, &toolchain)?;
    let mut node = if options.cpython {
        tests(project, &wasm)?
    } else {
        programs(project, &wasm)?
    };
    if let Some(only) = &options.only {
        node.args(["--only", only]);
    }
    if let Some(table) = &options.table {
        node.arg("--table").arg(table);
    }
    if let Some(results) = &options.results {
        node.arg("--results").arg(results);
    }
    if options.patient {
        node.arg("--patient");
    }
    let status = node.status().context("cannot run node")?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The command that runs all programs.
pub(crate) fn programs(project: &Project, wasm: &Path) -> Result<Command> {
    script(project, "tests/conformance/run.mjs", wasm)
}

/// The command that runs the quickest and most telling of CPython's own tests.
pub(crate) fn quick_tests(project: &Project, wasm: &Path) -> Result<Command> {
    let mut node = tests(project, wasm)?;
    node.arg("--quick");
    Ok(node)
}

fn tests(project: &Project, wasm: &Path) -> Result<Command> {
    let tests = cpython_tests::ensure(project)?;
    let mut node = script(project, "tests/cpython/run.mjs", wasm)?;
    node.arg(tests);
    Ok(node)
}

fn script(project: &Project, script: &str, wasm: &Path) -> Result<Command> {
    let mut node = command(npm::suspending_node(project)?);
    node.arg(project.root.join(script))
        .arg(wasm)
        .current_dir(&project.root);
    Ok(node)
}
