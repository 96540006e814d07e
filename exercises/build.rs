//! Reads the exercises under `content/` and writes one JSON text per chapter for the program to embed.
//!
//! A mistake of an author stops the build, with the file, the reason and the way out.

#![allow(clippy::expect_used, clippy::print_stdout)]

#[path = "build/author.rs"]
mod author;
// Shared with the library, which uses more of it than this does.
#[allow(dead_code, unreachable_pub)]
#[path = "src/schema.rs"]
mod schema;
#[path = "build/validate.rs"]
mod validate;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=content");
    if let Err(mistake) = embed() {
        for line in mistake.lines() {
            println!("cargo::error={line}");
        }
        std::process::exit(1);
    }
}

fn embed() -> Result<(), String> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let mut list = String::from("&[\n");
    for chapter in author::chapters(&root.join("content"))? {
        let name = format!("{}.json", chapter.slug);
        let json = serde_json::to_string(&chapter).expect("the schema fits JSON");
        write(&out.join(&name), &json)?;
        writeln!(
            list,
            "    include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\")),"
        )
        .expect("text grows");
    }
    list.push(']');
    write(&out.join("chapters.rs"), &list)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
