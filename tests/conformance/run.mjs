// Runs the programs below this folder on the runtime that ships, and compares what they print with what
// CPython 3.14 prints: `node run.mjs RUNTIME.WASM [--only TEXT] [--table FILE]`.
//
// AREA/NAME.py is a program, NAME.out its standard output, NAME.err its standard error if it is to have
// any, NAME.in its standard input. `known_failures.json` names those that fail, each with its cause; one
// that passes fails the run: it has to be taken off the list.

import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { Seat } from "./seats.mjs";
import { counted, renewChapter, table } from "./table.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
/** Milliseconds that a program may take, on a busy machine too. */
const LIMIT_MS = 60_000;

const [wasm, ...options] = process.argv.slice(2);
const option = (name) => {
  const at = options.indexOf(`--${name}`);
  return at < 0 ? null : options[at + 1];
};
if (!wasm) throw new Error("state the runtime: run.mjs RUNTIME.WASM");

const known = JSON.parse(readFileSync(join(HERE, "known_failures.json"), "utf8"));
const programs = readdirSync(HERE)
  .filter((area) => statSync(join(HERE, area)).isDirectory())
  .flatMap((area) => readdirSync(join(HERE, area)).map((file) => `${area}/${file}`))
  .filter((file) => file.endsWith(".py"))
  .map((file) => file.slice(0, -3))
  .filter((name) => name.includes(option("only") ?? ""));

const results = new Map();
const queue = [...programs];
await Promise.all(Array.from({ length: 2 }, seat));

const failed = [];
for (const name of programs) {
  const difference = results.get(name);
  if (difference && !(name in known)) failed.push(`${name}\n${difference}`);
  if (!difference && name in known) failed.push(`${name}\n  passes: take it off known_failures.json`);
}
for (const name of Object.keys(known)) {
  if (!existsSync(join(HERE, `${name}.py`))) failed.push(`${name}\n  is listed as known and does not exist`);
}

const areas = Map.groupBy(programs, (name) => name.split("/")[0]);
for (const [area, names] of areas) {
  const passed = names.filter((name) => !results.get(name)).length;
  console.log(`${area.padEnd(12)} ${String(passed).padStart(4)} of ${names.length}`);
}
const passed = programs.filter((name) => !results.get(name)).length;
console.log(`${"all".padEnd(12)} ${String(passed).padStart(4)} of ${programs.length}`);
if (failed.length > 0) console.log(`\n${failed.join("\n\n")}`);
if (option("table")) {
  const counts = counted(areas, results);
  writeFileSync(option("table"), table(counts, results, known));
  renewChapter(counts);
}
// As the other suites end, for `cargo xtask test` to add up.
console.log(`\n${programs.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Takes one program after the other. */
async function seat() {
  const seat = new Seat({ wasm });
  for (let name = queue.shift(); name; name = queue.shift()) {
    const input = text(name, "in");
    const stdin = !input ? [] : input.replace(/\n$/, "").split("\n");
    const ran = await seat.run({ source: text(name, "py"), stdin }, LIMIT_MS);
    results.set(name, ran ? difference(name, ran) : `  did not end within ${LIMIT_MS / 1000} s`);
  }
  await seat.close();
}

function text(name, ending) {
  const file = join(HERE, `${name}.${ending}`);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** The first lines that are not as they should be; null if all are. */
function difference(name, ran) {
  for (const [stream, ending] of [
    ["stdout", "out"],
    ["stderr", "err"],
  ]) {
    const wanted = text(name, ending) ?? "";
    if (ran[stream] === wanted) continue;
    const [ours, theirs] = [ran[stream].split("\n"), wanted.split("\n")];
    const at = ours.findIndex((line, index) => line !== theirs[index]);
    const line = at < 0 ? ours.length : at;
    const show = (lines) => lines.slice(line, line + 3).join("\n           ");
    const more = stream === "stdout" && ran.stderr ? `\n  stderr   ${ran.stderr.trim().slice(-600)}` : "";
    return `  ${stream} line ${line + 1}\n  expected ${show(theirs)}\n  got      ${show(ours)}${more}`;
  }
  return null;
}
