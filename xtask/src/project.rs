use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{exec::Console, targets};

/// Where everything is.
pub(crate) struct Project {
    /// The checkout.
    pub(crate) root: PathBuf,
    /// What is kept between builds and shared by all checkouts.
    pub(crate) cache: PathBuf,
    /// What the user sees.
    pub(crate) console: Console,
}

impl Project {
    /// The project that this program belongs to, with the user's cache folder.
    pub(crate) fn find(verbose: bool) -> Result<Self> {
        // `cargo run` says where it runs us; Trunk, which calls us back, does not.
        let own = env::var_os("CARGO_MANIFEST_DIR").unwrap_or(env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&own)
            .parent()
            .context("xtask is not inside a checkout")?
            .to_path_buf();
        let cache = cache_folder()?;
        fs::create_dir_all(&cache)
            .with_context(|| format!("cannot make the cache folder {}", cache.display()))?;
        let cache = cache.canonicalize()?;
        targets::take_over(&cache, &root)?;
        Ok(Self {
            root,
            cache,
            console: Console::new(verbose),
        })
    }

    /// Cargo's target folder for one kind of build. Shared by all checkouts, so that a fresh clone
    /// finds its dependencies compiled.
    pub(crate) fn target(&self, kind: &str) -> PathBuf {
        self.cache.join(kind)
    }

    /// What Trunk puts into the site.
    pub(crate) fn stage(&self) -> PathBuf {
        self.root.join(".stage")
    }

    /// The finished site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }
}

fn cache_folder() -> Result<PathBuf> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
    if let Some(own) = set("REHEARSE_CACHE") {
        return Ok(std::path::absolute(own)?);
    }
    let caches = match set("XDG_CACHE_HOME") {
        Some(folder) => PathBuf::from(folder),
        None => env::home_dir()
            .context("neither HOME nor REHEARSE_CACHE is set: name a folder for the cache")?
            .join(".cache"),
    };
    Ok(caches.join("rehearse"))
}
