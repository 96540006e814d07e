//! What the manifests and lock files of the project say.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use toml::{Table, Value};

/// A TOML file.
pub(crate) fn table(path: &Path) -> Result<Table> {
    fs::read_to_string(path)
        .with_context(|| format!("cannot read {}", path.display()))?
        .parse()
        .with_context(|| format!("{} is no TOML", path.display()))
}

/// The packages of this project, with their manifests.
pub(crate) fn packages(root: &Path) -> Result<Vec<(String, Table)>> {
    let workspace = table(&root.join("Cargo.toml"))?;
    let members = workspace
        .get("workspace")
        .and_then(|workspace| workspace.get("members"));
    let members = members
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let mut packages = Vec::new();
    for folder in members.iter().filter_map(Value::as_str).chain(["runtime"]) {
        let manifest = table(&root.join(folder).join("Cargo.toml"))?;
        let name = manifest
            .get("package")
            .and_then(|package| package.get("name"));
        let name = name.and_then(Value::as_str).unwrap_or(folder).to_owned();
        packages.push((name, manifest));
    }
    Ok(packages)
}

/// The names and versions of all packages in a lock file.
pub(crate) fn locked(path: &Path) -> Result<Vec<(String, String)>> {
    let lock = table(path)?;
    let packages = lock
        .get("package")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let text = |package: &Value, key| Some(package.get(key)?.as_str()?.to_owned());
    Ok(packages
        .iter()
        .filter_map(|package| {
            let version = text(package, "version").unwrap_or_default();
            Some((text(package, "name")?, version))
        })
        .collect())
}
