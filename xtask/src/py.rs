use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::{exec::command, npm, project::Project, runtime, toolchain::Toolchain};

/// Runs Python files as the page would, with our own standard streams, and ends as they do.
pub(crate) fn run(project: &Project, files: &[String], arguments: &[String]) -> Result<ExitCode> {
    let toolchain = Toolchain::ensure(project)?;
    let wasm = runtime::ensure(project, &toolchain)?;
    let mut node = command(npm::suspending_node(project)?);
    node.arg(project.root.join("runtime/host/cli.mjs"))
        .arg(wasm)
        .args(files);
    if !arguments.is_empty() {
        node.arg("--").args(arguments);
    }
    let status = node.status().context("cannot run node")?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
