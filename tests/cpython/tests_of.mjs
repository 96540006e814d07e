// The results of one module of CPython's tests.

import { readFileSync } from "node:fs";

const DRIVER = readFileSync(new URL("driver.py", import.meta.url), "utf8");
/** What begins a line that tells something. */
const MARK = "\x1e";

/** The outcomes of tests that count as failures. */
export const FAILURES = ["failed", "error", "ends the engine", "does not end"];

/**
 * Runs all tests of a module. Behind one that ends the engine, or does not end, it goes on in a new
 * instance.
 *
 * @param {import("../conformance/seats.mjs").Seat} seat
 * @param {string} module
 * @param {Map<string, {outcome: string, text: string}>} given results that are known beforehand
 * @param {number} limit seconds that a test may take
 * @returns {Promise<{tests: Map<string, {outcome: string, text: string}>, whole: object | null}>} what
 *   became of each test, or of the module as a whole if it has no tests to run
 */
export async function testsOf(seat, module, given, limit) {
  const tests = new Map(given);
  for (;;) {
    const attempt = await runOnce(seat, module, tests, limit);
    if (attempt.whole) return { tests: new Map(), whole: attempt.whole };
    for (const name of tests.keys()) if (!attempt.names.has(name)) tests.delete(name);
    const left = [...attempt.names].filter((name) => !tests.has(name));
    if (attempt.done) {
      for (const name of left) tests.set(name, { outcome: "error", text: "nothing was told of it" });
      return { tests, whole: null };
    }
    if (attempt.names.size === 0) return { tests, whole: attempt.end };
    // What breaks down before a test has begun would do so before each of them.
    const guilty = attempt.open ? [attempt.open] : left;
    for (const name of guilty) tests.set(name, attempt.end);
    if (guilty.length === 0) return { tests, whole: null };
  }
}

async function runOnce(seat, module, tests, limit) {
  const attempt = { names: new Set(), open: null, done: false, whole: null, end: null };
  const program = { source: DRIVER, stdin: [], live: true, seed: 1 };
  program.args = [module, [...tests.keys()].join("\n")];
  let rest = "";
  const ran = await seat.run(program, 1000 * limit, (piece) => {
    const lines = (rest + piece).split("\n");
    rest = lines.pop();
    const told = lines.filter((line) => line.startsWith(MARK));
    for (const line of told) take(attempt, tests, line.slice(1).split("\t").map(plain));
    return told.length > 0;
  });
  attempt.end = ran
    ? { outcome: "ends the engine", text: JSON.stringify(ran.outcome) + ran.stderr.slice(-1000) }
    : { outcome: "does not end", text: `within ${limit} s` };
  return attempt;
}

/** Takes what `driver.py` tells. */
function take(attempt, tests, [kind, ...fields]) {
  if (kind === "test") attempt.names.add(fields[0]);
  if (kind === "start") [attempt.open] = fields;
  if (kind === "end") {
    attempt.open = null;
    tests.set(fields[0], { outcome: fields[1], text: fields[2] });
  }
  if (kind === "module") attempt.whole = { outcome: fields[0], text: fields[1] };
  if (kind === "done") attempt.done = true;
}

/** A field as it was before it was put into a line. */
function plain(field) {
  const letters = { n: "\n", t: "\t", "\\": "\\" };
  return field.replace(/\\(.)/g, (_, letter) => letters[letter] ?? letter);
}
