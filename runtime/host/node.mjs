// The runtime in Node: what the command line and the tests' host share.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

import { Stdlib } from "./stdlib.js";

/** The compiled module in the file `wasm`, and the standard library, whose packs lie beside it. */
export async function load(wasm) {
  return { module: await WebAssembly.compile(readFileSync(wasm)), stdlib: loadStdlib(wasm) };
}

/** The standard library beside the file `wasm`. */
export function loadStdlib(wasm) {
  const beside = (name) => readFileSync(join(dirname(wasm), name));
  return new Stdlib(JSON.parse(beside("stdlib.json")), beside);
}

/** Writes a file with a hash in its name, which it gives. */
export function store(folder, name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const file = `${name}-${hash}.bin`;
  writeFileSync(join(folder, file), bytes);
  return file;
}

/** Writes all of `text`: a pipe takes less at once when its reader is slow. Ends with the reader. */
export function write(fd, text) {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(fd, bytes));
    } catch (error) {
      if (error.code === "EPIPE") process.exit(1);
      if (error.code !== "EAGAIN") throw error;
    }
  }
}
