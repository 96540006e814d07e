//! The tests that CPython brings for itself, out of Debian's packages.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result, bail};

use crate::{
    apt,
    files::{make_folder, remove},
    project::Project,
};

/// The Debian release that has the version of Python whose behaviour the runtime promises.
const RELEASE: &str = "forky";
/// The packages that the tests are split over.
const PACKAGES: [&str; 2] = ["libpython3.14-testsuite", "libpython3.14-stdlib"];
/// Their folder in the packages.
const FOLDER: &str = "usr/lib/python3.14/test";
/// The version that `tests/cpython/known_failures.json` was made with. A release in the making moves on:
/// then what it has is taken, and the results name it.
const VERSION: &str = "3.14.8-1";

/// A folder with the package `test` and a file `VERSION` that says whose tests they are.
pub(crate) fn ensure(project: &Project) -> Result<PathBuf> {
    let folder = project.cache.join(format!("cpython-tests-{VERSION}"));
    if !folder.exists() {
        make_folder(&folder, |draft| {
            let versions = apt::unpack_from_release(project, RELEASE, &PACKAGES, draft)?;
            let version = one_of(&versions)?;
            if version != VERSION {
                project.console.note(&format!(
                    "Debian {RELEASE} has Python {version} by now, the list of failures is of {VERSION}"
                ));
            }
            fs::rename(draft.join(FOLDER), draft.join("test"))
                .with_context(|| format!("{PACKAGES:?} hold no {FOLDER}"))?;
            for rest in ["usr", "etc"] {
                remove(&draft.join(rest))?;
            }
            Ok(fs::write(draft.join("VERSION"), version)?)
        })?;
    }
    Ok(folder)
}

/// The version that all packages have: support code and tests must belong together.
fn one_of(versions: &[String]) -> Result<&str> {
    match versions {
        [first, rest @ ..] if rest.iter().all(|version| version == first) => Ok(first),
        _ => bail!("{PACKAGES:?} are of several versions, {versions:?}: try again later"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_of_several_versions_are_refused() {
        let versions = |of: &[&str]| of.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(one_of(&versions(&["3-1", "3-1"])).unwrap(), "3-1");
        assert!(one_of(&versions(&["3-1", "3-2"])).is_err());
        assert!(one_of(&[]).is_err());
    }
}
