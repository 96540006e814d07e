// SQLite, a module of its own, linked into an instance of the runtime when a program imports it: most
// programs never do. It shares the runtime's memory, table and C library. `runtime/sqlite/` is its source,
// `sqlite_stubs.mjs` makes what the runtime calls it through.

import { canSuspend, spin, suspending } from "./scheduler.js";

/** What SQLite says of itself that was compiled with locks and shares them among threads. */
const SERIALIZED = 1;

const MATHEMATICS =
  "acos acosh asin asinh atan atan2 atanh cos cosh exp log log10 log2 pow sin sinh tan tanh".split(" ");

/** The modules of stubs, compiled, by the library whose index has them: for all runs of a worker. */
const stubs = new WeakMap();

/**
 * The functions of SQLite that the runtime imports.
 *
 * @param {WebAssembly.Module} module the runtime
 * @param {import("./stdlib.js").Stdlib | undefined} stdlib has the bytes
 * @param {import("./scheduler.js").Scheduler} scheduler
 * @param {(module: WebAssembly.Module) => object} importsOf the host's calls that a module imports
 */
export function sqliteImports(module, stdlib, scheduler, importsOf) {
  const sqlite = stdlib?.index.sqlite;
  if (!sqlite) return absent(module);
  let loaded = false;
  const load = () => {
    if (loaded) return 1;
    let library;
    try {
      library = stdlib.module(sqlite.file);
    } catch {
      // `import sqlite3` tells the program what to do.
      return 0;
    }
    const functions = link(library, scheduler, importsOf(library));
    sqlite.names.forEach((name, index) => exports.functions.set(index, functions[name]));
    loaded = true;
    return 1;
  };
  const { exports } = new WebAssembly.Instance(stubsOf(stdlib), { host: { load } });
  scheduler.depth = exports.depth;
  // It is compiled without locks, as no thread comes between two of its instructions.
  return { ...exports, sqlite3_threadsafe: () => SERIALIZED };
}

/** For a runtime without SQLite: the one that packs the library. */
function absent(module) {
  const functions = WebAssembly.Module.imports(module).filter((entry) => entry.module === "env");
  return Object.fromEntries(functions.map(({ name }) => [name, () => SERIALIZED]));
}

function stubsOf(stdlib) {
  if (!stubs.has(stdlib)) {
    const bytes = Uint8Array.from(atob(stdlib.index.sqlite.stubs), (c) => c.charCodeAt(0));
    stubs.set(stdlib, new WebAssembly.Module(bytes));
  }
  return stubs.get(stdlib);
}

/** Gives the module its part of the runtime's memory and table. Its exports. */
function link(module, scheduler, imports) {
  const runtime = scheduler.exports;
  const { memorySize, memoryAlign, tableSize } = needs(module);
  const block = runtime.malloc(memorySize + memoryAlign);
  const memoryBase = Math.ceil(block / memoryAlign) * memoryAlign;
  new Uint8Array(runtime.memory.buffer, memoryBase, memorySize).fill(0);
  const constant = (value) => new WebAssembly.Global({ value: "i32", mutable: false }, value);
  const mathematics = Object.fromEntries(MATHEMATICS.map((name) => [name, Math[name]]));
  const { exports } = new WebAssembly.Instance(module, {
    env: {
      ...runtime,
      __memory_base: constant(memoryBase),
      __table_base: constant(runtime.__indirect_function_table.grow(tableSize)),
    },
    host: { ...mathematics, fmod: (x, y) => x % y, sleep: sleep(scheduler) },
    wasi_snapshot_preview1: imports.wasi_snapshot_preview1,
  });
  // Addresses in its data become true here.
  exports.__wasm_apply_data_relocs?.();
  exports.__wasm_call_ctors?.();
  return exports;
}

/** Waits for a lock that another thread's connection may hold: that goes on meanwhile. */
function sleep(scheduler) {
  return suspending((milliseconds) => {
    if (!canSuspend) return spin(milliseconds);
    return scheduler.until(new Promise((resolve) => scheduler.after(milliseconds, resolve)));
  });
}

/**
 * What a module that is linked at run time says of itself: the section `dylink.0`, as the conventions for
 * dynamic linking of WebAssembly's tools lay it down.
 */
function needs(module) {
  const [section] = WebAssembly.Module.customSections(module, "dylink.0");
  const bytes = new Uint8Array(section);
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  while (at < bytes.length) {
    const kind = number();
    const end = number() + at;
    // WASM_DYLINK_MEM_INFO; the table needs no alignment.
    if (kind === 1) return { memorySize: number(), memoryAlign: 2 ** number(), tableSize: number() };
    at = end;
  }
  throw new Error("SQLite does not say how much memory it needs");
}
