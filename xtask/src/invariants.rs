//! What must stay true of the project's shape (ARCHITECTURE.md says why). Each rule is a function
//! from the checkout to what breaks it.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use toml::{Table, Value};

use crate::{
    counts::Counts,
    files::tree,
    invariants_text::{host_names, long_files, machine_paths, resolved_addresses},
    manifests::{locked, packages, table},
};

/// A rule, and how to find what breaks it.
pub(crate) struct Rule {
    /// What holds, as a sentence.
    pub(crate) says: &'static str,
    /// One line for each place that breaks it, with the remedy where it is not plain.
    pub(crate) broken: fn(&Path) -> Result<Vec<String>>,
}

/// All rules.
pub(crate) const RULES: [Rule; 8] = [
    Rule {
        says: "protocol depends on no crate of ours",
        broken: protocol_is_alone,
    },
    Rule {
        says: "the runtime knows neither browser nor content",
        broken: runtime_is_apart,
    },
    Rule {
        says: "the app has neither the runtime's crate nor content in it",
        broken: app_is_apart,
    },
    Rule {
        says: "every crate has the shared lints",
        broken: lints_are_shared,
    },
    Rule {
        says: "no source file has more than 400 lines",
        broken: long_files,
    },
    Rule {
        says: "no file names the host of a package registry",
        broken: host_names,
    },
    Rule {
        says: "no file names a path of the machine that it was written on",
        broken: machine_paths,
    },
    Rule {
        says: "package-lock.json holds no addresses",
        broken: resolved_addresses,
    },
];

/// Checks every rule and prints what breaks them.
pub(crate) fn check(root: &Path) -> Result<Counts> {
    let mut counts = Counts::default();
    for rule in &RULES {
        let broken = (rule.broken)(root).with_context(|| rule.says)?;
        if broken.is_empty() {
            counts.passed += 1;
            continue;
        }
        counts.failed += 1;
        eprintln!("broken: {}", rule.says);
        for line in broken {
            eprintln!("    {line}");
        }
    }
    Ok(counts)
}

/// The files that people wrote: nothing that was built, fetched or linked. Relative to the root.
pub(crate) fn sources(root: &Path) -> Result<Vec<PathBuf>> {
    const BUILT: [&str; 7] = [
        ".git",
        "target",
        "dist",
        "node_modules",
        ".stage",
        "runtime/target",
        "runtime/.cargo",
    ];
    let files = tree(root, |below| {
        BUILT.iter().any(|built| below == Path::new(built))
    })?;
    Ok(files
        .iter()
        .filter_map(|file| file.strip_prefix(root).ok().map(Path::to_path_buf))
        .collect())
}

/// The names of all packages that a manifest depends on, for whatever purpose.
fn dependencies(manifest: &Table) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (key, value) in manifest {
        let Some(table) = value.as_table() else {
            continue;
        };
        if matches!(
            key.as_str(),
            "dependencies" | "dev-dependencies" | "build-dependencies"
        ) {
            for (name, dependency) in table {
                let package = dependency.get("package").and_then(Value::as_str);
                names.insert(package.unwrap_or(name).to_owned());
            }
        } else if key == "target" {
            for conditional in table.values().filter_map(Value::as_table) {
                names.extend(dependencies(conditional));
            }
        }
    }
    names
}

fn protocol_is_alone(root: &Path) -> Result<Vec<String>> {
    let packages = packages(root)?;
    let ours: BTreeSet<_> = packages.iter().map(|(name, _)| name.clone()).collect();
    let protocol = table(&root.join("protocol/Cargo.toml"))?;
    let wrong = dependencies(&protocol)
        .intersection(&ours)
        .cloned()
        .collect::<Vec<_>>();
    Ok(wrong
        .iter()
        .map(|name| format!("protocol/Cargo.toml depends on {name}"))
        .collect())
}

fn runtime_is_apart(root: &Path) -> Result<Vec<String>> {
    const FOREIGN: [&str; 6] = ["web-sys", "yew", "prose", "exercises", "guide", "app"];
    Ok(locked(&root.join("runtime/Cargo.lock"))?
        .iter()
        .filter(|(name, _)| FOREIGN.contains(&name.as_str()))
        .map(|(name, _)| {
            format!("runtime/Cargo.lock holds {name}: find out with `cargo tree -i {name}`")
        })
        .collect())
}

fn app_is_apart(root: &Path) -> Result<Vec<String>> {
    let manifest = table(&root.join("app/Cargo.toml"))?;
    let app = dependencies(&manifest);
    let mut broken = with_authors(&manifest);
    if app.contains("runtime") {
        broken
            .push("app/Cargo.toml depends on runtime: use its .wasm by way of protocol".to_owned());
    }
    broken.extend(
        locked(&root.join("Cargo.lock"))?
            .iter()
            .filter(|(name, _)| name == "runtime" || name.starts_with("rustpython"))
            .map(|(name, _)| {
                format!("Cargo.lock holds {name}: that belongs to the runtime's workspace")
            }),
    );
    Ok(broken)
}

/// Dependencies of the app that would bring the readers of authors' files into the page.
fn with_authors(manifest: &Table) -> Vec<String> {
    let Some(dependencies) = manifest.get("dependencies").and_then(Value::as_table) else {
        return Vec::new();
    };
    let has_readers = |dependency: &Value| {
        let features = dependency.get("features").and_then(Value::as_array);
        let is_default = dependency.get("default-features").and_then(Value::as_bool) == Some(true);
        is_default || features.is_some_and(|names| names.contains(&"authors".into()))
    };
    ["contents", "exercises", "guide"]
        .into_iter()
        .filter(|name| dependencies.get(*name).is_some_and(has_readers))
        .map(|name| format!("app/Cargo.toml: {name} with `authors`: the site has content as files"))
        .collect()
}

fn lints_are_shared(root: &Path) -> Result<Vec<String>> {
    let workspace = table(&root.join("Cargo.toml"))?;
    let shared = workspace
        .get("workspace")
        .and_then(|workspace| workspace.get("lints"));
    let mut broken = Vec::new();
    for (name, manifest) in packages(root)? {
        let lints = manifest.get("lints");
        if name == "runtime" {
            if lints != shared {
                broken.push(
                    "runtime/Cargo.toml: [lints] differs from the root's: copy it".to_owned(),
                );
            }
        } else if lints.and_then(|lints| lints.get("workspace")) != Some(&Value::Boolean(true)) {
            broken.push(format!(
                "{name}: its Cargo.toml lacks `[lints]` with `workspace = true`"
            ));
        }
    }
    Ok(broken)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A checkout with the given files, a member `protocol` and the runtime.
    fn checkout(files: &[(&str, &str)]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let manifest = "[package]\nname = \"protocol\"\n[lints]\nworkspace = true\n";
        let usual = [
            (
                "Cargo.toml",
                "[workspace]\nmembers = [\"protocol\", \"app\"]\n[workspace.lints.clippy]\nall = \"warn\"\n",
            ),
            ("Cargo.lock", ""),
            ("protocol/Cargo.toml", manifest),
            (
                "app/Cargo.toml",
                "[package]\nname = \"app\"\n[lints]\nworkspace = true\n",
            ),
            (
                "runtime/Cargo.toml",
                "[package]\nname = \"runtime\"\n[lints.clippy]\nall = \"warn\"\n",
            ),
            ("runtime/Cargo.lock", ""),
        ];
        for (path, text) in usual.iter().chain(files) {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        root
    }

    fn broken(rule: fn(&Path) -> Result<Vec<String>>, files: &[(&str, &str)]) -> usize {
        rule(checkout(files).path()).unwrap().len()
    }

    #[test]
    fn a_plain_checkout_breaks_nothing() {
        let root = checkout(&[]);
        let none = [
            protocol_is_alone,
            runtime_is_apart,
            app_is_apart,
            lints_are_shared,
        ];
        assert!(
            none.iter()
                .all(|rule| rule(root.path()).unwrap().is_empty())
        );
    }

    #[test]
    fn dependencies_on_our_crates_are_found_wherever_they_stand() {
        let manifest = "[package]\nname = \"protocol\"\n[target.'cfg(unix)'.dev-dependencies]\nx = { package = \"app\" }\n";
        assert_eq!(
            broken(protocol_is_alone, &[("protocol/Cargo.toml", manifest)]),
            1
        );
        let manifest = "[package]\nname = \"app\"\n[dependencies]\nruntime = \"1\"\n";
        assert_eq!(broken(app_is_apart, &[("app/Cargo.toml", manifest)]), 1);
        let manifest = "[package]\nname = \"app\"\n[dependencies]\nguide = { workspace = true, features = [\"authors\"] }\n";
        assert_eq!(broken(app_is_apart, &[("app/Cargo.toml", manifest)]), 1);
    }

    #[test]
    fn lock_files_tell_what_came_in_indirectly() {
        let lock = "[[package]]\nname = \"web-sys\"\nversion = \"1.0.0\"\n";
        assert_eq!(broken(runtime_is_apart, &[("runtime/Cargo.lock", lock)]), 1);
        let lock = "[[package]]\nname = \"rustpython-vm\"\n";
        assert_eq!(broken(app_is_apart, &[("Cargo.lock", lock)]), 1);
    }

    #[test]
    fn missing_and_differing_lints_are_found() {
        let without = [("app/Cargo.toml", "[package]\nname = \"app\"\n")];
        assert_eq!(broken(lints_are_shared, &without), 1);
        let other = [(
            "runtime/Cargo.toml",
            "[package]\nname = \"runtime\"\n[lints.clippy]\nall = \"deny\"\n",
        )];
        assert_eq!(broken(lints_are_shared, &other), 1);
    }
}
