//! Every chore of the project: `cargo xtask --help` lists them.
//!
//! What takes long is made once and kept in the user's cache folder, under a name that is a hash of
//! what it was made from. So a fresh clone of what was built before builds nothing again.

// Printing is what a command-line tool does.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod apt;
mod bench;
mod browser;
mod conformance;
mod content;
mod counts;
mod cpython_tests;
mod exec;
mod files;
mod invariants;
mod invariants_text;
mod lock;
mod manifests;
mod npm;
mod patches;
mod profile;
mod project;
mod py;
mod runtime;
mod scaffold;
mod site;
mod sizes;
mod split;
mod sqlite;
mod stage;
mod suite;
mod sysroot;
mod targets;
mod toolchain;
mod tools;
mod wasi_libc;
mod zones;

use std::{path::PathBuf, process::ExitCode};

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::project::Project;

/// Builds, serves and tests Rehearse.
///
/// What is missing is installed or built on the way; what was built once is kept in
/// `~/.cache/rehearse` (`REHEARSE_CACHE` names another folder).
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    /// Show everything that the tools print
    #[arg(short, long, global = true)]
    verbose: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the page at 127.0.0.1:8080 and reload it as files are saved
    Serve {
        /// Serve what a release would hold: smaller, slower to build
        #[arg(long)]
        release: bool,
        /// Another port
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Build the static site into dist/
    Build {
        /// As it is published
        #[arg(long)]
        release: bool,
    },
    /// Run every test of the project, as CI does
    Test,
    /// Check the content: exercises, examples, links
    Check {
        /// One chapter or exercise, for example decorators/memoize
        only: Option<String>,
    },
    /// Make the files of a new exercise or chapter
    New {
        #[command(subcommand)]
        what: New,
    },
    /// Run Python files on the runtime that the page uses
    Py {
        /// The program, and further files that it may import
        #[arg(required = true)]
        files: Vec<String>,
        /// What the program finds in sys.argv
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Measure the page beside its peers and write the results to bench/README.md
    Bench {
        /// For the benchmark: --runs 7, --rounds 7, --line 4g or fast-3g, --only SYSTEM,…
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Compare what programs print on our runtime with what CPython prints
    Conformance {
        /// Only programs whose name (area/name), or tests whose module, contains this
        only: Option<String>,
        /// Run CPython's own tests instead of our programs
        #[arg(long)]
        cpython: bool,
        /// Write the guide's table of them to this file
        #[arg(long)]
        table: Option<PathBuf>,
        /// Write all that is known of each test to this file, as JSON
        #[arg(long, requires = "cpython")]
        results: Option<PathBuf>,
        /// Wait for tests that are known not to end, too
        #[arg(long, requires = "cpython")]
        patient: bool,
    },
    /// Train the runtime: find out what runs often, for the compiler to make that fast and the rest small
    Profile,
    /// Put the content into a built site, in place of what it holds; nothing is compiled
    ///
    /// `REHEARSE_CONTENT` names another folder with `guide/` and `exercises/content/`.
    Content {
        /// The site
        #[arg(long, default_value = "dist")]
        into: PathBuf,
    },
    /// Print the size of each file in dist/: raw, gzip, brotli
    Sizes,
    /// Bundle the scripts and make the files of the content (called by Trunk before each of its builds)
    #[command(hide = true)]
    Stage,
}

#[derive(Subcommand)]
enum New {
    /// For example: new exercise decorators memoize
    Exercise {
        /// The chapter's slug
        chapter: String,
        /// The exercise's slug: lower-case words joined by underscores
        slug: String,
    },
    /// For example: new chapter `12_metaclasses`
    Chapter {
        /// Its number in the syllabus and its slug
        name: String,
    },
}

fn main() -> ExitCode {
    if let Some(code) = profile::wrapped_compiler() {
        return code;
    }
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<ExitCode> {
    let project = Project::find(arguments.verbose)?;
    match arguments.command {
        Command::Serve { release, port } => site::serve(&project, release, port)?,
        Command::Build { release } => site::build(&project, release)?,
        Command::Test => return Ok(suite::run(&project)),
        Command::Check { only } => return suite::check_content(&project, only.as_deref()),
        Command::New { what } => match what {
            New::Exercise { chapter, slug } => scaffold::exercise(&project.root, &chapter, &slug)?,
            New::Chapter { name } => scaffold::chapter(&project.root, &name)?,
        },
        Command::Py { files, arguments } => return py::run(&project, &files, &arguments),
        Command::Conformance {
            only,
            cpython,
            table,
            results,
            patient,
        } => {
            let options = conformance::Options {
                cpython,
                only,
                table,
                results,
                patient,
            };
            return conformance::run(&project, &options);
        }
        Command::Bench { arguments } => bench::run(&project, &arguments)?,
        Command::Profile => profile::train(&project)?,
        Command::Content { into } => content::replace(&project, &into)?,
        Command::Sizes => sizes::print(&project)?,
        Command::Stage => stage::scripts_for_trunk(&project)?,
    }
    Ok(ExitCode::SUCCESS)
}
