// Waits for a browser that has just been launched to be done with itself.

import { readFileSync, readdirSync } from "node:fs";

/** Processor time is looked at this often, in milliseconds. */
const GLANCE_MS = 200;
/** The browser is at rest when it has used no more than this of a glance, in clock ticks (100 a second). */
const REST_TICKS = 1;
/** So many glances in a row. */
const GLANCES = 3;
/** After this it counts as at rest all the same, in milliseconds: something else keeps it busy. */
const PATIENCE_MS = 20_000;

/**
 * Waits until the browser with this profile is at rest. After its launch it loads pages of its own for a second or two,
 * which would compete with the page that is measured; a person's browser has done so long before.
 *
 * Returns at once where there is no `/proc` to look at.
 */
export async function atRest(profile) {
  const end = performance.now() + PATIENCE_MS;
  let quiet = 0;
  let before = ticksOf(profile);
  while (before !== null && quiet < GLANCES && performance.now() < end) {
    await new Promise((next) => setTimeout(next, GLANCE_MS));
    const now = ticksOf(profile);
    quiet = now - before <= REST_TICKS ? quiet + 1 : 0;
    before = now;
  }
}

/** Clock ticks that all processes of the browser have used; null where that cannot be known. */
function ticksOf(profile) {
  const processes = browserProcesses(profile);
  if (processes.length === 0) return null;
  // The 14th and the 15th field (man 5 proc); the second one, in parentheses, may hold spaces.
  const ticks = processes.map((pid) => {
    const fields = readProcess(pid, "stat").split(") ").at(-1).split(" ");
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return ticks.reduce((sum, some) => sum + some, 0);
}

/** The processes of the browser with this profile; none where there is no `/proc`. */
export function browserProcesses(profile, type = "") {
  try {
    return readdirSync("/proc").filter((pid) => {
      if (!/^\d+$/.test(pid)) return false;
      const command = readProcess(pid, "cmdline");
      return command.includes(profile) && command.includes(type);
    });
  } catch {
    return [];
  }
}

/** What `/proc` says of a process, empty if it has ended meanwhile. */
export function readProcess(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
