// Runs Python files on the runtime in Node: the very binary of the page, under the same WASI shim.
// `node cli.mjs runtime.wasm FILE… [-- ARGS]`. Exit status 1 on an uncaught exception.

import { readFileSync, readSync } from "node:fs";

import { serve } from "./instance.js";
import { load, write } from "./node.mjs";
import { nodeWorkers } from "./node_workers.mjs";
import { prepare } from "./prepared.js";

const [wasm, ...rest] = process.argv.slice(2);
const split = rest.indexOf("--");
const files = split < 0 ? rest : rest.slice(0, split);
const args = split < 0 ? [] : rest.slice(split + 1);
const { module, stdlib } = await load(wasm);
const startWorker = nodeWorkers(wasm);

let status = 0;
for (const [index, file] of files.entries()) {
  const source = readFileSync(file, "utf8");
  const request = {
    type: "run",
    run: index + 1,
    source,
    args,
    interactive: true,
    output_limit: 0xffffffff,
  };
  const page = { post: take, lineNow: readLine, startWorker };
  await serve(prepare(module, stdlib), JSON.stringify(request), page);
}
process.exitCode = status;

function take(text) {
  const event = JSON.parse(text);
  if (event.type === "output") write(event.stream === "stdout" ? 1 : 2, event.text);
  if (event.type === "program_ended" || event.type === "crashed") end(event.outcome);
}

function end(outcome) {
  switch (outcome.kind) {
    case "finished":
      return;
    case "exited":
      status ||= outcome.status;
      return;
    case "raised":
      write(2, outcome.traceback.rendered);
      break;
    case "out_of_memory":
      write(2, `The program needed more than ${outcome.limit_mib} MB of memory.\n`);
      break;
    case "stack_overflow":
      write(2, "The program nested deeper than the engine's stack allows.\n");
      break;
    default:
      write(2, `The runtime broke down: ${outcome.message}\n`);
  }
  status ||= 1;
}

/** The next line of standard input without its line break; null at its end. */
function readLine() {
  const byte = Buffer.alloc(1);
  const bytes = [];
  for (;;) {
    let read;
    try {
      read = readSync(0, byte);
    } catch (error) {
      if (error.code === "EAGAIN") continue;
      if (error.code !== "EOF") throw error;
      read = 0;
    }
    if (read === 0) return bytes.length > 0 ? Buffer.from(bytes).toString() : null;
    if (byte[0] === 10) return Buffer.from(bytes).toString();
    bytes.push(byte[0]);
  }
}
