// What a worker does that was started for the processes of a run: it is their broker, or one of them.

import { Broker } from "./broker.js";
import { serve } from "./instance.js";
import { prepare } from "./prepared.js";

/** The exit codes of a process that the system has ended: what a signal would leave. */
const KILLED = -9;
const ABORTED = -6;
const OVERRUN = -11;

/**
 * Another worker, or whoever started this one.
 *
 * @typedef {object} Link
 * @property {(message: object, transfer?: Transferable[]) => void} post
 * @property {(take: (message: object) => void, failed: (words: string) => void) => void} hear
 * @property {() => void} stop ends it
 *
 * @typedef {(role: "broker" | "process") => Link} StartWorker starts a worker that plays this role
 */

/**
 * Plays a role for whoever has started this worker.
 *
 * @param {"broker" | "process"} role
 * @param {Link} starter
 * @param {StartWorker} startWorker
 * @param {import("./stdlib.js").Stdlib} stdlib
 */
export function play(role, starter, startWorker, stdlib) {
  let take = (first) => {
    take = role === "broker" ? broker(first, starter, startWorker) : process(first, starter, stdlib);
  };
  starter.hear((message) => take(message), () => {});
}

function broker({ pid }, starter, startWorker) {
  const broker = new Broker(startWorker, pid, starter.post);
  return (message) => broker.take(pid, message);
}

function process({ module, request, packs, modules, pid, parent, bytes, tree }, starter, stdlib) {
  for (const [file, pack] of packs) stdlib.put(file, pack);
  for (const [file, compiled] of modules) stdlib.modules.set(file, compiled);
  // What comes before the process listens is kept for it.
  let kept = [];
  let take = (message) => kept.push(message);
  const link = {
    post: starter.post,
    hear: (heard) => {
      take = heard;
      for (const message of kept) heard(message);
      kept = [];
    },
  };
  const state = { code: 0 };
  const tell = (text) =>
    starter.post({ event: JSON.stringify({ type: "output", run: request.run, stream: "stderr", text }) });
  const post = (text) => {
    const event = JSON.parse(text);
    if (event.type === "output") starter.post({ event: text });
    if (!event.outcome) return;
    const { code, words } = end(event.outcome);
    state.code = code;
    if (words) tell(words);
  };
  serve(prepare(module, stdlib), JSON.stringify(request), {
    post,
    process: { pid, parent, bytes, tree, link, state },
  }).catch((error) => {
    tell(`A process could not be started: ${error.message}\n`);
    starter.post({ code: 1 });
  });
  return (message) => take(message);
}

/** The exit code of a process, and what is to be said of its end. */
function end(outcome) {
  switch (outcome.kind) {
    case "finished":
      return { code: 0 };
    case "exited":
      return { code: outcome.status & 255 };
    case "raised":
      return { code: 1, words: outcome.traceback.rendered };
    case "out_of_memory":
      return { code: KILLED, words: `A process needed more than ${outcome.limit_mib} MB of memory.\n` };
    case "stack_overflow":
      return { code: OVERRUN, words: "A process nested deeper than the engine's stack allows.\n" };
    default:
      return { code: ABORTED, words: `A process broke down: ${outcome.message}\n` };
  }
}
