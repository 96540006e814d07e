// Runs one program after the other on the runtime, for `seats.mjs`.

import { parentPort, workerData } from "node:worker_threads";

import { serve } from "../../runtime/host/instance.js";
import { load } from "../../runtime/host/node.mjs";
import { nodeWorkers } from "../../runtime/host/node_workers.mjs";
import { prepare } from "../../runtime/host/prepared.js";
import { withFiles } from "./beside.mjs";
import { workersBeside } from "./process.mjs";

const { wasm, beside } = workerData;
const { module, stdlib: shipped } = await load(wasm);
const stdlib = beside ? withFiles(shipped, beside) : shipped;
const startWorker = beside ? workersBeside(wasm, beside) : nodeWorkers(wasm);
let run = 0;

parentPort.on("message", async ({ live, ...program }) => {
  const printed = { stdout: "", stderr: "", outcome: null };
  const post = (text) => {
    const event = JSON.parse(text);
    if (event.type === "output") take(event);
    if (event.type === "program_ended" || event.type === "crashed") end(event.outcome);
  };
  const take = ({ stream, text }) => {
    if (live && stream === "stdout") parentPort.postMessage({ piece: text });
    else printed[stream] += text;
  };
  const end = (outcome) => {
    printed.outcome = outcome;
    if (outcome.kind === "raised") printed.stderr += outcome.traceback.rendered;
    else if (!["finished", "exited"].includes(outcome.kind)) printed.stderr += JSON.stringify(outcome);
  };
  run += 1;
  const request = { type: "run", run, ...program, output_limit: 0xffffffff };
  await serve(prepare(module, stdlib), JSON.stringify(request), { post, startWorker });
  parentPort.postMessage({ printed });
});
