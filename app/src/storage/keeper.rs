//! The page's store: written shortly after a change, and at the latest when the page goes away.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use serde::Serialize;
use serde::de::DeserializeOwned;
use yew::Callback;

use super::backend::{Backend, BrowserBackend, MemoryBackend, Trouble};
use super::store::Store;

/// Milliseconds of rest after which a change is written.
const REST_MS: u32 = 300;

/// The page's store; clones are the same one.
#[derive(Clone)]
pub struct Keeper(Rc<Inner>);

struct Inner {
    store: Rc<Store>,
    timer: RefCell<Option<Timeout>>,
    told: RefCell<Option<Callback<Trouble>>>,
    _listeners: Vec<EventListener>,
}

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Keeper {
    /// Opens the browser's storage. `told` is called once, at the first trouble.
    pub fn open(told: Callback<Trouble>) -> Self {
        let backend: Box<dyn Backend> = match BrowserBackend::open() {
            Some(backend) => Box::new(backend),
            None => Box::new(MemoryBackend::with_room(0, Trouble::Forbidden)),
        };
        Self::over(Store::new(backend), told)
    }

    /// Keeps in a store that is given.
    pub fn over(store: Store, told: Callback<Trouble>) -> Self {
        let store = Rc::new(store);
        // A phone may end a hidden page without another word.
        let listeners = web_sys::window()
            .map(|window| {
                let document = window.document();
                let flush = |store: &Rc<Store>| {
                    let store = store.clone();
                    move |_: &web_sys::Event| store.flush()
                };
                let mut listeners = vec![EventListener::new(&window, "pagehide", flush(&store))];
                listeners.extend(document.map(|document| {
                    EventListener::new(&document, "visibilitychange", flush(&store))
                }));
                listeners
            })
            .unwrap_or_default();
        Self(Rc::new(Inner {
            store,
            timer: RefCell::default(),
            told: RefCell::new(Some(told)),
            _listeners: listeners,
        }))
    }

    /// The document under `key`.
    pub fn get<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        self.0.store.get(key)
    }

    /// The keys of all documents that begin with `prefix`.
    pub fn keys(&self, prefix: &str) -> Vec<String> {
        self.0.store.keys(prefix)
    }

    /// Keeps a document when there has been a short rest.
    pub fn put_soon<T: Serialize>(&self, key: &str, document: &T) {
        self.0.store.put_soon(key, document);
        let me = Rc::downgrade(&self.0);
        let timeout = Timeout::new(REST_MS, move || {
            if let Some(inner) = me.upgrade() {
                inner.store.flush();
                inner.tell();
            }
        });
        self.0.timer.replace(Some(timeout));
    }

    /// Keeps a document now.
    pub fn put<T: Serialize>(&self, key: &str, document: &T) {
        self.0.store.put(key, document);
        self.0.tell();
    }

    /// Forgets a document.
    pub fn remove(&self, key: &str) {
        self.0.store.remove(key);
    }
}

impl Inner {
    fn tell(&self) {
        if let Some(trouble) = self.store.trouble()
            && let Some(told) = self.told.take()
        {
            told.emit(trouble);
        }
    }
}
