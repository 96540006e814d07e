//! The page, built and served by Trunk.

use std::{
    env, fs,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Result, bail};

use crate::{
    exec::{attached, command},
    project::Project,
    runtime, stage,
    toolchain::{Toolchain, first_in_path},
    tools,
};

/// Builds `dist/`.
pub(crate) fn build(project: &Project, release: bool) -> Result<()> {
    let mut trunk = trunk(project, release)?;
    trunk.arg("build").arg("--dist").arg(project.dist());
    if release {
        trunk.args(["--release", "--locked"]);
    }
    let label = if release { "release build" } else { "build" };
    project.console.step(label, &mut trunk)?;
    let page = fs::read_to_string(project.dist().join("index.html"))?;
    let absolute = absolute_addresses(&page);
    if !absolute.is_empty() {
        bail!(
            "dist/index.html would not work under a sub-path, it holds {}: make them relative",
            absolute.join(", ")
        );
    }
    Ok(())
}

/// Serves the page and builds again whenever a file was saved, until the user ends it.
pub(crate) fn serve(project: &Project, release: bool, port: u16) -> Result<()> {
    let mut trunk = trunk(project, release)?;
    let dist = project.root.join("target/serve");
    fs::create_dir_all(&dist)?;
    trunk
        .args([
            "serve",
            "--address",
            "127.0.0.1",
            "--port",
            &port.to_string(),
        ])
        .arg("--dist")
        .arg(dist);
    if release {
        trunk.arg("--release");
    }
    project.console.note(&format!(
        "once the app is built: http://127.0.0.1:{port}/ (Ctrl-C ends it)"
    ));
    attached(trunk.stdin(Stdio::null()))
}

/// Trunk with all that it needs in place: toolchain, tools, runtime, scripts.
fn trunk(project: &Project, release: bool) -> Result<Command> {
    let toolchain = Toolchain::ensure(project)?;
    let bin = tools::ensure(project)?;
    let binary = runtime::ensure(project, &toolchain)?;
    let names = stage::fill(project, &binary, release)?;
    let mut trunk = command(bin.join("trunk"));
    toolchain.apply(&mut trunk);
    let path = with_tools(&trunk, &bin);
    trunk
        .current_dir(&project.root)
        .env("PATH", path)
        .env("CARGO_TARGET_DIR", project.target("target-web"))
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            toolchain.flags(),
        )
        // The hook in Trunk.toml calls us back.
        .env("REHEARSE_XTASK", env::current_exe()?)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // By custom any value will do; Trunk stops at all but `true` and `false`.
        .env_remove("NO_COLOR")
        .env(stage::STDLIB_INDEX, binary.with_file_name(runtime::INDEX))
        .envs(names);
    Ok(trunk)
}

/// PATH as the command has it by now, with our tools first.
fn with_tools(command: &Command, bin: &Path) -> std::ffi::OsString {
    let set = command
        .get_envs()
        .find_map(|(name, value)| (name == "PATH").then_some(value).flatten());
    match set {
        Some(path) => {
            let folders = std::iter::once(bin.to_path_buf()).chain(env::split_paths(path));
            env::join_paths(folders).unwrap_or_else(|_| path.to_owned())
        }
        None => first_in_path(bin),
    }
}

/// Addresses in a page that would break, or leave the site, when it is served under a sub-path.
fn absolute_addresses(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for quote in ['"', '\''] {
        for (at, _) in page.match_indices(quote) {
            let text = &page[at + 1..];
            let text = &text[..text.find(quote).unwrap_or(0)];
            let absolute = text.starts_with('/')
                || text.starts_with("http://")
                || text.starts_with("https://");
            // The names of XML's vocabularies look like addresses.
            if absolute
                && !text.starts_with("http://www.w3.org/")
                && !text.contains(char::is_whitespace)
            {
                found.push(text.to_owned());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absolute_addresses_are_found() {
        let page = r#"<link href="/a.css"><script>import x from '/b.js'</script>
            <a href="https://example.org/">"#;
        assert_eq!(
            absolute_addresses(page),
            ["/a.css", "https://example.org/", "/b.js"]
        );
    }

    #[test]
    fn relative_addresses_are_not() {
        let page =
            r##"<link href="./a.css"><a href="#/x"><svg xmlns="http://www.w3.org/2000/svg">"##;
        assert!(absolute_addresses(page).is_empty());
    }
}
