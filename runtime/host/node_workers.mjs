// Workers for the processes of a run in Node. This file is also what they run.

import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

import { loadStdlib } from "./node.mjs";
import { play } from "./process_roles.js";

/** Starts workers for the runtime in the file `wasm`. */
export function nodeWorkers(wasm) {
  return (role) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { role, wasm } });
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

if (!isMainThread && workerData?.role) {
  const { role, wasm } = workerData;
  const starter = {
    post: (message, transfer) => parentPort.postMessage(message, transfer),
    hear: (take) => parentPort.on("message", take),
  };
  play(role, starter, nodeWorkers(wasm), loadStdlib(wasm));
}
