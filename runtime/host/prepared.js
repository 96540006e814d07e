// An instance of the runtime that waits for its run. To instantiate takes as long as a short program runs, so a worker does
// that beforehand: what an instance calls is decided when it begins its run.

import { partsImports } from "./parts.js";
import { Scheduler, suspending } from "./scheduler.js";
import { sqliteImports } from "./sqlite.js";

/** The host's calls that may give a promise; the engine has to know when it instantiates. */
const SUSPENDING = new Set([
  "fd_read",
  "outside_call",
  "poll_oneoff",
  "stack_grow",
  "thread_park",
  "thread_pass",
]);

/** Modules whose functions belong to a run. */
const OF_THE_RUN = ["wasi_snapshot_preview1", "rehearse"];

/**
 * @typedef {object} Prepared
 * @property {WebAssembly.Module} module
 * @property {import("./stdlib.js").Stdlib} [stdlib]
 * @property {object} exports of the instance
 * @property {Scheduler} scheduler
 * @property {Record<string, Function>} calls what the instance calls, by name: a run puts its own functions there
 */

/**
 * Instantiates the runtime.
 *
 * @param {WebAssembly.Module} module the compiled runtime
 * @param {import("./stdlib.js").Stdlib} [stdlib] the standard library
 * @returns {Promise<Prepared>}
 */
export async function prepare(module, stdlib) {
  const scheduler = new Scheduler();
  const calls = {};
  const late = (name) => {
    const call = (...parameters) => calls[name](...parameters);
    return SUSPENDING.has(name) ? suspending(call) : call;
  };
  const importsOf = (some) => {
    const imports = Object.fromEntries(OF_THE_RUN.map((from) => [from, {}]));
    for (const { module: from, name } of WebAssembly.Module.imports(some)) {
      if (from in imports) imports[from][name] = late(name);
    }
    return imports;
  };
  const imports = importsOf(module);
  imports.env = sqliteImports(module, stdlib, scheduler, importsOf);
  Object.assign(calls, partsImports(stdlib, imports, scheduler));
  // Compiled ahead: instantiating copies the snapshot's memory and no more.
  const { exports } = await WebAssembly.instantiate(module, imports);
  scheduler.exports = exports;
  return { module, stdlib, exports, scheduler, calls };
}
