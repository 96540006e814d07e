use std::cell::RefCell;
use std::rc::Rc;

use protocol::{FileContent, LeftFiles, RunFile};
use yew::prelude::*;

use crate::context::{Page, use_page};
use crate::state::files;
use crate::storage::{Files, TextFile, keys};

/// The files that the programs of a cell have made: given to its next run.
#[derive(Clone)]
pub struct MadeHandle {
    /// By path.
    pub files: Rc<Vec<RunFile>>,
    /// What the last run left.
    pub left: Rc<LeftFiles>,
    inner: Rc<Inner>,
}

struct Inner {
    id: String,
    page: Page,
    files: RefCell<Rc<Vec<RunFile>>>,
    /// What the last run was given of them.
    base: RefCell<Vec<RunFile>>,
    left: RefCell<Rc<LeftFiles>>,
    draw: UseForceUpdateHandle,
}

impl Inner {
    fn put(&self, files: Vec<RunFile>) {
        let kept = files::kept(&files);
        let key = keys::made(&self.id);
        if kept.is_empty() {
            self.page.keeper.remove(&key);
        } else {
            let texts = kept.into_iter().filter_map(|file| match file.content {
                FileContent::Text(text) => Some(TextFile {
                    path: file.path,
                    text,
                }),
                FileContent::Base64(_) => None,
            });
            let files = texts.collect();
            self.page.keeper.put_soon(&key, &Files { files });
        }
        let files = Rc::new(files);
        self.page.shelf.put(&self.id, files.clone());
        self.files.replace(files);
        self.draw.force_update();
    }
}

impl MadeHandle {
    /// Begins a run beside the files at `paths`: gives those that it finds besides.
    pub fn begin(&self, paths: &[String]) -> Vec<RunFile> {
        let base = files::beside(&self.inner.files.borrow(), paths);
        self.inner.base.replace(base.clone());
        self.inner.left.take();
        self.inner.put(base.clone());
        base
    }

    /// Takes in what the run has left so far.
    pub fn take(&self, left: LeftFiles) {
        let files = files::merged(&self.inner.base.borrow(), &left);
        self.inner.left.replace(Rc::new(left));
        self.inner.put(files);
    }

    /// Deletes a file.
    pub fn delete(&self, path: &str) {
        let without = |files: &[RunFile]| -> Vec<_> {
            let others = files.iter().filter(|file| file.path != path);
            others.cloned().collect()
        };
        let base = without(&self.inner.base.borrow());
        self.inner.base.replace(base);
        let files = without(&self.inner.files.borrow());
        self.inner.put(files);
    }

    /// Deletes all of them.
    pub fn clear(&self) {
        self.inner.base.take();
        self.inner.left.take();
        self.inner.put(Vec::new());
    }
}

/// The files that the programs of the cell `id` have made. A component keeps one id while it lives.
#[hook]
pub fn use_made(id: &str) -> MadeHandle {
    let page = use_page();
    let draw = use_force_update();
    let inner = {
        let id = id.to_owned();
        use_memo((), move |()| {
            let files = page.shelf.get(&id).unwrap_or_else(|| {
                let kept = page.keeper.get::<Files>(&keys::made(&id));
                let files = kept.map(|kept| kept.files).unwrap_or_default();
                let files = files.into_iter();
                Rc::new(
                    files
                        .map(|file| RunFile::text(file.path, file.text))
                        .collect(),
                )
            });
            Inner {
                id,
                page,
                files: RefCell::new(files),
                base: RefCell::default(),
                left: RefCell::default(),
                draw,
            }
        })
    };
    let (files, left) = (inner.files.borrow().clone(), inner.left.borrow().clone());
    MadeHandle { files, left, inner }
}
