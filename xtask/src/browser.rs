use std::{env, path::PathBuf};

use anyhow::Result;

use crate::{apt, project::Project};

/// A Chromium and its driver, for tests.
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) driver: PathBuf,
}

/// Finds Chromium (or Chrome) and its driver, or installs Debian's.
pub(crate) fn ensure(project: &Project) -> Result<Browser> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    apt::install(project, &["chromium", "chromium-driver"])?;
    find().ok_or_else(|| {
        anyhow::anyhow!(
            "found no Chromium with its driver: put chromium and chromedriver on PATH, or name them \
             in CHROMIUM and CHROMEDRIVER"
        )
    })
}

fn find() -> Option<Browser> {
    Some(Browser {
        chromium: program(
            "CHROMIUM",
            &["chromium", "chromium-browser", "google-chrome"],
        )?,
        driver: program("CHROMEDRIVER", &["chromedriver"])?,
    })
}

fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(own) = env::var_os(variable) {
        return Some(PathBuf::from(own));
    }
    names.iter().find_map(|name| which::which(name).ok())
}
