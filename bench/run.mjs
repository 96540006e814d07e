// Rehearse beside other Pythons in the browser, in one run on one machine:
//
//   node bench/run.mjs --dist DIST --peers NODE_MODULES [--runs 7] [--rounds 7] [--line 4g|fast-3g] [--only SYSTEM,…]
//
// `cargo xtask bench` calls it. Everything is served by the same server with the same compression. The
// systems take turns, so that what else the machine does falls on all alike. The results go to
// `results.json`, and for people to `README.md` and `plot.svg`, all in this folder.

import { readFileSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { serveCompressed } from "./compressed_server.mjs";
import { siteIsKept } from "../tests/e2e/support/page_checks.mjs";
import { READING_MS } from "./in_page.mjs";
import { report } from "./report.mjs";
import { PEER, SYSTEMS, mounts, versions } from "./systems.mjs";
import { visitUnattended } from "./unattended.mjs";
import { LINES, chromiumVersion, stopTwice, timed, visit, withProfile, withinLimit } from "./visit.mjs";

const { values } = parseArgs({
  options: {
    dist: { type: "string" },
    peers: { type: "string" },
    runs: { type: "string", default: "7" },
    rounds: { type: "string", default: "7" },
    line: { type: "string" },
    only: { type: "string" },
  },
});
const runs = Number(values.runs);
const rounds = Number(values.rounds);
const systems = values.only ? values.only.split(",") : SYSTEMS;
if (
  !values.dist ||
  !values.peers ||
  !(runs >= 1) ||
  !(rounds >= 0) ||
  (values.line && !LINES[values.line]) ||
  systems.some((system) => !SYSTEMS.includes(system))
) {
  console.error("usage: cargo xtask bench [-- --runs 7] [--rounds 7] [--line 4g|fast-3g] [--only SYSTEM,…]");
  process.exit(2);
}

const IMPORTS = "import asyncio, unittest, dataclasses, json, re\nprint('imported')\n";
const LINES_PRINTED = "for n in range(100_000):\n    print(n)\n";
/** Follows each program: the best of three calls, or one if that takes long. */
const TIMER = `

import time as _time

if hasattr(_time, "perf_counter"):
    _now = _time.perf_counter
elif hasattr(_time, "ticks_us"):
    _now = lambda: _time.ticks_us() / 1e6
else:
    _now = _time.time
_best = None
for _ in range(3):
    _start = _now()
    _result = main()
    _took = _now() - _start
    if _best is None or _took < _best:
        _best = _took
    if _took > 1:
        break
print("RESULT", _best * 1000, _result)
`;

const progress = (text) => process.stderr.write(`${text}\n`);
const folder = fileURLToPath(new URL("programs", import.meta.url));
const checksums = JSON.parse(readFileSync(join(folder, "checksums.json"), "utf8"));
const programs = readdirSync(folder)
  .filter((name) => name.endsWith(".py"))
  .sort()
  .map((name) => ({ name: basename(name, ".py"), code: readFileSync(join(folder, name), "utf8") }));

progress("compressing …");
const server = await serveCompressed(mounts(resolve(values.dist), resolve(values.peers)));
let result;
try {
  const kinds = () => ({ cold: [], slow: [], warm: [], kept: [], used: [] });
  const visits = Object.fromEntries(systems.map((system) => [system, kinds()]));
  for (let run = 0; run < runs; run++) {
    for (const system of systems) {
      progress(`start ${run + 1} of ${runs}: ${system}`);
      const made = { ...(await starts(system)), ...(await slowly(system)), ...(await use(system)) };
      for (const [kind, visit] of Object.entries(made)) visits[system][kind].push(visit);
    }
  }
  const times = Object.fromEntries(systems.map((system) => [system, {}]));
  for (let round = 0; round < rounds; round++) {
    progress(`programs, round ${round + 1} of ${rounds}`);
    await execute(times);
  }
  result = { runs, rounds, line: values.line ?? null, visits, times };
} finally {
  await server.close();
}
report({
  ...result,
  systems,
  chromium: await chromiumVersion(),
  versions: versions(resolve(values.peers)),
  programs: programs.map(({ name }) => name),
});

/** A first visit, a second with what the browser has kept of the first, and one out of a service worker. */
function starts(system) {
  return withProfile(async (profile) => {
    const start = (options) => startOf(system, profile, options);
    const visits = { cold: await start(), warm: await start() };
    if (system !== "rehearse" || values.line) return visits;
    await start({ serviceWorker: true, then: siteIsKept });
    return { ...visits, kept: await start({ serviceWorker: true }) };
  });
}

function startOf(system, profile, options) {
  return values.line
    ? visit(server, system, profile, { line: values.line })
    : visitUnattended(server, system, profile, options);
}

/** What follows the first output. */
async function use(system) {
  const used = await withProfile((profile) =>
    visit(server, system, profile, {
      line: values.line,
      use: async (page) => ({
        second: await timed(page, 'print("again")\n'),
        imports: await timed(page, IMPORTS),
        ...(system === "rehearse" ? await stopTwice(page) : {}),
        // Last: the page is full then.
        lines: await timed(page, LINES_PRINTED),
      }),
    }),
  );
  return { used };
}

/** A first visit over a slow line, for the two systems that are compared. */
async function slowly(system) {
  if (values.line || !["rehearse", PEER].includes(system)) return {};
  return { slow: await withProfile((profile) => visit(server, system, profile, { line: "4g" })) };
}

/**
 * Runs all programs once, in one page of each system; in a new one after each that hangs. The systems take turns with
 * each program: machines are faster in one minute than in the next.
 */
async function execute(times) {
  const pages = new Map();
  try {
    for (const program of programs) {
      for (const system of systems) {
        const found = (times[system][program.name] ??= []);
        // What has failed once is not tried again.
        if (found.includes(null)) continue;
        if (!pages.has(system)) pages.set(system, await opened(system));
        const time = await withinLimit(execution(system, pages.get(system).page, program));
        found.push(time ?? null);
        if (time !== undefined) continue;
        await pages.get(system).close();
        pages.delete(system);
      }
    }
  } finally {
    for (const { close } of pages.values()) await close();
  }
}

/** A page of `system` that was read for a while, and stays open until it is closed. */
function opened(system) {
  return new Promise((resolve, reject) => {
    let end;
    const ended = new Promise((resolve) => (end = resolve));
    const use = async (page) => {
      await page.waitForTimeout(READING_MS);
      const close = () => {
        end();
        return visited;
      };
      resolve({ page, close });
      await ended;
    };
    const visited = withProfile((profile) => visit(server, system, profile, { use }));
    visited.catch(reject);
  });
}

/** Milliseconds of one program; null if it fails, or gives another result than CPython. */
async function execution(system, page, { name, code }) {
  const text = await page.evaluate(
    (code) => globalThis.runPython(code).catch((error) => `FAILED ${error}`),
    code + TIMER,
  );
  const found = /RESULT (\S+) (.*)/.exec(text);
  if (!found || found[2].trim() !== checksums[name]) {
    progress(`  ${name} in ${system}: ${found ? `gives ${found[2]}` : text.trim().slice(-200)}`);
    return null;
  }
  return Number(found[1]);
}
