// Finds out which part of the runtime each of its functions belongs to, and which way its branches go:
// `node mark.mjs MARKING.WASM HOMES BRANCHES PROGRAMS TRAINING`. The runtime is one that counts
// (`xtask/src/split/marking.rs`); PROGRAMS is the folder of this script. HOMES gets a byte for each function: 0 if a program
// in PROGRAMS/first ran it in the playground, or any often, 1 if one in PROGRAMS/usual ran it, or one in PROGRAMS/first to be
// graded, otherwise 2. BRANCHES gets two numbers of 32 bits for each branch: how often it was taken in all that ran, in the
// programs in TRAINING as well, and how often not.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { serve } from "../host/instance.js";
import { loadStdlib } from "../host/node.mjs";
import { prepare } from "../host/prepared.js";

/** Calls in one program after which a function belongs to the first part: across a cut they cost more. */
const OFTEN = 1000;

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

/** How it runs programs. */
const playground = () => ({ top_level_await: true, files: [{ path: "data.txt", text: "1,2\n" }] });
const graded = (source) => ({ args: ["one"], facts: true, seed: 5, probes: probes(source) });

/** What runs, and how, for each part but the last. */
const PARTS = [
  [{ programs: "first", ways: [playground] }],
  [
    { programs: "first", ways: [graded] },
    { programs: "usual", ways: [playground, graded] },
  ],
];

/** An expression for each line `# probe: …`. */
function probes(source) {
  const expressions = [...source.matchAll(/^# probe: (.*)/gm)].map(([, expression]) => expression);
  return expressions.map((expression) => ({ setup: "import random", expression, limit_ms: 2000 }));
}

const [wasm, homesFile, branchesFile, folder, training] = process.argv.slice(2);
const module = await WebAssembly.compile(readFileSync(wasm));
// It lies among the packs of the library.
const stdlib = loadStdlib(wasm);

let homes = null;
let sums = null;
for (const [part, runs] of PARTS.entries()) {
  for (const { programs, ways } of runs) {
    for (const program of programsIn(join(folder, programs))) {
      for (const way of ways) {
        const counted = await run(program, way);
        findHomes(part, counted.marks);
        add(counted.branches);
      }
    }
  }
}
for (const program of programsIn(training)) add((await run(program, playground)).branches);
writeFileSync(homesFile, homes);
// What is more than the largest number becomes that.
writeFileSync(branchesFile, Uint32Array.from(sums, (sum) => Math.min(sum, 0xffffffff)));

function programsIn(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".py"));
  return names.sort().map((name) => join(folder, name));
}

/** Notes where functions belong that a program for `part` has called so many times. */
function findHomes(part, marks) {
  homes ??= new Uint8Array(marks.length).fill(PARTS.length);
  marks.forEach((calls, index) => {
    const home = calls < OFTEN ? part : 0;
    if (calls > 0 && homes[index] > home) homes[index] = home;
  });
}

/** Notes which way branches went. */
function add(branches) {
  sums ??= new Float64Array(branches.length);
  branches.forEach((count, index) => (sums[index] += count));
}

/** Runs a program in one of the ways; what was counted. */
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
  const { marks, branches } = await serve(prepare(module, stdlib), request, page);
  return { marks: new Uint32Array(marks.buffer), branches: new Uint32Array(branches.buffer) };
}
