// A worker for the processes of a run that has files beside its library.

import { workerData } from "node:worker_threads";

import { loadStdlib } from "../../runtime/host/node.mjs";
import { nodeWorkers, playRole } from "../../runtime/host/node_workers.mjs";
import { withFiles } from "./beside.mjs";

const { wasm, beside } = workerData;

/** Starts workers whose processes find the files of the folder `beside`. */
export function workersBeside(wasm, beside) {
  return nodeWorkers(wasm, { script: import.meta.url, beside });
}

if (workerData?.script === import.meta.url) {
  playRole(workersBeside(wasm, beside), withFiles(loadStdlib(wasm), beside));
}
