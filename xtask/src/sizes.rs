use anyhow::{Result, bail};

use crate::{
    exec::{capture, command},
    npm,
    project::Project,
};

/// Prints what a visitor has to download.
pub(crate) fn print(project: &Project) -> Result<()> {
    if !project.dist().join("index.html").exists() {
        bail!("there is no dist/ yet: run `cargo xtask build --release`");
    }
    npm::ensure(project)?;
    let mut node = command("node");
    node.arg(project.root.join("xtask/js/sizes.mjs"))
        .arg(project.dist());
    print!("{}", capture(&mut node)?);
    Ok(())
}
