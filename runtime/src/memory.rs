//! The module `_tracemalloc`: who has allocated the memory that is in use. The allocator tells of each
//! block ([`allocated`], [`freed`]); sizes are those of this interpreter.

pub(crate) use _tracemalloc::module_def;

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, HashMap},
    rc::Rc,
};

use rustpython_vm::{PyRef, builtins::PyCode, pymodule, vm::native_stack::visit_frames};

/// The frames of an allocation, the innermost first: code, instruction.
type Frames = Rc<[(PyRef<PyCode>, u32)]>;

struct Block {
    size: usize,
    frames: Frames,
    /// How many frames there were, of which as many are kept as was asked for.
    depth: usize,
}

#[derive(Default)]
struct Trace {
    blocks: BTreeMap<usize, Block>,
    /// One copy of frames that are met again and again.
    known: HashMap<Vec<(usize, u32)>, Frames>,
    limit: usize,
    size: usize,
    peak: usize,
}

thread_local! {
    static TRACE: RefCell<Option<Trace>> = const { RefCell::new(None) };
    /// Whether blocks are noted now: not while this module itself allocates.
    static NOTING: Cell<bool> = const { Cell::new(false) };
}

/// Runs `work` without noting what it allocates.
fn unnoted<R>(work: impl FnOnce() -> R) -> R {
    let noting = NOTING.replace(false);
    let result = work();
    NOTING.set(noting);
    result
}

/// Runs `work` on the trace, if there is one, without noting what it allocates itself.
fn quietly<R>(work: impl FnOnce(&mut Trace) -> R) -> Option<R> {
    unnoted(|| TRACE.with(|trace| trace.try_borrow_mut().ok()?.as_mut().map(work)))
}

/// A block was allocated.
#[inline]
pub(crate) fn allocated(block: *mut u8, size: usize) {
    if NOTING.get() && !block.is_null() {
        note(block as usize, size);
    }
}

/// A block is about to be freed.
#[inline]
pub(crate) fn freed(block: *mut u8) {
    if NOTING.get() {
        forget(block as usize);
    }
}

#[cold]
fn note(block: usize, size: usize) {
    quietly(|trace| {
        let mut key = Vec::with_capacity(trace.limit);
        let mut depth = 0;
        visit_frames(|code, at| {
            if depth < trace.limit {
                key.push((std::ptr::from_ref(code) as usize, at));
            }
            depth += 1;
            true
        });
        // What no line of Python asks for belongs to the interpreter.
        if key.is_empty() {
            return;
        }
        let frames = match trace.known.get(&key) {
            Some(frames) => Rc::clone(frames),
            None => {
                let mut frames = Vec::with_capacity(key.len());
                visit_frames(|code, at| {
                    frames.push((code.to_owned(), at));
                    frames.len() < key.len()
                });
                let frames: Frames = frames.into();
                trace.known.insert(key, Rc::clone(&frames));
                frames
            }
        };
        trace.size += size;
        trace.peak = trace.peak.max(trace.size);
        let block_was = trace.blocks.insert(
            block,
            Block {
                size,
                frames,
                depth,
            },
        );
        trace.size -= block_was.map_or(0, |block| block.size);
    });
}

#[cold]
fn forget(block: usize) {
    quietly(|trace| {
        if let Some(block) = trace.blocks.remove(&block) {
            trace.size -= block.size;
        }
    });
}

#[allow(
    clippy::needless_pass_by_value,
    clippy::unwrap_used,
    reason = "what Python passes comes by value, and the macro unwraps"
)]
#[pymodule]
mod _tracemalloc {
    use rustpython_vm::{
        AsObject, PyObjectRef, PyResult, VirtualMachine, builtins::PyTupleRef,
        function::OptionalArg,
    };

    use super::{Block, Frames, NOTING, TRACE, Trace, quietly, unnoted};

    /// As many frames as CPython keeps at most.
    const MOST_FRAMES: i64 = 65_535;

    #[pyfunction]
    fn start(frames: OptionalArg<i64>, vm: &VirtualMachine) -> PyResult<()> {
        let limit = frames.unwrap_or(1);
        if !(1..=MOST_FRAMES).contains(&limit) {
            return Err(vm.new_value_error(format!(
                "the number of frames must be in range [1; {MOST_FRAMES}]"
            )));
        }
        if !is_tracing() {
            let trace = Trace {
                limit: usize::try_from(limit).unwrap_or(1),
                ..Trace::default()
            };
            TRACE.set(Some(trace));
            NOTING.set(true);
        }
        Ok(())
    }

    #[pyfunction]
    fn stop() {
        NOTING.set(false);
        TRACE.set(None);
    }

    #[pyfunction]
    fn is_tracing() -> bool {
        NOTING.get()
    }

    #[pyfunction]
    fn clear_traces() {
        let old = quietly(|trace| {
            let limit = trace.limit;
            std::mem::replace(
                trace,
                Trace {
                    limit,
                    ..Trace::default()
                },
            )
        });
        unnoted(|| drop(old));
    }

    #[pyfunction]
    fn get_traceback_limit() -> usize {
        quietly(|trace| trace.limit).unwrap_or(1)
    }

    #[pyfunction]
    fn get_traced_memory() -> (usize, usize) {
        quietly(|trace| (trace.size, trace.peak)).unwrap_or_default()
    }

    #[pyfunction]
    fn reset_peak() {
        quietly(|trace| trace.peak = trace.size);
    }

    /// About what the trace itself takes: a node of the map for each block, and the frames.
    #[pyfunction]
    fn get_tracemalloc_memory() -> usize {
        let count = |trace: &mut Trace| {
            let blocks = trace.blocks.len() * (size_of::<usize>() + size_of::<Block>());
            let frames = trace.known.keys().map(|key| 2 * size_of_val(&key[..]));
            blocks + frames.sum::<usize>()
        };
        quietly(count).unwrap_or(0)
    }

    #[pyfunction]
    fn _get_traces(vm: &VirtualMachine) -> Vec<PyObjectRef> {
        unnoted(|| {
            let blocks: Vec<(usize, Frames, usize)> = quietly(|trace| {
                let blocks = trace.blocks.values();
                blocks
                    .map(|block| (block.size, Frames::clone(&block.frames), block.depth))
                    .collect()
            })
            .unwrap_or_default();
            blocks
                .into_iter()
                .map(|(size, frames, depth)| {
                    let items = vec![
                        vm.ctx.new_int(0).into(),
                        vm.ctx.new_int(size).into(),
                        traceback(&frames, vm).into(),
                        vm.ctx.new_int(depth).into(),
                    ];
                    vm.ctx.new_tuple(items).into()
                })
                .collect()
        })
    }

    #[pyfunction]
    fn _get_object_traceback(object: PyObjectRef, vm: &VirtualMachine) -> Option<PyTupleRef> {
        let id = object.get_id();
        let frames = quietly(|trace| {
            // An object may stand behind its own header.
            let (start, block) = trace.blocks.range(..=id).next_back()?;
            (id < start + block.size).then(|| Frames::clone(&block.frames))
        });
        frames.flatten().map(|frames| traceback(&frames, vm))
    }

    fn traceback(frames: &Frames, vm: &VirtualMachine) -> PyTupleRef {
        let frames = frames.iter().map(|(code, at)| {
            let bytes = i32::try_from(*at).unwrap_or(1).saturating_sub(1) * 2;
            let line = code.addr2line(bytes);
            let file = vm.ctx.new_str(code.source_path().as_str());
            vm.ctx
                .new_tuple(vec![file.into(), vm.ctx.new_int(line).into()])
                .into()
        });
        vm.ctx.new_tuple(frames.collect())
    }
}
