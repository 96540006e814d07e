// The runtime in Node, for tests: a `Request` a line on standard input, an `Event` a line on
// standard output. `node serve.mjs runtime.wasm`

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

import { serve } from "./instance.js";
import { write } from "./write.mjs";

const module = await WebAssembly.compile(readFileSync(process.argv[2]));

const post = (event) => write(1, `${event}\n`);

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== "") await serve(module, line, { post });
}
