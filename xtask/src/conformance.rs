//! Whether Python in the page behaves as CPython: `tests/conformance/`.

use std::{
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result};

use crate::{exec::command, npm, project::Project, runtime, toolchain::Toolchain};

/// Runs the programs whose names contain `only`, all without it, and writes the guide's table of them.
pub(crate) fn run(project: &Project, only: Option<&str>, table: Option<&Path>) -> Result<ExitCode> {
    let toolchain = Toolchain::ensure(project)?;
    let wasm = runtime::ensure(project, &toolchain)?;
    let mut node = programs(project, &wasm)?;
    if let Some(only) = only {
        node.args(["--only", only]);
    }
    if let Some(table) = table {
        node.arg("--table").arg(table);
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
    let script: PathBuf = project.root.join("tests/conformance/run.mjs");
    let mut node = command(npm::suspending_node(project)?);
    node.arg(script).arg(wasm).current_dir(&project.root);
    Ok(node)
}
