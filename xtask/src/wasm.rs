//! The binary format of WebAssembly, as far as leaving out a section needs it.

use anyhow::{Context, Result, bail};

/// Bytes of the magic number and the version, before the first section.
const HEADER: usize = 8;
/// The id of custom sections.
const CUSTOM: u8 = 0;

/// The module without the names of its functions, which only people read.
///
/// A section is an id, the length of its content in LEB128, and the content; that of a custom one
/// begins with its name (WebAssembly core specification, "Binary Format", "Modules").
pub(crate) fn without_names(module: &[u8]) -> Result<Vec<u8>> {
    if !module.starts_with(b"\0asm") {
        bail!("this is no WebAssembly module");
    }
    let mut kept = module[..HEADER].to_vec();
    let mut at = HEADER;
    while at < module.len() {
        let id = module[at];
        let (length, content) = number(module, at + 1)?;
        let end = content + length;
        let content = module
            .get(content..end)
            .context("a section is longer than the module")?;
        if id != CUSTOM || !content.starts_with(b"\x04name") {
            kept.extend_from_slice(&module[at..end]);
        }
        at = end;
    }
    Ok(kept)
}

/// The LEB128 number at `at`, and where it ends.
fn number(module: &[u8], at: usize) -> Result<(usize, usize)> {
    let mut value = 0;
    for (index, byte) in module.iter().skip(at).take(5).enumerate() {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Ok((value, at + index + 1));
        }
    }
    bail!("a number in the module does not end")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULE: &[u8] = b"\0asm\x01\0\0\0";

    fn with(sections: &[&[u8]]) -> Vec<u8> {
        [MODULE, &sections.concat()].concat()
    }

    #[test]
    fn names_are_left_out_and_all_else_is_kept() {
        let (types, names, other) = (
            b"\x01\x01\0".as_slice(),
            b"\0\x07\x04nameab".as_slice(),
            b"\0\x03\x02hi".as_slice(),
        );
        assert_eq!(
            without_names(&with(&[types, names, other])).unwrap(),
            with(&[types, other])
        );
    }

    #[test]
    fn lengths_of_several_bytes_are_read() {
        let long = [b"\x0a\x80\x01".as_slice(), &[7; 128]].concat();
        assert_eq!(without_names(&with(&[&long])).unwrap(), with(&[&long]));
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(without_names(b"<html>").is_err());
        assert!(without_names(&with(&[b"\x01\x09\0"])).is_err());
    }
}
