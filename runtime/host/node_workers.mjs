// Workers for the processes of a run in Node. This file is also what they run.

import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

import { loadStdlib } from "./node.mjs";
import { play } from "./process_roles.js";

/**
 * Starts workers for the runtime in the file `wasm`.
 *
 * @param {string} wasm
 * @param {{script?: string}} [own] the address of a script that calls `playRole` in place of this one, and
 *   what else it is to find in its `workerData`
 */
export function nodeWorkers(wasm, own = {}) {
  return (role) => {
    const script = new URL(own.script ?? import.meta.url);
    const worker = new Worker(script, { workerData: { role, wasm, ...own } });
    return {
      post: (message, transfer) => worker.postMessage(message, transfer),
      hear: (take, failed) => {
        worker.on("message", take);
        worker.on("error", (error) => failed(error.message));
      },
      stop: () => worker.terminate(),
    };
  };
}

/** Plays the role that this worker was started for, with workers and a library of one's own. */
export function playRole(startWorker, stdlib) {
  const starter = {
    post: (message, transfer) => parentPort.postMessage(message, transfer),
    hear: (take) => parentPort.on("message", take),
  };
  play(workerData.role, starter, startWorker, stdlib);
}

if (!isMainThread && workerData?.role && !workerData.script) {
  const { wasm } = workerData;
  playRole(nodeWorkers(wasm), loadStdlib(wasm));
}
