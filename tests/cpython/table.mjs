// The figures, for people.

/** How many tests there are and what became of them. */
export function counts(results) {
  const sums = { tests: 0, passed: 0, failed: 0, error: 0, skipped: 0, broken: 0, seconds: 0 };
  for (const { tests, whole, expected, seconds } of results) {
    sums.seconds += seconds;
    const outcomes = [...tests.values()].map(({ outcome }) => outcome);
    // A module that cannot be imported fails in all of its tests.
    if (whole) outcomes.push(...Array.from({ length: Math.max(1, expected) }, () => whole.outcome));
    for (const outcome of outcomes) {
      sums.tests += 1;
      sums[outcome in sums ? outcome : "broken"] += 1;
    }
  }
  return sums;
}

/** One line on the terminal. */
export function line(name, results) {
  const { tests, passed, failed, error, skipped, broken, seconds } = counts(results);
  const [result] = results;
  const whole = results.length === 1 && result.whole;
  const lost = results.length === 1 && !whole && result.expected - tests;
  return (
    `${name.padEnd(45)} ${String(passed).padStart(5)} passed  ${String(failed + error + broken).padStart(4)} failed` +
    `  ${String(skipped).padStart(4)} skipped  of ${String(tests).padStart(5)}  ${seconds.toFixed(1).padStart(6)} s` +
    (whole ? `  the module: ${whole.outcome}` : "") +
    (lost ? `  (CPython finds ${result.expected})` : "")
  );
}

/**
 * The page for the guide, in Markdown.
 *
 * @param {string} version of the package that holds the tests
 * @param {Map<string, [string, number][]>} areas the modules of each
 * @param {Map<string, object>} results by module
 * @param {import("./known.mjs").Known} known
 */
export function table(version, areas, results, known) {
  const lines = [
    "# CPython's own tests in the page",
    "",
    `The tests that CPython ${version.replace(/-.*/, "")} brings for itself, unedited, on the runtime that ships`,
    "(`cargo xtask conformance --cpython --table docs/cpython-tests.md` writes this page). They come from Debian's",
    `package \`libpython3.14-testsuite\` ${version}. A test that CPython's own support code skips on WASI, or for want`,
    "of processes, sockets or the C API, counts as skipped. “Breaks” are tests that end the engine or do not",
    "end within a minute. The share is that of the tests that were not skipped.",
    "",
    ...head("area"),
  ];
  const row = (name, of, mark = "") => {
    const { tests, passed, failed, error, broken, skipped } = counts(of);
    const share = tests > skipped ? `${((100 * passed) / (tests - skipped)).toFixed(1)} %` : "–";
    const cells = [name, tests, passed, failed + error, broken, skipped, share];
    return `| ${cells.map((cell) => `${mark}${cell}${mark}`).join(" | ")} |`;
  };
  const of = (modules) => modules.map(([name]) => results.get(name));
  for (const [area, modules] of areas) lines.push(row(area, of(modules)));
  lines.push(row("all", of([...areas.values()].flat()), "**"), "", "## By module", "");
  lines.push(...head("module"));
  for (const [, modules] of areas) {
    for (const [name] of modules) lines.push(row(name.replace("test.", ""), [results.get(name)]));
  }
  lines.push("", "## Causes", "", "| cause | tests |", "|---|---:|");
  for (const [cause, number] of causes(areas, known)) lines.push(`| ${cause} | ${number} |`);
  lines.push("", "Each test that fails is named in `tests/cpython/known_failures.json`.");
  return `${lines.join("\n")}\n`;
}

/** The first lines of a table of results by area or by module. */
function head(of) {
  return [`| ${of} | tests | passed | failed | breaks | skipped | passed of those run |`, "|---|---:|---:|---:|---:|---:|---:|"];
}

/** How many tests fail for each cause, the most frequent first. */
function causes(areas, known) {
  const sums = new Map();
  for (const [module] of [...areas.values()].flat()) {
    for (const cause of known.of(module).values()) sums.set(cause, (sums.get(cause) ?? 0) + 1);
  }
  return [...sums].sort(([, one], [, other]) => other - one);
}
