//! Where texts are kept by key.

use std::cell::RefCell;
use std::collections::BTreeMap;

use gloo_storage::{LocalStorage, Storage};

/// Why a text could not be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// There is no room left.
    Full,
    /// The browser forbids it.
    Forbidden,
}

impl Trouble {
    /// What the learner is told.
    pub fn message(self) -> &'static str {
        match self {
            Self::Full => {
                "The browser's storage for this site is full, so changes will be lost when you leave the page. \
                 Copy what you want to keep."
            }
            Self::Forbidden => {
                "The browser does not let this site store anything, so your code and progress will be lost when you \
                 leave the page. Copy what you want to keep."
            }
        }
    }
}

/// Keeps texts by key.
pub trait Backend {
    /// The text under `key`.
    fn read(&self, key: &str) -> Option<String>;
    /// Puts a text under `key`.
    ///
    /// # Errors
    /// If it cannot be kept.
    fn write(&self, key: &str, text: &str) -> Result<(), Trouble>;
    /// Removes what is under `key`.
    fn remove(&self, key: &str);
    /// All keys.
    fn keys(&self) -> Vec<String>;
}

/// The browser's `localStorage`.
#[derive(Debug)]
pub struct BrowserBackend(());

impl BrowserBackend {
    /// The storage of this site, if the browser allows one.
    pub fn open() -> Option<Self> {
        // gloo's wrapper throws where storage is forbidden, so that is asked first.
        let storage = web_sys::window()?.local_storage().ok()??;
        storage.length().ok().map(|_| Self(()))
    }
}

impl Backend for BrowserBackend {
    fn read(&self, key: &str) -> Option<String> {
        LocalStorage::raw().get_item(key).ok().flatten()
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Trouble> {
        LocalStorage::raw()
            .set_item(key, text)
            .map_err(|_| Trouble::Full)
    }

    fn remove(&self, key: &str) {
        // It cannot be undone by anything that the page could do.
        let _ = LocalStorage::raw().remove_item(key);
    }

    fn keys(&self) -> Vec<String> {
        // In one step: asked for one by one they take long where there are thousands.
        js_sys::Object::keys(&LocalStorage::raw())
            .iter()
            .filter_map(|key| key.as_string())
            .collect()
    }
}

/// Keeps texts while the page is open, up to a number of bytes.
#[derive(Debug)]
pub struct MemoryBackend {
    texts: RefCell<BTreeMap<String, String>>,
    room: usize,
    trouble: Trouble,
}

impl MemoryBackend {
    /// Room for everything.
    pub fn new() -> Self {
        Self::with_room(usize::MAX, Trouble::Full)
    }

    /// Room for texts of at most `room` bytes each; beyond, writes fail with `trouble`.
    pub fn with_room(room: usize, trouble: Trouble) -> Self {
        Self {
            texts: RefCell::default(),
            room,
            trouble,
        }
    }
}

impl Default for MemoryBackend {
    fn default() -> Self {
        Self::new()
    }
}

impl Backend for MemoryBackend {
    fn read(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Trouble> {
        if text.len() > self.room {
            return Err(self.trouble);
        }
        self.texts
            .borrow_mut()
            .insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.texts.borrow_mut().remove(key);
    }

    fn keys(&self) -> Vec<String> {
        self.texts.borrow().keys().cloned().collect()
    }
}
