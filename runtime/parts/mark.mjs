// Finds out which part of the runtime each of its functions belongs to: `node mark.mjs MARKING.WASM OUT PROGRAMS`. The
// runtime is one that counts the calls of its functions (`xtask/src/split.rs`); PROGRAMS is the folder of this
// script. OUT gets a byte for each function: 0 if a program in PROGRAMS/first ran it, or any often, 1 if one
// in PROGRAMS/usual did, otherwise 2.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { serve } from "../host/instance.js";
import { loadStdlib } from "../host/node.mjs";
import { prepare } from "../host/prepared.js";

/** The folders of programs, in the order of the parts. */
const FOLDERS = ["first", "usual"];

/** Calls in one program after which a function belongs to the first part: across a cut they cost more. */
const OFTEN = 100;

/** What the page asks for in all runs. */
const ASKED = {
  type: "run",
  run: 1,
  report_files: true,
  stdin: ["Ada"],
  interactive: true,
  probes: [],
  first_probe: 0,
  facts: false,
  output_limit: 0xffffffff,
  seed: null,
};

/** How it runs programs: in the playground, and to grade them. */
const WAYS = [
  () => ({ top_level_await: true, files: [{ path: "data.txt", text: "1,2\n" }] }),
  (source) => ({ args: ["one"], facts: true, seed: 5, probes: probes(source) }),
];

/** An expression for each line `# probe: …`. */
function probes(source) {
  const expressions = [...source.matchAll(/^# probe: (.*)/gm)].map(([, expression]) => expression);
  return expressions.map((expression) => ({ setup: "import random", expression, limit_ms: 2000 }));
}

const [wasm, out, folder] = process.argv.slice(2);
const module = await WebAssembly.compile(readFileSync(wasm));
// It lies among the packs of the library.
const stdlib = loadStdlib(wasm);

let homes = null;
for (const [part, name] of FOLDERS.entries()) {
  for (const program of readdirSync(join(folder, name)).sort()) {
    for (const way of WAYS) {
      const marks = await run(join(folder, name, program), way);
      homes ??= new Uint8Array(marks.length).fill(FOLDERS.length);
      marks.forEach((calls, index) => {
        const home = calls < OFTEN ? part : 0;
        if (calls > 0 && homes[index] > home) homes[index] = home;
      });
    }
  }
}
writeFileSync(out, homes);

/** Runs a program in one of the ways; what ran of the runtime. */
async function run(program, way) {
  const source = readFileSync(program, "utf8");
  const lines = ["36"];
  const page = {
    post: (text) => {
      const { type, outcome } = JSON.parse(text);
      if (type === "crashed") throw new Error(`${program}: ${JSON.stringify(outcome)}`);
    },
    line: async () => lines.shift() ?? null,
    lineNow: () => lines.shift() ?? null,
  };
  const request = JSON.stringify({ ...ASKED, source, ...way(source) });
  const { marks } = await serve(prepare(module, stdlib), request, page);
  return new Uint32Array(marks.buffer);
}
