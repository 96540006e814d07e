//! The allocator of the page's runtime. Python makes and drops small objects all the time: blocks of up to
//! [`SMALL`] bytes come from lists of freed blocks of the same size, everything else from the C library's allocator.
//!
//! It tells the host when memory runs out, where Rust would abort with a trap that looks like any other,
//! and `tracemalloc` of every block. Until the snapshot is taken, and while more is imported into one, it clears what is
//! freed: zeros need no room in what is kept.
#![allow(unsafe_code, reason = "an allocator hands out raw memory")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    arch::wasm32::{memory_grow, memory_size},
    cell::Cell,
    ptr,
};

use crate::{memory, reactor};

/// The largest block that comes from a list, in bytes.
const SMALL: usize = 256;
/// Sizes of small blocks are multiples of this, and so are their addresses.
const STEP: usize = 16;
const PAGE: usize = 1 << 16;
/// Pages of memory that are asked for at once.
const PAGES: usize = 16;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator {
    free: [const { Cell::new(ptr::null_mut()) }; SMALL / STEP + 1],
    next: Cell::new(0),
    end: Cell::new(0),
    first: Cell::new(usize::MAX),
    clears: Cell::new(true),
};

struct Allocator {
    /// By size in steps: the first freed block, which begins with the address of the next one.
    free: [Cell<*mut u8>; SMALL / STEP + 1],
    /// Memory that no block was made of yet, and where it ends.
    next: Cell<usize>,
    end: Cell<usize>,
    /// Small blocks lie from here on. Those of before the snapshot are the C library's, so that memory that
    /// was freed then holds no addresses.
    first: Cell<usize>,
    /// Whether what is freed is cleared.
    clears: Cell<bool>,
}

// SAFETY: one thread of the engine runs; threads of Python take turns, never inside the allocator.
unsafe impl Sync for Allocator {}

/// From now on programs run: freed memory is kept as it is.
pub(crate) fn booted() {
    ALLOCATOR.first.set(memory_size(0) * PAGE);
    ALLOCATOR.clears.set(false);
}

/// Runs `work`, and clears what it frees.
pub(crate) fn clearing<R>(work: impl FnOnce() -> R) -> R {
    ALLOCATOR.clears.set(true);
    let result = work();
    ALLOCATOR.clears.set(false);
    result
}

impl Allocator {
    fn has_booted(&self) -> bool {
        self.first.get() != usize::MAX
    }

    /// The list that gives blocks of this layout.
    fn list(&self, layout: Layout) -> Option<&Cell<*mut u8>> {
        let small = layout.size() <= SMALL && layout.align() <= STEP && self.has_booted();
        small.then(|| &self.free[layout.size().div_ceil(STEP)])
    }

    fn small(&self, list: &Cell<*mut u8>, size: usize) -> *mut u8 {
        let block = list.get();
        if block.is_null() {
            return self.fresh(size.next_multiple_of(STEP));
        }
        // SAFETY: what is in a list is free, and begins with the address of the next.
        list.set(unsafe { block.cast::<*mut u8>().read() });
        block
    }

    #[cold]
    fn fresh(&self, size: usize) -> *mut u8 {
        if self.end.get() - self.next.get() < size {
            let pages = memory_grow(0, PAGES);
            if pages == usize::MAX {
                return ptr::null_mut();
            }
            self.next.set(pages * PAGE);
            self.end.set((pages + PAGES) * PAGE);
        }
        let block = self.next.get();
        self.next.set(block + size);
        ptr::with_exposed_provenance_mut(block)
    }

    unsafe fn give_back(&self, block: *mut u8, layout: Layout) {
        match self.list(layout) {
            Some(list) if block.addr() >= self.first.get() => {
                // SAFETY: the block is no longer in use and at least a step long.
                unsafe { block.cast::<*mut u8>().write(list.get()) };
                list.set(block);
            }
            // SAFETY: the caller's promise; all other blocks are the C library's.
            _ => unsafe { System.dealloc(block, layout) },
        }
    }
}

// SAFETY: blocks of a list are in use by one caller until they are given back; all others are the C library's.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let block = match self.list(layout) {
            Some(list) => self.small(list, layout.size()),
            // SAFETY: the caller's promise.
            None => unsafe { System.alloc(layout) },
        };
        told(block, layout.size())
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        memory::freed(block);
        // SAFETY: the caller's promise.
        unsafe {
            if self.clears.get() {
                block.write_bytes(0, layout.size());
            }
            self.give_back(block, layout);
        }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if self.list(layout).is_none() {
            // SAFETY: the caller's promise. The C library knows which of its memory is zero already.
            return told(unsafe { System.alloc_zeroed(layout) }, layout.size());
        }
        // SAFETY: a block of this size.
        unsafe {
            let block = self.alloc(layout);
            if !block.is_null() {
                block.write_bytes(0, layout.size());
            }
            block
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the new layout is valid because the caller's is and `size` is, which it promises;
        // both blocks hold what is copied.
        unsafe {
            let wanted = Layout::from_size_align_unchecked(size, layout.align());
            let large = self.list(layout).is_none() && self.list(wanted).is_none();
            if large && !self.clears.get() {
                memory::freed(block);
                return told(System.realloc(block, layout, size), size);
            }
            let moved = self.alloc(wanted);
            if !moved.is_null() {
                block.copy_to_nonoverlapping(moved, layout.size().min(size));
                self.dealloc(block, layout);
            }
            moved
        }
    }
}

/// A new block, of which `tracemalloc` and, if there is none, the host are told.
fn told(block: *mut u8, size: usize) -> *mut u8 {
    memory::allocated(block, size);
    if block.is_null() {
        reactor::no_memory();
    }
    block
}
