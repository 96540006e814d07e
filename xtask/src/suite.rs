//! `cargo xtask test` and its part `cargo xtask check`.

use std::{
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::Instant,
};

use anyhow::Result;

use crate::{
    browser::{self, Browser},
    conformance, content,
    counts::Counts,
    exec::{command, duration},
    invariants, npm, patches,
    project::Project,
    runtime, site, stage,
    toolchain::{Toolchain, WEB},
    tools,
};

/// The package that checks the content.
const CONTENT: &str = "content-tests";

/// Runs all tests; steps that do not build upon a failed one still run.
pub(crate) fn run(project: &Project) -> ExitCode {
    let start = Instant::now();
    let mut suite = Suite {
        project,
        total: Counts::default(),
        failed: Vec::new(),
    };
    suite.count("invariants", || invariants::check(&project.root));
    suite.native();
    suite.on_wasm();
    suite.finish(start)
}

/// Checks the content alone, or one part of it.
pub(crate) fn check_content(project: &Project, only: Option<&str>) -> Result<ExitCode> {
    content::read(project)?;
    let toolchain = Toolchain::ensure(project)?;
    let wasm = runtime::ensure(project, &toolchain)?;
    let mut cargo = content_gates(project, &wasm, &npm::suspending_node(project)?);
    if let Some(only) = only {
        cargo.env("REHEARSE_ONLY", only);
    }
    let label = only.map_or("content".to_owned(), |only| format!("content of {only}"));
    let ended = project.console.attempt(&label, &mut cargo)?;
    project.console.ended(ended.success, &label, ended.took);
    if !ended.success {
        project.console.show(&ended);
    }
    Ok(if ended.success {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

struct Suite<'a> {
    project: &'a Project,
    total: Counts,
    failed: Vec<String>,
}

impl Suite<'_> {
    /// What needs neither WASM nor a browser.
    fn native(&mut self) {
        let cargo = |arguments: &[&str]| native_cargo(self.project, arguments);
        let runtime = |arguments: &[&str]| {
            let mut cargo = command("cargo");
            cargo
                .args(arguments)
                .current_dir(self.project.root.join("runtime"))
                .env("CARGO_TARGET_DIR", self.project.target("target-runtime"));
            cargo
        };
        let lint = [
            "clippy",
            "--workspace",
            "--all-targets",
            "--locked",
            "--",
            "-D",
            "warnings",
        ];
        let test = [
            "test",
            "--workspace",
            "--exclude",
            CONTENT,
            "--locked",
            "--no-fail-fast",
        ];
        let own = [
            ("format", cargo(&["fmt", "--all", "--check"])),
            ("lints", cargo(&lint)),
            ("unit tests", cargo(&test)),
        ];
        // One of the parser's crates states a newer Rust than it needs.
        let lint = [
            "clippy",
            "--all-targets",
            "--no-deps",
            "--locked",
            "--ignore-rust-version",
        ];
        let lint = [lint.as_slice(), &["--", "-D", "warnings"]].concat();
        let test = [
            "test",
            "--locked",
            "--no-fail-fast",
            "--ignore-rust-version",
        ];
        let runtimes = [
            // Not `--all`: that would look at the patched crates too.
            ("format of the runtime", runtime(&["fmt", "--check"])),
            ("lints of the runtime", runtime(&lint)),
            ("tests of the runtime", runtime(&test)),
        ];
        for (label, command) in own {
            self.step(label, command);
        }
        if self
            .prepare("patches", || patches::ensure(self.project))
            .is_some()
        {
            for (label, command) in runtimes {
                self.step(label, command);
            }
        }
    }

    /// What runs on the built runtime and the built site.
    fn on_wasm(&mut self) {
        let project = self.project;
        let Some(toolchain) = self.prepare("toolchain", || Toolchain::ensure(project)) else {
            return;
        };
        let Some(wasm) = self.prepare("runtime", || runtime::ensure(project, &toolchain)) else {
            return;
        };
        let Some(node) = self.prepare("Node.js", || npm::suspending_node(project)) else {
            return;
        };
        self.step("content", content_gates(project, &wasm, &node));
        if let Some(programs) =
            self.prepare("conformance", || conformance::programs(project, &wasm))
        {
            self.step("conformance", programs);
        }
        if let Some(tests) = self.prepare("CPython's tests", || {
            conformance::quick_tests(project, &wasm)
        }) {
            self.step("CPython's tests", tests);
        }
        let Some(browser) = self.prepare("browser", || browser::ensure(project)) else {
            return;
        };
        let tests = self.prepare("tests in the browser", || {
            app_tests(project, &toolchain, &wasm, &browser)
        });
        if let Some(tests) = tests {
            self.step("tests of the app in the browser", tests);
        }
        if self
            .prepare("site", || site::build(project, true))
            .is_some()
        {
            self.step("end to end", end_to_end(project, &browser));
        }
    }

    fn step(&mut self, label: &str, mut command: Command) {
        let ended = match self.project.console.attempt(label, &mut command) {
            Ok(ended) => ended,
            Err(error) => return self.fail(label, &error),
        };
        let counts = Counts::of_step(&ended.output, ended.success);
        self.total += counts;
        let said = format!(
            "{label}: {} passed, {} failed",
            counts.passed, counts.failed
        );
        self.project.console.ended(ended.success, &said, ended.took);
        if !ended.success {
            self.project.console.show(&ended);
            self.failed.push(label.to_owned());
        }
    }

    fn count(&mut self, label: &str, check: impl FnOnce() -> Result<Counts>) {
        let start = Instant::now();
        match check() {
            Ok(counts) => {
                self.total += counts;
                let success = counts.failed == 0;
                let said = format!(
                    "{label}: {} passed, {} failed",
                    counts.passed, counts.failed
                );
                self.project.console.ended(success, &said, start.elapsed());
                if !success {
                    self.failed.push(label.to_owned());
                }
            }
            Err(error) => self.fail(label, &error),
        }
    }

    /// Makes something that later steps need; `None`, with the failure counted, if that fails.
    fn prepare<T>(&mut self, label: &str, make: impl FnOnce() -> Result<T>) -> Option<T> {
        make().map_err(|error| self.fail(label, &error)).ok()
    }

    fn fail(&mut self, label: &str, error: &anyhow::Error) {
        eprintln!("✗ {label}: {error:#}");
        self.total.failed += 1;
        self.failed.push(label.to_owned());
    }

    fn finish(self, start: Instant) -> ExitCode {
        eprintln!("all tests took {}", duration(start.elapsed()));
        if !self.failed.is_empty() {
            eprintln!("failed: {}", self.failed.join(", "));
        }
        println!("{} passed, {} failed", self.total.passed, self.total.failed);
        if self.failed.is_empty() && self.total.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

fn native_cargo(project: &Project, arguments: &[&str]) -> Command {
    let mut cargo = command("cargo");
    cargo
        .args(arguments)
        .current_dir(&project.root)
        .env("CARGO_TARGET_DIR", project.target("target"));
    cargo
}

/// The gates run on the very binary of the page.
fn content_gates(project: &Project, wasm: &Path, node: &Path) -> Command {
    let mut cargo = native_cargo(
        project,
        &["test", "--package", CONTENT, "--locked", "--no-fail-fast"],
    );
    let serve = project.root.join("runtime/host/serve.mjs");
    cargo.env(
        "REHEARSE_HOST",
        format!("{} {} {}", node.display(), serve.display(), wasm.display()),
    );
    cargo
}

fn app_tests(
    project: &Project,
    toolchain: &Toolchain,
    wasm: &Path,
    browser: &Browser,
) -> Result<Command> {
    let bin = tools::ensure(project)?;
    let names = stage::fill(project, wasm, true)?;
    let mut cargo = toolchain.cargo();
    cargo
        .args([
            "test",
            "--package",
            "app",
            "--test",
            "browser",
            "--target",
            WEB,
            "--locked",
        ])
        .current_dir(&project.root)
        .env("CARGO_TARGET_DIR", project.target("target-web"))
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            toolchain.flags(),
        )
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            bin.join("wasm-bindgen-test-runner"),
        )
        .env("CHROMEDRIVER", &browser.driver)
        .envs(names);
    Ok(cargo)
}

fn end_to_end(project: &Project, browser: &Browser) -> Command {
    let runner: PathBuf = project.root.join("tests/e2e/run.mjs");
    let mut node = command("node");
    node.arg(runner)
        .arg(project.dist())
        .current_dir(&project.root)
        .env("CHROMIUM", &browser.chromium);
    node
}
