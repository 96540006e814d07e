//! `.stage/assets/`: runtime, bundled scripts and content, as Trunk copies them to `assets/` of the site.
//! The app learns the names of the first two from environment variables when it is compiled, that of the
//! contents from the head of the page, of which `.stage/contents.html` is a part.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    content,
    exec::{capture, command},
    files::{Hasher, remove, write_if_changed},
    npm,
    project::Project,
    runtime::{self, INDEX},
    sqlite,
};

/// Where the files are in the site; index.html tells Trunk the same.
pub(crate) const FOLDER: &str = "assets";

/// A script that is bundled.
struct Script {
    /// Its file in `app/js`, without extension.
    name: &'static str,
    /// The variable from which the app learns its name.
    variable: &'static str,
    /// Modules for what the page imports; classic scripts for workers, which every browser starts.
    format: &'static str,
}

const SCRIPTS: [Script; 2] = [
    Script {
        name: "worker",
        variable: "REHEARSE_WORKER",
        format: "iife",
    },
    Script {
        name: "editor",
        variable: EDITOR,
        format: "esm",
    },
];

/// At the root of the site, so that its scope is all of it; index.html tells Trunk the same.
const SERVICE_WORKER: &str = "sw.js";

const RUNTIME: &str = "REHEARSE_RUNTIME";
/// Its other parts, in their order.
const PARTS: &str = "REHEARSE_PARTS";
const EDITOR: &str = "REHEARSE_EDITOR";
/// Names the file with what the packs of the standard library hold, for the hook of Trunk; the worker
/// imports it as `stdlib-index`.
pub(crate) const STDLIB_INDEX: &str = "REHEARSE_STDLIB_INDEX";
/// Its bytes, for the progress bar: a compressed download does not tell.
const RUNTIME_SIZE: &str = "REHEARSE_RUNTIME_SIZE";

/// What the app is told: variables with addresses relative to the page.
pub(crate) type Names = Vec<(&'static str, String)>;

/// The part of the page's head that names the contents; index.html tells Trunk the same.
const HEAD: &str = "contents.html";

/// The part of the page's head that begins with the runtime; index.html tells Trunk the same.
const RUNTIME_HEAD: &str = "runtime.html";
/// The script in it.
const EARLY: &str = "app/js/early.js";

/// The part of the page's head with its styles, and the theme that the learner chose; index.html tells Trunk the same.
const STYLE_HEAD: &str = "style.html";
/// What is in it.
const STYLE: &str = "app/style/page.css";
const THEME: &str = "app/js/theme.js";

/// Fills `.stage/`. In a release names carry a hash of the content, so that browsers can keep the
/// files for good; while serving they stay the same, so that a changed script needs no new app.
pub(crate) fn fill(project: &Project, runtime: &Path, release: bool) -> Result<Names> {
    let stage = assets(project)?;
    let index = runtime.with_file_name(INDEX);
    let mut names = scripts(project, &index, release)?;
    let wasm = fs::read(runtime).with_context(|| format!("cannot read {}", runtime.display()))?;
    let name = file_name("runtime", "wasm", &wasm, release);
    write_if_changed(&stage.join(&name), &wasm)?;
    let address = format!("{FOLDER}/{name}");
    names.push((RUNTIME, address));
    put_head(project, &names)?;
    put_style(project)?;
    let content = put_content(project, release)?;
    let parts = runtime::parts(runtime)?;
    let packs = packs(runtime, &parts)?;
    let addresses: Vec<String> = parts
        .iter()
        .map(|part| format!("{FOLDER}/{part}"))
        .collect();
    names.push((PARTS, addresses.join(" ")));
    for (name, path) in &packs {
        write_if_changed(&stage.join(name), &fs::read(path)?)?;
    }
    let kept: Vec<&str> = names
        .iter()
        .filter_map(|(_, address)| address.strip_prefix(FOLDER)?.strip_prefix('/'))
        .chain(packs.iter().map(|(name, _)| name.as_str()))
        .chain(content.iter().map(String::as_str))
        .collect();
    remove_others(&stage, &kept)?;
    remove_others(&project.stage(), &[FOLDER, HEAD, RUNTIME_HEAD, STYLE_HEAD])?;
    names.push((RUNTIME_SIZE, wasm.len().to_string()));
    if release {
        names.push(("REHEARSE_SERVICE_WORKER", SERVICE_WORKER.to_owned()));
    }
    Ok(names)
}

/// Puts the script there that the head of the page holds: the page begins with a worker that fetches the runtime,
/// while the app is still on its way.
fn put_head(project: &Project, names: &Names) -> Result<()> {
    let addresses = names.iter().filter_map(|(variable, address)| {
        let name = variable.strip_prefix("REHEARSE_")?;
        Some(format!("--define:{name}={address:?}"))
    });
    let script = minified(project, EARLY, addresses)?;
    let head = format!("<script>{script}</script>");
    write_if_changed(&project.stage().join(RUNTIME_HEAD), head.as_bytes())?;
    Ok(())
}

/// Puts the styles there. The script is among them because it has to run before the first paint, too, so that the page
/// does not flash in the other theme.
fn put_style(project: &Project) -> Result<()> {
    let theme = minified(project, THEME, [])?;
    let style = minified(project, STYLE, ["--bundle".to_owned()])?;
    let head = format!("<script>{theme}</script><style>{style}</style>");
    write_if_changed(&project.stage().join(STYLE_HEAD), head.as_bytes())?;
    Ok(())
}

/// A script or style as it stands in the page.
fn minified(
    project: &Project,
    entry: &str,
    options: impl IntoIterator<Item = String>,
) -> Result<String> {
    let modules = npm::ensure(project)?;
    let mut esbuild = command(modules.join(".bin/esbuild"));
    esbuild
        .arg(entry)
        .args([
            "--minify",
            "--format=iife",
            "--charset=utf8",
            "--log-level=warning",
        ])
        .args(options)
        .current_dir(&project.root);
    let text = capture(&mut esbuild).with_context(|| entry.to_owned())?;
    Ok(text.trim_end().to_owned())
}

/// What Trunk's hook runs before each build while serving.
pub(crate) fn scripts_for_trunk(project: &Project) -> Result<()> {
    let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    put_content(project, release)?;
    let index = env::var_os(STDLIB_INDEX)
        .with_context(|| format!("{STDLIB_INDEX} is not set: use `cargo xtask serve`"))?;
    scripts(project, Path::new(&index), release)?;
    put_style(project)
}

/// The folder whose files Trunk copies.
fn assets(project: &Project) -> Result<PathBuf> {
    let folder = project.stage().join(FOLDER);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Puts the content there; gives the names of its files.
fn put_content(project: &Project, release: bool) -> Result<Vec<String>> {
    let assets = assets(project)?;
    let content = content::files(project, FOLDER, |stem, text| {
        file_name(stem, "json", text.as_bytes(), release)
    })?;
    for file in &content.files {
        write_if_changed(&assets.join(&file.name), file.text.as_bytes())?;
    }
    write_if_changed(&project.stage().join(HEAD), content.head.as_bytes())?;
    Ok(content.files.into_iter().map(|file| file.name).collect())
}

/// The packs of the standard library, the runtime's other `parts`, and `SQLite`, beside the runtime: their
/// names and paths.
fn packs(runtime: &Path, parts: &[String]) -> Result<Vec<(String, PathBuf)>> {
    let folder = runtime.parent().unwrap_or(runtime);
    let mut packs = Vec::new();
    for entry in fs::read_dir(folder)?.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.extension().is_some_and(|extension| extension == "bin")
            || name.starts_with(sqlite::PREFIX)
            || parts.contains(&name)
        {
            packs.push((name, path));
        }
    }
    Ok(packs)
}

fn scripts(project: &Project, index: &Path, release: bool) -> Result<Names> {
    let modules = npm::ensure(project)?;
    let mut names = Vec::new();
    for script in &SCRIPTS {
        let bundle = bundle(project, &modules, script, index, release)?;
        let name = file_name(script.name, "js", &bundle, release);
        write_if_changed(&assets(project)?.join(&name), &bundle)?;
        names.push((script.variable, format!("{FOLDER}/{name}")));
    }
    Ok(names)
}

fn bundle(
    project: &Project,
    modules: &Path,
    script: &Script,
    index: &Path,
    release: bool,
) -> Result<Vec<u8>> {
    let entry: PathBuf = ["app", "js", &format!("{}.js", script.name)]
        .iter()
        .collect();
    let mut esbuild = command(modules.join(".bin/esbuild"));
    esbuild
        .arg(entry)
        .args([
            "--bundle",
            "--target=es2022",
            "--charset=utf8",
            "--log-level=warning",
        ])
        .arg(format!("--format={}", script.format))
        .arg(format!("--alias:stdlib-index={}", index.display()))
        .arg(if release {
            "--minify"
        } else {
            "--sourcemap=inline"
        })
        .current_dir(&project.root);
    let bundle = capture(&mut esbuild).with_context(|| format!("app/js/{}.js", script.name))?;
    Ok(bundle.into_bytes())
}

/// A name that follows the content in a release only.
pub(crate) fn file_name(name: &str, extension: &str, content: &[u8], release: bool) -> String {
    if release {
        let hash = Hasher::new().add(content).hex(8);
        format!("{name}-{hash}.{extension}")
    } else {
        format!("{name}.{extension}")
    }
}

/// Removes what earlier builds have left: Trunk copies the whole folder.
fn remove_others(stage: &Path, names: &[&str]) -> Result<()> {
    for entry in fs::read_dir(stage)?.flatten() {
        let name = entry.file_name();
        if !names.iter().any(|kept| name == *kept) {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_content_in_a_release_only() {
        assert_eq!(file_name("worker", "js", b"1", false), "worker.js");
        let one = file_name("worker", "js", b"1", true);
        let other = file_name("worker", "js", b"2", true);
        assert!(one.starts_with("worker-") && one != other);
    }

    #[test]
    fn what_earlier_builds_left_is_removed() {
        let stage = tempfile::tempdir().unwrap();
        for name in ["worker-1.js", "worker-2.js"] {
            fs::write(stage.path().join(name), "").unwrap();
        }
        remove_others(stage.path(), &["worker-2.js"]).unwrap();
        assert!(!stage.path().join("worker-1.js").exists());
        assert!(stage.path().join("worker-2.js").exists());
    }
}
