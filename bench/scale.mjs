// How the page grows with what there is to learn: generated exercises in a built site.
//
//   node bench/scale.mjs DIST XTASK [--runs 5] [--counts 50,500,5000]
//
// DIST is what `cargo xtask build --release` has written, XTASK that very program. Copies of DIST get other
// content; nothing is compiled. Runtime and editor are kept from the page, so that the figures are those of
// guide and lists. The table goes to bench/scale.md, all figures to bench/scale.json.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { chromium } from "playwright-core";

import { launchOptions } from "../tests/e2e/support/chromium.mjs";
import { serveCompressed } from "./compressed_server.mjs";
import { generate, shape } from "./generate.mjs";
import { figure, number, spread } from "./summary.mjs";
import { chromiumVersion, rendererMemory, untilMeasured, withProfile } from "./visit.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "5" },
    counts: { type: "string", default: "50,500,5000" },
  },
});
const [dist, xtask] = positionals.map((path) => resolve(path));
const runs = Number(values.runs);
const counts = values.counts.split(",").map(Number);
if (!dist || !xtask || !(runs >= 1) || !counts.every((count) => count >= 1)) {
  console.error("usage: node bench/scale.mjs DIST XTASK [--runs 5] [--counts 50,500,5000]");
  process.exit(2);
}

/** After this a page counts as hung. */
const PATIENCE_MS = 60_000;
const NOT_MEASURED = /\/(runtime|editor)[^/]*\.(wasm|js)$/;

/** What is there last on each kind of page. */
const HOME = ".chapter-list li:last-child a";
const CHAPTER = ".chapter .neighbours";
const EXERCISE = ".exercise .prose";

const result = { chromium: await chromiumVersion(), runs, sites: {} };
for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), "rehearse-scale-"));
  try {
    process.stderr.write(`${count} exercises …\n`);
    result.sites[count] = await measure(count, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
// Other work on the machine tells in the figures.
result.load = `${loadavg()[0].toFixed(1)} on ${cpus().length} cores`;
const here = fileURLToPath(new URL(".", import.meta.url));
writeFileSync(join(here, "scale.json"), `${JSON.stringify(result, null, 2)}\n`);
writeFileSync(join(here, "scale.md"), report(result));

/** All figures of a site with so many exercises. */
async function measure(count, folder) {
  const site = join(folder, "dist");
  cpSync(dist, site, { recursive: true });
  generate(count, join(folder, "content"));
  execFileSync(xtask, ["content", "--into", site], {
    env: { ...process.env, REHEARSE_CONTENT: join(folder, "content") },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const server = await serveCompressed({ "": site });
  try {
    const { chapters } = shape(count);
    const deep = `#/chapter/chapter_${chapters >> 1}`;
    const visits = { home: [], deep: [], exercise: [], solved: [] };
    for (let run = 0; run < runs; run++) {
      visits.home.push(await visit(server, "", HOME, { then: walk }));
      visits.deep.push(await visit(server, deep, CHAPTER));
      visits.exercise.push(await visit(server, `#/exercise/chapter_${chapters >> 1}/exercise_0`, EXERCISE));
      visits.solved.push(await visit(server, "", HOME, { solved: count }));
    }
    return { ...shape(count), ...sizes(server.files), ...figures(visits) };
  } finally {
    await server.close();
  }
}

function sizes(files) {
  const of = (pattern) => files.filter(({ path }) => pattern.test(path));
  const sum = (list, field) => list.reduce((total, file) => total + file[field], 0);
  const [app] = of(/^app-.*\.wasm$/);
  const [contents] = of(/contents-.*\.json$/);
  const texts = of(/\/chapter-.*\.json$/);
  const tasks = of(/\/exercises-.*\.json$/);
  return {
    "app (bytes, brotli)": app.brotli,
    "contents (bytes)": contents.raw,
    "contents (bytes, brotli)": contents.brotli,
    "exercises of one chapter (bytes, brotli)": figure(tasks.map(({ brotli }) => brotli)).median,
    "all chapters and exercises (bytes)": sum([...texts, ...tasks], "raw"),
  };
}

function figures({ home, deep, exercise, solved }) {
  const pick = (list, field) => figure(list.map((item) => item[field]));
  return {
    "home: first contentful paint (ms)": pick(home, "contentful"),
    "home: list of chapters (ms)": pick(home, "ready"),
    "home: list of chapters, all exercises solved (ms)": pick(solved, "ready"),
    "home: total blocking time (ms)": pick(home, "blocked"),
    "home: bytes until then": pick(home, "bytes"),
    "home: layout shift": pick(home, "shift"),
    "home: JavaScript heap (MB)": pick(home, "heap"),
    "home: memory of the page (MB)": pick(home, "memory"),
    "chapter by its address: first contentful paint (ms)": pick(deep, "contentful"),
    "chapter by its address: readable (ms)": pick(deep, "ready"),
    "chapter by its address: layout shift": pick(deep, "shift"),
    "chapter by its address: memory of the page (MB)": pick(deep, "memory"),
    "exercise by its address: task readable (ms)": pick(exercise, "ready"),
    "from home to a chapter (ms)": pick(home, "toChapter"),
    "from a chapter to its last exercise (ms)": pick(home, "toExercise"),
    "back to home (ms)": pick(home, "toHome"),
  };
}

/** One visit with a profile of its own, until `selector` is there; `then` goes on from there. */
function visit(server, route, selector, { solved = 0, then = async () => ({}) } = {}) {
  return withProfile(async (profile) => {
    const options = { ...launchOptions(), serviceWorkers: "block" };
    const context = await chromium.launchPersistentContext(profile, options);
    try {
      context.setDefaultTimeout(PATIENCE_MS);
      const page = context.pages()[0] ?? (await context.newPage());
      // Never answered: a failure would be told in the page.
      await page.route(NOT_MEASURED, () => {});
      await page.goto(`${server.url}assets/theme.js`);
      await page.evaluate(solve, shape(solved));
      await page.addInitScript(observe, selector);
      server.forget();
      await page.goto(server.url + route, { waitUntil: "commit" });
      await untilMeasured(page, "ready");
      const bytes = server.sent().reduce((sum, sent) => sum + sent.bytes, 0);
      const measured = await page.evaluate(() => globalThis.settled());
      const session = await context.newCDPSession(page);
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      const memory = rendererMemory(profile);
      const more = await then(page);
      return { ...measured, bytes, heap: usedSize / 1e6, memory: memory === null ? NaN : memory / 1e6, ...more };
    } finally {
      await context.close();
    }
  });
}

/** From home to the last chapter, to its last exercise, and home: milliseconds of each step to its paint. */
async function walk(page) {
  const step = (link, selector) =>
    page.evaluate(([link, selector]) => globalThis.follow(link, selector), [link, selector]);
  const toChapter = await step(HOME, CHAPTER);
  const toExercise = await step(".exercise-links li:last-child a", EXERCISE);
  const toHome = await step("a.brand", HOME);
  return { toChapter, toExercise, toHome };
}

/** In the page: notes when `selector` is there, paints, long tasks and shifts. */
function observe(selector) {
  const measured = { shift: 0, blocked: 0 };
  globalThis.measured = measured;
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("layout-shift", (entry) => (measured.shift += entry.value));
  watch("longtask", (entry) => (measured.blocked += entry.duration - 50));
  watch("paint", (entry) => {
    if (entry.name === "first-contentful-paint") measured.contentful = entry.startTime;
  });
  const until = (selector) =>
    new Promise((resolve) => {
      const look = () => {
        if (!document.querySelector(selector)) return;
        observer.disconnect();
        // Behind the paint of the next frame.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
      look();
    });
  until(selector).then((time) => (measured.ready = time));
  globalThis.follow = async (link, selector) => {
    const start = performance.now();
    document.querySelector(link).click();
    return (await until(selector)) - start;
  };
  /** The figures, when observers have been told of what has happened. */
  globalThis.settled = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(measured))));
}

/** In the page: leaves what a learner leaves who has solved them all. */
function solve({ chapters, perChapter }) {
  const solved = JSON.stringify({ attempts: 3, passed: true, hints: 1, solution_seen: false, best: 4, checks: 4 });
  for (let chapter = 0; chapter < chapters; chapter++) {
    for (let exercise = 0; exercise < perChapter; exercise++) {
      localStorage.setItem(`rehearse/v1/progress/chapter_${chapter}/exercise_${exercise}`, solved);
    }
  }
}

function report({ chromium, runs, load, sites }) {
  const counts = Object.keys(sites);
  const show = (value) => {
    if (value === null) return "–";
    return typeof value === "number" ? number(value) : spread(value);
  };
  const row = (name) => `| ${name} | ${counts.map((count) => show(sites[count][name])).join(" | ")} |`;
  return `# How the page grows with its content

Written by \`node bench/scale.mjs\`: Chromium ${chromium}, from this machine's disk, brotli 11 for all, generated
exercises, medians of ${runs} (least to most); load of the machine at the end ${load}. Each visit has a profile of its own. Runtime and editor are kept from
the page. \`readable\` and \`list\` are the paint behind the last element of them. There is no search yet: the lists are
that of chapters on the first page and at its side, and those of exercises in chapters.

| exercises | ${counts.map((count) => number(Number(count))).join(" | ")} |
|---|${counts.map(() => "---:").join("|")}|
${Object.keys(sites[counts[0]])
  .map((name) => row(name).replace("| perChapter |", "| exercises in each chapter |"))
  .join("\n")}
`;
}
