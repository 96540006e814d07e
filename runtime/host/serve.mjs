// The runtime in Node, for tests: a `Request` a line on standard input, an `Event` a line on
// standard output. `node serve.mjs runtime.wasm`

import { readFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";

import { serve } from "./instance.js";

const module = await WebAssembly.compile(readFileSync(process.argv[2]));

/** Writes all of it: a pipe takes less at once when its reader is slow. */
function print(text) {
  let bytes = Buffer.from(`${text}\n`);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(1, bytes));
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
    }
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== "") await serve(module, line, { post: print });
}
