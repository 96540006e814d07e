// One run of the runtime in an instance of its own, under the WASI shim. The same in the browser's worker
// and in Node, so that the binary that ships is the one that is tested.

import { Directory, File, WASI, WASIProcExit, wasi } from "@bjorn3/browser_wasi_shim";

import { Files } from "./files.js";
import { restore } from "./imported.js";
import { Output } from "./output.js";
import { Processes } from "./processes.js";
import { spin, threadCalls } from "./scheduler.js";
import { Stdin } from "./stdin.js";
import { STDLIB, folderIn } from "./stdlib.js";

/** Bytes of output that a run may print if its request does not say: `protocol::OUTPUT_LIMIT`. */
const OUTPUT_LIMIT = 1_000_000;

/** Linear memory that the runtime may use; `--max-memory` of the build says the same. */
const MEMORY_LIMIT_MIB = 512;

/** Thrown out of the instance when its memory is used up. */
class OutOfMemory extends Error {}

/**
 * Serves one `Request::Run`, given as its JSON text.
 *
 * @param {Promise<import("./prepared.js").Prepared>} prepared an instance that has not run yet
 * @param {string} request JSON of `Request::Run`
 * @param {object} page
 * @param {(event: string) => void} page.post takes each event, as JSON
 * @param {() => Promise<string | null>} [page.line] gives a line that was typed, null at the end of
 *   input; asked only after `InputWanted` was posted and if the engine can suspend
 * @param {() => string | null} [page.lineNow] the same, without a promise
 * @param {Map<string, import("@bjorn3/browser_wasi_shim").Inode>} [page.files] what the root holds
 * @param {import("./process_roles.js").StartWorker} [page.startWorker] for the processes of the run
 * @param {object} [page.process] what `process_roles.js` knows, if this is one of those
 * @param {string} [page.enter] the export that serves the request, if that is another one (see `imports.mjs`)
 * @returns what the instance exports, for who wants to ask it more
 */
export async function serve(prepared, request, page) {
  const { module, stdlib, exports, scheduler, calls } = await prepared;
  scheduler.begin();
  const run = JSON.parse(request);
  const output = new Output(run.run, run.output_limit ?? OUTPUT_LIMIT, page.post);
  const files = new Files(run, output, contents(page.files, stdlib, output));
  const stdin = new Stdin(run, page, output, files);
  const host = { memory: exports.memory, panic: null };
  const processes = new Processes(module, run, page, { stdlib, output, files, scheduler, host });

  const descriptors = [stdin, output.stream(1), output.stream(2), files.root()];
  const shim = new WASI([], [], descriptors, { debug: false });
  shim.inst = { exports };
  Object.assign(
    calls,
    wasiCalls(shim, stdin, output, files, scheduler, host),
    rehearseCalls(output, files, host),
    threadCalls(scheduler, output),
    processes.calls(),
  );

  try {
    if (!page.enter) restoreImported(run, stdlib, exports.memory);
    exports._initialize?.();
    const bytes = new TextEncoder().encode(request);
    const at = exports.rehearse_buffer(bytes.length);
    new Uint8Array(host.memory.buffer).set(bytes, at);
    const status = await scheduler.run(exports[page.enter ?? "rehearse_run"]);
    if (status !== 0) throw new Error("the runtime could not read the request");
  } catch (error) {
    files.report();
    output.event({ type: "crashed", run: run.run, outcome: outcomeOf(error, host) });
  } finally {
    processes.end();
  }
  return exports;
}

/** Has the instance begin with what the run's program imports, if that is kept. */
function restoreImported(run, stdlib, memory) {
  const imported = stdlib?.imported(run);
  if (!imported) return;
  let difference;
  try {
    difference = stdlib.pack(imported.file);
  } catch {
    // The program imports from the packs, and is told if they cannot be downloaded either.
    return;
  }
  restore(difference, memory);
}

/** What the root holds before the learner's files are put there. */
function contents(files, stdlib, output) {
  const root = new Directory(files ?? new Map());
  folderIn(root, ["tmp"]);
  // What is written there is gone: `os.devnull`.
  folderIn(root, ["dev"]).contents.set("null", Object.assign(new File([]), { swallows: true }));
  if (stdlib) {
    const names = STDLIB.split("/");
    const name = names.pop();
    const library = stdlib.folder((error) =>
      output.warn(
        `A part of the standard library could not be downloaded: ${error.message}. ` +
          "Check the connection and run the program again.\n",
      ),
    );
    folderIn(root, names).contents.set(name, library);
  }
  return root.contents;
}

/** What an exception that left the instance means, as an `Outcome`. */
function outcomeOf(error, host) {
  if (error instanceof WASIProcExit) return { kind: "exited", status: error.code };
  if (error instanceof OutOfMemory) return { kind: "out_of_memory", limit_mib: MEMORY_LIMIT_MIB };
  // The engine's stack, or the part of linear memory that serves as the runtime's own.
  if (error instanceof RangeError || /stack|out of bounds/.test(error?.message ?? "")) {
    return { kind: "stack_overflow" };
  }
  const words = String(error?.message ?? error);
  const aborted = error instanceof WebAssembly.RuntimeError && /unreachable/.test(words);
  const message = aborted ? "the interpreter was aborted, as os.abort() does" : words;
  return { kind: "crashed", message: host.panic ?? message };
}

function rehearseCalls(output, files, host) {
  const text = (at, length) =>
    new TextDecoder().decode(new Uint8Array(host.memory.buffer, at, length));
  return {
    emit: (at, length) => {
      const event = text(at, length);
      if (event.startsWith('{"type":"ended"')) files.report();
      output.json(event);
    },
    // The program computes: what it has written need not wait for more.
    goes_on: () => output.flush(),
    out_of_memory: () => {
      throw new OutOfMemory();
    },
    panicked: (at, length) => {
      host.panic = text(at, length);
    },
  };
}

/** The shim's calls, with those replaced that may wait. */
function wasiCalls(shim, stdin, output, files, scheduler, host) {
  const calls = { ...shim.wasiImport, ...files.calls(shim) };
  const read = calls.fd_read;
  const sleep = (subscriptions, events, count, counted) => {
    const poll = new Poll(host.memory, subscriptions, events, count, counted);
    output.flush();
    files.reportSoon();
    return poll;
  };
  calls.fd_read = (fd, iovs, length, count) => {
    const go = () => read(fd, iovs, length, count);
    if (fd !== 0 || !stdin.mustWait()) return go();
    if (scheduler.canSwitch) return scheduler.until(stdin.wait().then(go));
    stdin.waitNow();
    return go();
  };
  calls.poll_oneoff = (...args) => {
    const poll = sleep(...args);
    return scheduler.canSwitch ? scheduler.until(poll.wait(scheduler)) : poll.spin();
  };
  // The shim has no clocks of the time that a process or a thread has computed.
  const now = calls.clock_time_get;
  calls.clock_time_get = (id, precision, at) => {
    if (id <= wasi.CLOCKID_MONOTONIC) return now(id, precision, at);
    const nanoseconds = BigInt(Math.floor(scheduler.computed * 1e6));
    new DataView(host.memory.buffer).setBigUint64(at, nanoseconds, true);
    return wasi.ERRNO_SUCCESS;
  };
  return calls;
}

/** One call of `poll_oneoff`: waits for the earliest of its clocks and reports it. */
class Poll {
  constructor(memory, subscriptions, events, count, counted) {
    const view = new DataView(memory.buffer);
    this.memory = memory;
    this.events = events;
    this.counted = counted;
    this.ready = [];
    this.milliseconds = Infinity;
    for (let index = 0; index < count; index++) {
      // Layout: WASI preview 1, `subscription` (48 bytes).
      const at = subscriptions + index * 48;
      const userdata = view.getBigUint64(at, true);
      const type = view.getUint8(at + 8);
      if (type !== wasi.EVENTTYPE_CLOCK) {
        this.ready.push({ userdata, type });
        continue;
      }
      const clock = view.getUint32(at + 16, true);
      const timeout = Number(view.getBigUint64(at + 24, true)) / 1e6;
      const absolute = view.getUint16(at + 40, true) & wasi.SUBCLOCKFLAGS_SUBSCRIPTION_CLOCK_ABSTIME;
      const now = clock === wasi.CLOCKID_REALTIME ? Date.now() : performance.now();
      const milliseconds = Math.max(0, absolute ? timeout - now : timeout);
      if (milliseconds < this.milliseconds) {
        this.milliseconds = milliseconds;
        this.clock = { userdata, type };
      }
    }
  }

  /** Without suspending. */
  spin() {
    spin(this.pause());
    return this.report();
  }

  /** With a promise; the thread is free meanwhile. */
  wait(scheduler) {
    return new Promise((resolve) => scheduler.after(this.pause(), resolve)).then(() => this.report());
  }

  pause() {
    return this.ready.length > 0 || this.milliseconds === Infinity ? 0 : this.milliseconds;
  }

  report() {
    const happened = this.ready.length > 0 || !this.clock ? this.ready : [this.clock];
    const view = new DataView(this.memory.buffer);
    happened.forEach(({ userdata, type }, index) => {
      const at = this.events + index * 32;
      view.setBigUint64(at, userdata, true);
      view.setUint16(at + 8, wasi.ERRNO_SUCCESS, true);
      view.setUint8(at + 10, type);
    });
    view.setUint32(this.counted, happened.length, true);
    return wasi.ERRNO_SUCCESS;
  }
}

export { Directory, File };
