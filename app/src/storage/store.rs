//! Documents over a [`Backend`].

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::backend::{Backend, Trouble};
use super::keys;

/// Unreadable documents of one key that are set aside; the last one is replaced by later ones.
const MAX_ASIDE: u32 = 5;

/// Reads and writes documents, and never fails: what cannot be written is kept in memory.
pub struct Store {
    backend: Box<dyn Backend>,
    /// Texts that are to be written with the next [`Store::flush`], and those that could not be.
    unwritten: RefCell<BTreeMap<String, String>>,
    trouble: Cell<Option<Trouble>>,
}

impl Store {
    /// A store over `backend`.
    pub fn new(backend: Box<dyn Backend>) -> Self {
        Self {
            backend,
            unwritten: RefCell::default(),
            trouble: Cell::default(),
        }
    }

    /// The document under `key`. One that cannot be read is set aside, as if there were none.
    pub fn get<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        let unwritten = self.unwritten.borrow().get(key).cloned();
        let text = unwritten.or_else(|| self.backend.read(key))?;
        let document = serde_json::from_str(&text).ok();
        if document.is_none() {
            self.set_aside(key, &text);
        }
        document
    }

    fn set_aside(&self, key: &str, text: &str) {
        let place = (1..=MAX_ASIDE)
            .map(|attempt| keys::aside(key, attempt))
            .find(|place| self.backend.read(place).is_none())
            .unwrap_or_else(|| keys::aside(key, MAX_ASIDE));
        if self.backend.write(&place, text).is_ok() {
            self.backend.remove(key);
        }
        self.unwritten.borrow_mut().remove(key);
    }

    /// Keeps a document with the next [`Store::flush`].
    pub fn put_soon<T: Serialize>(&self, key: &str, document: &T) {
        // Documents are structs of texts and numbers: they can always be written as JSON.
        if let Ok(text) = serde_json::to_string(document) {
            self.unwritten.borrow_mut().insert(key.to_owned(), text);
        }
    }

    /// Keeps a document now.
    pub fn put<T: Serialize>(&self, key: &str, document: &T) {
        self.put_soon(key, document);
        self.flush();
    }

    /// The keys of all documents that begin with `prefix`.
    pub fn keys(&self, prefix: &str) -> Vec<String> {
        let mut keys = self.backend.keys();
        keys.extend(self.unwritten.borrow().keys().cloned());
        keys.retain(|key| key.starts_with(prefix));
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// Forgets a document.
    pub fn remove(&self, key: &str) {
        self.unwritten.borrow_mut().remove(key);
        self.backend.remove(key);
    }

    /// Writes what waits. What cannot be written stays in memory.
    pub fn flush(&self) {
        self.unwritten
            .borrow_mut()
            .retain(|key, text| match self.backend.write(key, text) {
                Ok(()) => false,
                Err(trouble) => {
                    self.trouble.set(Some(trouble));
                    true
                }
            });
    }

    /// What has gone wrong so far.
    pub fn trouble(&self) -> Option<Trouble> {
        self.trouble.get()
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::storage::{Code, MemoryBackend, Progress};

    /// The store under test and the test itself look at the same texts.
    impl Backend for Rc<MemoryBackend> {
        fn read(&self, key: &str) -> Option<String> {
            self.as_ref().read(key)
        }
        fn write(&self, key: &str, text: &str) -> Result<(), Trouble> {
            self.as_ref().write(key, text)
        }
        fn remove(&self, key: &str) {
            self.as_ref().remove(key);
        }
        fn keys(&self) -> Vec<String> {
            self.as_ref().keys()
        }
    }

    fn store(backend: MemoryBackend) -> (Store, Rc<MemoryBackend>) {
        let backend = Rc::new(backend);
        (Store::new(Box::new(backend.clone())), backend)
    }

    fn code(text: &str) -> Code {
        Code {
            code: text.to_owned(),
        }
    }

    #[test]
    fn what_is_put_soon_is_read_at_once_and_written_by_flush() {
        let (store, backend) = store(MemoryBackend::new());
        store.put_soon("k", &code("x = 1"));
        assert_eq!(store.get("k"), Some(code("x = 1")));
        assert_eq!(backend.read("k"), None);
        store.flush();
        assert_eq!(backend.read("k").unwrap(), r#"{"code":"x = 1"}"#);
    }

    #[test]
    fn broken_and_foreign_documents_are_set_aside() {
        for text in ["", "{", "null", "[1]", r#"{"code": 7}"#, "\"text\""] {
            let (store, backend) = store(MemoryBackend::new());
            backend.write("k", text).unwrap();
            assert_eq!(store.get::<Code>("k"), None, "{text}");
            assert_eq!(backend.read("k"), None);
            assert_eq!(backend.read(&keys::aside("k", 1)).unwrap(), text);
        }
    }

    #[test]
    fn what_was_set_aside_is_not_written_over() {
        let (store, backend) = store(MemoryBackend::new());
        for text in ["first", "second"] {
            backend.write("k", text).unwrap();
            store.get::<Progress>("k");
        }
        assert_eq!(backend.read(&keys::aside("k", 1)).unwrap(), "first");
        assert_eq!(backend.read(&keys::aside("k", 2)).unwrap(), "second");
    }

    #[test]
    fn what_cannot_be_written_stays_in_memory() {
        let (store, backend) = store(MemoryBackend::with_room(20, Trouble::Full));
        store.put("k", &code("far too long for the room"));
        assert_eq!(store.trouble(), Some(Trouble::Full));
        assert_eq!(store.get("k"), Some(code("far too long for the room")));
        assert_eq!(backend.read("k"), None);
        store.put("k", &code("x"));
        assert_eq!(backend.read("k").unwrap(), r#"{"code":"x"}"#);
    }

    #[test]
    fn keys_are_of_what_is_written_and_of_what_waits() {
        let (store, _) = store(MemoryBackend::new());
        store.put("a/1", &code("x"));
        store.put("b/1", &code("x"));
        store.put_soon("a/2", &code("x"));
        store.put_soon("a/1", &code("y"));
        assert_eq!(store.keys("a/"), ["a/1", "a/2"]);
    }

    #[test]
    fn removed_is_gone() {
        let (store, _) = store(MemoryBackend::new());
        store.put("k", &code("x"));
        store.put_soon("k", &code("y"));
        store.remove("k");
        assert_eq!(store.get::<Code>("k"), None);
    }
}
