// The worker: holds the compiled runtime and serves one run after the other, each in an instance of
// its own. Everything that it is told and tells of a run is a message of the crate `protocol`, as JSON. What is
// between the page and this script comes as objects (`app/src/supervisor/worker.rs`): to it, where the runtime is or the
// compiled runtime, other parts of it with their numbers, the name under which it asks for lines of input where it
// cannot be told them, a run that shall not begin; from it, how much of the runtime is here, then the runtime or what is
// wrong with it.

import index from "stdlib-index";

import { startWorker, starter } from "../../runtime/host/browser_workers.js";
import { serve } from "../../runtime/host/instance.js";
import { prepare } from "../../runtime/host/prepared.js";
import { play } from "../../runtime/host/process_roles.js";
import { Stdlib } from "../../runtime/host/stdlib.js";
import { loadRuntime } from "./runtime.js";

/** `VERSION` of the crate `protocol`. */
const VERSION = 2;

/** Called with the runtime when it comes. */
let equip;
const runtime = new Promise((resolve) => (equip = resolve));
/** An instance for the next run. */
let prepared = next();

/** Whether the runtime is on its way. */
let loading = false;
/** Runs that shall not begin. */
const withdrawn = new Set();

let mailbox = "";
let answer = null;

const post = (event) => self.postMessage(event);

/** Packs lie beside this script. */
const address = (file) => new URL(file, self.location.href);

const stdlib = new Stdlib(index, (file) => {
  const request = new XMLHttpRequest();
  // The program that imports is in the middle of a call: it can only wait.
  request.open("GET", address(file), false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`the server answered ${request.status}`);
  return new Uint8Array(request.response);
});

/**
 * A line of input for a run, waited for in a request that the service worker answers: the engine cannot
 * suspend the program. Null at the end of the input.
 */
function lineNow(run) {
  for (;;) {
    const request = new XMLHttpRequest();
    request.open("GET", address(`line-of-input?mailbox=${mailbox}&run=${run}`), false);
    try {
      request.send();
    } catch {
      return noLine(run);
    }
    // It gives up after a while, so that a browser does not end it for doing nothing.
    if (request.status === 204) continue;
    if (request.status !== 200 || !request.getResponseHeader("x-line-of-input")) return noLine(run);
    return JSON.parse(request.responseText);
  }
}

/** Nobody holds the request open: this worker is older than the service worker, or that is gone. */
function noLine(run) {
  const text = "The page cannot be asked for input: reload it, or give the input beforehand.\n";
  post(JSON.stringify({ type: "output", run, stream: "stderr", text }));
  return null;
}

/** Fetches at once what the program names. What fails is tried again when it is imported. */
async function fetchAhead(run) {
  const fetched = stdlib.wanted(run).map(async (file) => {
    const response = await fetch(address(file));
    if (response.ok) stdlib.put(file, new Uint8Array(await response.arrayBuffer()));
  });
  await Promise.allSettled(fetched);
}

/** Has the runtime come, for this worker and the page. */
async function load(address, isCounted) {
  if (loading) return;
  loading = true;
  try {
    const report = isCounted ? (received) => self.postMessage({ received }) : null;
    const module = await loadRuntime(address, report);
    // The page hears of the runtime before it hears of a run that has waited for it.
    self.postMessage({ module });
    equip(module);
  } catch (error) {
    self.postMessage({ failed: error.message });
  }
}

/** Prepares an instance as soon as the runtime is here. */
function next() {
  const prepared = runtime.then((module) => prepare(module, stdlib));
  // The run meets the error.
  prepared.catch(() => {});
  return prepared;
}

async function run(request, text) {
  await fetchAhead(request);
  // The run meets the error.
  await prepared.catch(() => {});
  if (withdrawn.delete(request.run)) return;
  await serve(prepared, text, {
    post,
    startWorker,
    line: () => new Promise((resolve) => (answer = { run: request.run, resolve })),
    lineNow: () => lineNow(request.run),
  });
  prepared = next();
}

function take({ data }) {
  if (data.part) stdlib.modules.set(index.parts[data.number - 1], data.part);
  // The page's head asks for it, and the app again.
  if (data.load) load(data.load, data.counted);
  if (data.module) equip(data.module);
  if (data.withdraw) withdrawn.add(data.withdraw);
  if (data.mailbox) mailbox = data.mailbox;
  if (typeof data === "object") return;
  const request = JSON.parse(data);
  if (request.type === "run") {
    run(request, data).catch(reportError);
  } else if (request.type === "input" && answer?.run === request.run) {
    const { resolve } = answer;
    answer = null;
    resolve(request.line ?? null);
  }
}

// The page gives its workers no name; those that a run starts have their role for one.
if (self.name) {
  play(self.name, starter, startWorker, stdlib);
} else {
  self.addEventListener("message", take);
  // A run waits for the runtime here.
  post(JSON.stringify({ type: "ready", version: VERSION }));
}
