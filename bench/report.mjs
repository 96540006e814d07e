// What was measured, as data, as a page for people and as a plot.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

import { READING_MS } from "./in_page.mjs";
import { plot } from "./plot.mjs";
import { figure, number, spread } from "./summary.mjs";
import { PEER } from "./systems.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A figure that grew by more than this against the last time is marked: machines are noisy. */
const NOISE = 1.15;

/** What is measured of a start: its name, where it stands in a visit, its unit. */
const STARTS = [
  ["bytes to the first output, first visit", "cold", "bytes", "kB"],
  ["first output, first visit", "cold", "printed", "ms"],
  ["first output, first visit over 4G", "slow", "printed", "ms"],
  ["first output, second visit", "warm", "printed", "ms"],
  ["first output, out of a service worker", "kept", "printed", "ms"],
  ["second run", "used", "second", "ms"],
  ["100 000 lines printed", "used", "lines", "ms"],
  ["import asyncio, unittest, dataclasses, json, re", "used", "imports", "ms"],
  ["Stop of a tight loop to the next program's output", "used", "again", "ms"],
  ["the same, at once after another Stop", "used", "atOnce", "ms"],
  ["memory that the page takes at the first output", "cold", "memory", "MB"],
];
const DIVISORS = { kB: 1e3, MB: 1e6, ms: 1 };

/** Writes `results.json`, `README.md` and `plot.svg`. */
export function report({ systems, visits, times, programs, ...about }) {
  const last = existsSync(here("results.json")) ? JSON.parse(readFileSync(here("results.json"), "utf8")) : null;
  const figures = {};
  for (const [name, visit, field, unit] of STARTS) {
    figures[name] = { unit };
    for (const system of systems) {
      const values = visits[system][visit].map((one) => one[field] ?? undefined);
      figures[name][system] = figure(values.map((value) => value / DIVISORS[unit]));
    }
  }
  const execution = {};
  for (const program of programs) {
    execution[program] = { unit: "ms" };
    for (const system of systems) {
      // A program that failed once is not to be relied on.
      const values = times[system][program] ?? [];
      execution[program][system] = values.includes(null) ? null : figure(values);
    }
  }
  const mean = Object.fromEntries(systems.map((system) => [system, ratio(execution, system)]));
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "processor"}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const results = { date: new Date().toISOString().slice(0, 10), machine, ...about, figures, execution, mean };
  const comparable = last?.line === results.line ? last : null;
  writeFileSync(here("results.json"), `${JSON.stringify(results, null, 1)}\n`);
  const text = page(results, systems, comparable);
  writeFileSync(here("README.md"), text);
  writeFileSync(here("plot.svg"), plot(results, systems));
  process.stdout.write(text);
}

/** The geometric mean of a system's times over those of the peer, over the programs that both run. */
function ratio(execution, system) {
  const logs = Object.values(execution)
    .filter((row) => row[system] && row[PEER])
    .map((row) => Math.log(row[system].median / row[PEER].median));
  if (logs.length === 0) return null;
  return { ratio: Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length), programs: logs.length };
}

function page(results, systems, last) {
  const { runs, rounds, line, versions, machine, chromium, figures, execution, mean, date } = results;
  const names = systems.map((system) => `${system} ${system === "rehearse" ? "" : versions[system]}`.trim());
  const network = line ? `over a simulated line (${line})` : "from this machine's disk";
  return `# Rehearse beside other Pythons in the browser

Written by \`cargo xtask bench\` on ${date}: ${machine}, Chromium ${chromium}, ${network}, brotli for all. Starts are
medians of ${runs} (least to most), programs of ${rounds}, of the best of three calls each. The page of Rehearse is the
whole one, with guide and editor; those of the others do no more than run Python. No driver is attached at first and
second visits, but over 4G. Before programs, and before the first Stop, each page is left alone for ${READING_MS / 1000} seconds. A dash: it cannot, or it gives another result than CPython. “last” is the figure of the run before; ▲ marks what got slower or larger by more than
${Math.round((NOISE - 1) * 100)} %. [trials.md](trials.md) says what was tried to be faster and smaller, [scale.md](scale.md) how the page grows with its content.

![first output and execution](plot.svg)

${rows("start", figures, systems, names, last?.figures)}
Programs against ${PEER}, geometric mean: ${systems
    .filter((system) => mean[system])
    .map((system) => `${system} ${mean[system].ratio.toFixed(2)} (${mean[system].programs} programs)`)
    .join(", ")}.

${rows("program", execution, systems, names, last?.execution)}`;
}

function rows(title, table, systems, names, last) {
  const head = `| ${title} | ${names.join(" | ")} | last |\n|---|${"---:|".repeat(names.length + 1)}\n`;
  const lines = Object.entries(table).map(([name, row]) => {
    const cells = systems.map((system) => cell(row[system]));
    return `| ${name} (${row.unit}) | ${cells.join(" | ")} | ${compared(row.rehearse, last?.[name]?.rehearse)} |\n`;
  });
  return head + lines.join("");
}

function cell(value) {
  return value ? spread(value) : "–";
}

function compared(now, before) {
  if (!now || !before) return "";
  return `${now.median > before.median * NOISE ? "▲ " : ""}${number(before.median)}`;
}
