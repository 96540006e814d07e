use anyhow::Result;

use crate::{
    browser,
    exec::{attached, command},
    npm,
    project::Project,
    site,
};

/// Measures the built page beside its peers, and writes the results to `bench/`.
pub(crate) fn run(project: &Project, arguments: &[String]) -> Result<()> {
    site::build(project, true)?;
    let browser = browser::ensure(project)?;
    let folder = project.root.join("bench");
    let peers = npm::install(project, &folder)?;
    let mut node = command("node");
    node.arg(folder.join("run.mjs"))
        .arg("--dist")
        .arg(project.dist())
        .arg("--peers")
        .arg(peers)
        .args(arguments)
        .env("CHROMIUM", &browser.chromium);
    attached(&mut node)
}
