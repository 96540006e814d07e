//! Reads the chapters and their cards, and writes them into the program as JSON.

use std::{env, fmt::Write as _, fs, path::PathBuf, process};

#[path = "build/cards.rs"]
mod cards;
#[path = "build/chapter.rs"]
mod chapter;
#[path = "build/folder.rs"]
mod folder;
#[allow(
    unreachable_pub,
    reason = "the crate shares it, and there it is public"
)]
#[path = "src/model.rs"]
mod model;
#[allow(
    unreachable_pub,
    reason = "the crate shares it, and there it is public"
)]
#[path = "src/path.rs"]
mod path;
#[path = "build/problem.rs"]
mod problem;

#[allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "that is how a build script speaks and how it fails"
)]
fn main() {
    for path in [
        "build.rs",
        "build",
        "src/model.rs",
        "src/path.rs",
        "chapters",
        "cards",
    ] {
        println!("cargo::rerun-if-changed={path}");
    }
    let folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo states the folder"));
    let target = PathBuf::from(env::var_os("OUT_DIR").expect("cargo states the target"));
    let chapters = folder::read(&folder).unwrap_or_else(|problems| {
        for problem in problems {
            println!("cargo::error={problem}");
        }
        process::exit(1);
    });
    let mut list = String::from("/// Each chapter as JSON.\nconst CHAPTERS: &[&str] = &[\n");
    for chapter in &chapters {
        let name = format!("{:02}_{}.json", chapter.number, chapter.slug);
        let json = serde_json::to_string(chapter).expect("a chapter is plain data");
        fs::write(target.join(&name), json).expect("the target folder is writable");
        writeln!(
            list,
            "    include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\")),"
        )
        .expect("text is writable");
    }
    list.push_str("];\n");
    fs::write(target.join("chapters.rs"), list).expect("the target folder is writable");
}
