// The pages that are measured: ours, and one for each peer that does no more than run Python.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A peer: its package, and the files of it that its page fetches. */
const PEERS = {
  pyodide: ["pyodide", ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip"]],
  micropython: ["@micropython/micropython-webassembly-pyscript", ["micropython.mjs", "micropython.wasm"]],
  brython: ["brython", ["brython.min.js", "brython_stdlib.js"]],
  skulpt: ["skulpt", ["dist/skulpt.min.js", "dist/skulpt-stdlib.js"]],
};

/** The names of all systems, ours first. */
export const SYSTEMS = ["rehearse", ...Object.keys(PEERS)];

/** The one that the others are compared with. */
export const PEER = "pyodide";

/** Where a system's page is in the site. */
export function pageOf(system) {
  return system === "rehearse" ? "" : `${system}/${system}.html`;
}

/** What the server has to serve: our `dist`, and the peers out of `modules`. */
export function mounts(dist, modules) {
  const mounts = { "": dist };
  for (const [system, [name, files]] of Object.entries(PEERS)) {
    mounts[`${system}/${system}.html`] = here(`peers/${system}.html`);
    mounts[`${system}/contract.js`] = here("peers/contract.js");
    for (const file of files) mounts[`${system}/package/${file}`] = join(modules, name, file);
  }
  return mounts;
}

/** The versions of all systems. */
export function versions(modules) {
  const found = { rehearse: "this build" };
  for (const [system, [name]] of Object.entries(PEERS)) {
    found[system] = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")).version;
  }
  return found;
}
