// Runs one program after the other on the runtime, for `run.mjs`.

import { parentPort, workerData } from "node:worker_threads";

import { serve } from "../../runtime/host/instance.js";
import { load } from "../../runtime/host/node.mjs";
import { nodeWorkers } from "../../runtime/host/node_workers.mjs";

const { module, stdlib } = await load(workerData.wasm);
const startWorker = nodeWorkers(workerData.wasm);
let run = 0;

parentPort.on("message", async ({ source, stdin }) => {
  const printed = { stdout: "", stderr: "" };
  const post = (text) => {
    const event = JSON.parse(text);
    if (event.type === "output") printed[event.stream] += event.text;
    if (event.type === "program_ended" || event.type === "crashed") end(event.outcome);
  };
  const end = (outcome) => {
    if (outcome.kind === "raised") printed.stderr += outcome.traceback.rendered;
    else if (!["finished", "exited"].includes(outcome.kind)) printed.stderr += JSON.stringify(outcome);
  };
  run += 1;
  const request = { type: "run", run, source, stdin, output_limit: 0xffffffff };
  await serve(module, JSON.stringify(request), { post, stdlib, startWorker });
  parentPort.postMessage(printed);
});
