// Runs CPython's own tests on the runtime that ships:
// `node run.mjs RUNTIME.WASM FOLDER [--only TEXT] [--quick] [--patient] [--limit SECONDS] [--table FILE]
// [--results FILE]`.
//
// FOLDER holds CPython's package `test` and a file VERSION. `modules.json` lists by area the modules that
// are run, each with the number of tests that CPython finds in it. `known_failures.json` lists by module
// and cause the tests that fail. One that is not listed and fails, or is listed and does not, fails the run.

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { Seat } from "../conformance/seats.mjs";
import { Known } from "./known.mjs";
import { counts, line, table } from "./table.mjs";
import { testsOf } from "./tests_of.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
/** Seconds that a test may take, on a busy machine too; `--limit` states others. */
const LIMIT = 60;
/** Modules that run at the same time. */
const SEATS = 2;

const [wasm, folder, ...options] = process.argv.slice(2);
const option = (name) => {
  const at = options.indexOf(`--${name}`);
  return at < 0 ? null : options[at + 1];
};
const flag = (name) => options.includes(`--${name}`);
if (!wasm || !folder) throw new Error("state the runtime and the tests: run.mjs RUNTIME.WASM FOLDER");

const version = readFileSync(join(folder, "VERSION"), "utf8").trim();
const known = new Known(JSON.parse(readFileSync(join(HERE, "known_failures.json"), "utf8")));
const { areas: all, quick } = JSON.parse(readFileSync(join(HERE, "modules.json"), "utf8"));
const wanted = (name) =>
  (option("only") ?? "").split(",").some((text) => name.includes(text)) &&
  (!flag("quick") || quick.includes(name));
const areas = new Map(
  Object.entries(all)
    .map(([area, modules]) => [area, Object.entries(modules).filter(([name]) => wanted(name))])
    .filter(([, modules]) => modules.length > 0),
);

const results = new Map();
const queue = [...areas.values()].flat();
const modules = queue.map(([name]) => name);
await Promise.all(Array.from({ length: SEATS }, seat));

for (const [area, names] of areas) console.log(line(area, names.map(([name]) => results.get(name))));
const total = modules.map((name) => results.get(name));
console.log(line("all", total));
const wrong = modules.flatMap((name) => known.wrong(name, results.get(name)));
if (wrong.length > 0) console.log(`\n${wrong.join("\n")}`);
// The release that the tests come from moves on: what is new in it is no fault of ours.
const failed = known.version === version ? wrong.length : 0;
if (known.version !== version) {
  console.log(`\nThe tests are those of ${version}, the list of failures is of ${known.version}: nothing fails by it.`);
}
if (option("table")) writeFileSync(option("table"), table(version, areas, results, known));
// As the other suites end, for `cargo xtask test` to add up.
console.log(`\n${counts(total).tests - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Takes one module after the other. */
async function seat() {
  const seat = new Seat({ wasm, beside: folder });
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, expected] = next;
    const started = performance.now();
    const given = flag("patient") ? new Map() : known.hanging(name);
    const result = await testsOf(seat, name, given, Number(option("limit") ?? LIMIT));
    result.expected = expected;
    result.seconds = (performance.now() - started) / 1000;
    results.set(name, result);
    console.log(line(name, [result]));
    if (option("results")) writeResults(option("results"));
  }
  await seat.close();
}

/** Everything that is known of each test, for those who sort failures by their causes. */
function writeResults(file) {
  const plain = (result) => ({ ...result, tests: Object.fromEntries(result.tests) });
  const all = [...results].map(([name, result]) => [name, plain(result)]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(all), null, 1));
}
