// Runs programs on a runtime that counts (`cargo xtask profile` builds it) and writes what it counted, for LLVM:
// `node count.mjs RUNTIME.WASM LIBRARY OUT FILE…`. Each program writes OUT/N.profraw.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { serve } from "../host/instance.js";
import { loadStdlib } from "../host/node.mjs";
import { prepare } from "../host/prepared.js";

/** Milliseconds after which a program is left to itself. */
const LIMIT_MS = 60_000;

const [wasm, library, out, ...programs] = process.argv.slice(2);
const module = await WebAssembly.compile(readFileSync(wasm));
const stdlib = loadStdlib(library);
// What calls SQLite depends on the binary.
stdlib.index.sqlite = null;
// And so does memory.
stdlib.index.imported = [];

for (const [index, program] of programs.entries()) {
  const given = program.replace(/\.py$/, ".in");
  const lines = existsSync(given) ? readFileSync(given, "utf8").split("\n") : [];
  const page = { post: () => {}, lineNow: () => lines.shift() ?? null };
  const request = { type: "run", run: 1, source: readFileSync(program, "utf8"), output_limit: 0xffffffff };
  const late = new Promise((resolve) => setTimeout(resolve, LIMIT_MS, null));
  const exports = await Promise.race([serve(prepare(module, stdlib), JSON.stringify(request), page), late]);
  if (!exports) {
    process.stderr.write(`${program} does not end: not counted\n`);
    continue;
  }
  const at = exports.rehearse_profile();
  const counted = new Uint8Array(exports.memory.buffer, at, exports.rehearse_profile_length());
  writeFileSync(join(out, `${index}.profraw`), counted);
}
// Programs that did not end would keep Node waiting.
process.exit(0);
