//! Tables that few programs need: the names of characters, the codecs of East Asia. They are an eighth of what
//! would have to arrive before the first line is printed, so they are taken out of the snapshot, and
//! put back when a program first needs one.
//!
//! [`put_aside`] writes them to files of the standard library and clears them before the snapshot is taken; zeros cost
//! nothing in it. The host serves the files like the rest of the library (`host/pack.mjs`). Addresses are
//! those of this very binary.
#![allow(
    unsafe_code,
    reason = "the tables are constants of other crates: nothing but their addresses is known"
)]

use std::{
    fs, hint, io,
    path::{Path, PathBuf},
    slice,
    sync::atomic::{AtomicBool, Ordering},
};

use rustpython_vm::common::encodings::cjk;

/// The folder of their files, as `host/stdlib.js` says it.
const FOLDER: &str = "/usr/local/lib/python3.14/_tables";

/// Where parts of a table lie, and their lengths in bytes.
type Parts<'a> = &'a [(*const u8, usize)];

struct Table {
    file: &'static str,
    /// Whether it is in memory: until it is put aside, and once it is back.
    here: AtomicBool,
}

static NAMES: Table = Table::new("names.bin");
static CJK: Table = Table::new("cjk.bin");

/// Takes all tables out of memory. Called once, before the snapshot is taken.
pub(crate) fn put_aside() -> io::Result<()> {
    fs::create_dir_all(FOLDER)?;
    unicode_names2::fetch_tables_by(|| NAMES.fetch(&unicode_names2::tables()));
    NAMES.put_aside(&unicode_names2::tables())?;
    cjk::fetch_tables_by(|| CJK.fetch(&cjk::tables()));
    CJK.put_aside(&cjk::tables())
}

impl Table {
    const fn new(file: &'static str) -> Self {
        Self {
            file,
            here: AtomicBool::new(true),
        }
    }

    fn path(&self) -> PathBuf {
        Path::new(FOLDER).join(self.file)
    }

    fn put_aside(&self, parts: Parts<'_>) -> io::Result<()> {
        let mut content = Vec::new();
        for &(at, length) in parts {
            // SAFETY: a table of the program, of this length.
            content.extend_from_slice(unsafe { slice::from_raw_parts(at, length) });
        }
        fs::write(self.path(), content)?;
        for &(at, length) in parts {
            // SAFETY: memory of a WASM module can be written wherever it is. The compiler takes the
            // table for constant, which it is whenever it is read: after `fetch`.
            unsafe { writable(at).write_bytes(0, length) }
        }
        self.here.store(false, Ordering::Relaxed);
        Ok(())
    }

    /// Has the table in memory. False if its file cannot be had: the host has told the learner.
    fn fetch(&self, parts: Parts<'_>) -> bool {
        if self.here.load(Ordering::Relaxed) {
            return true;
        }
        let Ok(content) = fs::read(self.path()) else {
            return false;
        };
        if content.len() != parts.iter().map(|(_, length)| length).sum::<usize>() {
            return false;
        }
        let mut rest = content.as_slice();
        for &(at, length) in parts {
            let (part, after) = rest.split_at(length);
            // SAFETY: as in `put_aside`; the bytes are those that were there.
            unsafe { writable(at).copy_from_nonoverlapping(part.as_ptr(), length) }
            rest = after;
        }
        self.here.store(true, Ordering::Relaxed);
        true
    }
}

/// The same address, of which the compiler knows no more that a constant lies there.
fn writable(at: *const u8) -> *mut u8 {
    hint::black_box(at.cast_mut())
}
