//! What there is to read and to solve: the contents, which come with the page, and the files of chapters,
//! which come when they are opened and stay as long as the visit.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use contents::{Contents, File};
use serde::de::DeserializeOwned;

use crate::fetch::{self, Freshness, Missing};
use crate::{config, dom};

/// The page's one library; clones are the same one.
#[derive(Clone)]
pub struct Library(Rc<Inner>);

struct Inner {
    contents: Result<Contents, Missing>,
    texts: Cache<guide::Chapter>,
    tasks: Cache<exercises::Chapter>,
}

impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Library {
    /// Fetches the contents.
    pub async fn open(freshness: Freshness) -> Self {
        let contents = fetch::json(&config::contents(), freshness).await;
        Self(Rc::new(Inner {
            contents,
            texts: Cache::default(),
            tasks: Cache::default(),
        }))
    }

    /// Which chapters and exercises there are.
    ///
    /// # Errors
    /// Why that is not known.
    pub fn contents(&self) -> Result<&Contents, &Missing> {
        self.0.contents.as_ref()
    }

    /// The texts of chapters.
    pub fn texts(&self) -> &Cache<guide::Chapter> {
        &self.0.texts
    }

    /// The exercises of chapters.
    pub fn tasks(&self) -> &Cache<exercises::Chapter> {
        &self.0.tasks
    }
}

/// Files of one kind that have come so far, by their address; clones are the same one.
#[derive(Debug)]
pub struct Cache<T>(Rc<RefCell<BTreeMap<String, Rc<T>>>>);

impl<T> Clone for Cache<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Default for Cache<T> {
    fn default() -> Self {
        Self(Rc::default())
    }
}

impl<T: DeserializeOwned> Cache<T> {
    /// A file that has come.
    pub fn get(&self, file: &File) -> Option<Rc<T>> {
        self.0.borrow().get(&file.address).cloned()
    }

    /// Fetches a file.
    ///
    /// # Errors
    /// Why it did not come.
    pub async fn fetch(&self, file: &File, freshness: Freshness) -> Result<(), Missing> {
        let found = fetch::json(&dom::resolve(&file.address), freshness).await?;
        self.0
            .borrow_mut()
            .insert(file.address.clone(), Rc::new(found));
        Ok(())
    }
}
