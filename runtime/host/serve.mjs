// The runtime in Node, for tests: a `Request` a line on standard input, an `Event` a line on
// standard output. `node serve.mjs runtime.wasm`

import { createInterface } from "node:readline";

import { serve } from "./instance.js";
import { load, write } from "./node.mjs";
import { nodeWorkers } from "./node_workers.mjs";
import { prepare } from "./prepared.js";

const { module, stdlib } = await load(process.argv[2]);
const startWorker = nodeWorkers(process.argv[2]);

const post = (event) => write(1, `${event}\n`);

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== "") await serve(prepare(module, stdlib), line, { post, startWorker });
}
