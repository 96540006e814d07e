// Makes the memory that a program begins with if it imports what takes long: `node imports.mjs RUNTIME.WASM PACKS.json`.
//
// PACKS.json says which modules are imported together, the fewest first. The files, their names with a hash of their
// content, lie beside the runtime afterwards, and `stdlib.json` there lists them (see `stdlib.js`).

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { difference } from "./imported.js";
import { serve } from "./instance.js";
import { load, store } from "./node.mjs";
import { prepare } from "./prepared.js";

const [wasm, packsFile] = process.argv.slice(2);
const { imported: wishes } = JSON.parse(readFileSync(packsFile, "utf8"));
const { module, stdlib } = await load(wasm);
const folder = dirname(wasm);

const known = new Set(await loaded([]));
const imported = [];
for (const [name, modules] of Object.entries(wishes)) {
  const file = store(folder, `imported-${name}`, await memoryWith(modules));
  const roots = [...new Set(modules.map((module) => module.split(".")[0]))];
  imported.push({ file, roots, modules: (await loaded(modules)).filter((name) => !known.has(name)) });
}
writeFileSync(join(folder, "stdlib.json"), JSON.stringify({ ...stdlib.index, imported }));

/** What an instance's memory differs by when it has imported `modules`. */
async function memoryWith(modules) {
  const prepared = await prepare(module, stdlib);
  const before = prepared.exports.memory.buffer.slice(0);
  const post = (text) => {
    const event = JSON.parse(text);
    if (event.type === "crashed") throw new Error(event.outcome.message);
  };
  await serve(prepared, JSON.stringify({ run: 1, modules }), { post, enter: "rehearse_import" });
  return difference(before, prepared.exports.memory.buffer);
}

/** The first names of all modules that are there when a program has imported `modules`. */
async function loaded(modules) {
  const source = [
    ...modules.map((module) => `import ${module}`),
    "import sys",
    'print(*sorted({name.split(".")[0] for name in sys.modules}))',
  ].join("\n");
  let printed = "";
  const post = (text) => {
    const event = JSON.parse(text);
    if (event.type === "output") printed += event.text;
  };
  await serve(prepare(module, stdlib), JSON.stringify({ type: "run", run: 1, source }), { post });
  return printed.trim().split(" ");
}
