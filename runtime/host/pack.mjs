// Makes the packs of the standard library: `node pack.mjs runtime.wasm LIB PACKS.json OUT`.
//
// LIB holds the library's texts, PACKS.json says what goes where. The runtime itself compiles them, so
// that text and code cannot be of two versions. OUT gets `stdlib.json` (see `stdlib.js`) and the packs
// that it lists, their names with a hash of their content. It already holds SQLite.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

import { Directory, File, serve } from "./instance.js";
import { store } from "./node.mjs";
import { prepare } from "./prepared.js";
import { stubs } from "./sqlite_stubs.mjs";
import { STDLIB, TABLES, folderIn } from "./stdlib.js";

const COMPILE = `
import json, sys
loaded = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
import importlib.util, os
from importlib._bootstrap_external import _code_to_hash_pyc
from importlib.machinery import SourceFileLoader

library = "/${STDLIB}"
print(json.dumps({"tag": sys.implementation.cache_tag, "loaded": loaded}))
for folder, _, names in os.walk(library):
    for name in names:
        if not name.endswith(".py"):
            continue
        path = os.path.join(folder, name)
        loader = SourceFileLoader(name.removesuffix(".py"), path)
        source = loader.get_data(path)
        try:
            code = loader.source_to_code(source, path)
        except SyntaxError as error:
            print(path, error, file=sys.stderr)
            continue
        # Not checked against the text: the two were packed together.
        compiled = _code_to_hash_pyc(code, importlib.util.source_hash(source), False)
        target = "/compiled" + path.removeprefix(library) + "c"
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as file:
            file.write(compiled)
`;

const [wasm, library, packsFile, out] = process.argv.slice(2);
const { drop, packs: wishes } = JSON.parse(readFileSync(packsFile, "utf8"));
const dropped = new Set(drop);
const packOf = new Map(
  Object.entries(wishes).flatMap(([pack, names]) => names.map((name) => [name, pack])),
);

const texts = readdirSync(library, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".py"))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .map((file) => [relative(library, file).split(sep).join("/").replace(/\.py$/, ""), file])
  .filter(([path]) => !prefixes(path).some((prefix) => dropped.has(prefix)))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, file]) => [path, readFileSync(file)]);

const { tag, loaded, compiled } = await compile(texts);
const packs = new Map([["snapshot", { texts: [], compiled: [] }]]);
for (const [path, text] of texts) {
  // Of what the snapshot has imported, tracebacks want the texts, and nobody the compiled code.
  const name = loaded.has(path)
    ? "snapshot"
    : (prefixes(path).map((prefix) => packOf.get(prefix)).find(Boolean) ?? "rest");
  if (!packs.has(name)) packs.set(name, { texts: [], compiled: [] });
  packs.get(name).texts.push([path, text]);
  if (compiled.has(path) && !loaded.has(path)) {
    packs.get(name).compiled.push([path, compiled.get(path)]);
  }
}
const index = { tag, packs: [], imported: [] };
for (const [name, pack] of packs) {
  if (pack.compiled.length > 0) index.packs.push(write(`stdlib-${name}`, pack.compiled, true));
  index.packs.push(write(`stdlib-${name}-source`, pack.texts, false));
}
index.tables = readdirSync(join(library, TABLES)).sort().map(table);
index.sqlite = sqlite();
writeFileSync(join(out, "stdlib.json"), JSON.stringify(index));

/** What the index says of SQLite. */
function sqlite() {
  const { names, bytes } = stubs(readFileSync(wasm));
  const file = readdirSync(out).find((name) => name.startsWith("sqlite3-"));
  const module = new WebAssembly.Module(readFileSync(join(out, file)));
  const exported = new Set(WebAssembly.Module.exports(module).map(({ name }) => name));
  const lacking = names.filter((name) => !exported.has(name));
  if (lacking.length > 0) throw new Error(`runtime/sqlite/exports.txt lacks ${lacking.join(", ")}`);
  return { file, names, stubs: Buffer.from(bytes).toString("base64") };
}

/** `a/b/c`, `a/b`, `a`: a file and the folders that it is in. */
function prefixes(path) {
  const names = path.split("/");
  return names.map((_, index) => names.slice(0, names.length - index).join("/"));
}

/** A table that the runtime put aside when the snapshot was taken. */
function table(name) {
  const bytes = readFileSync(join(library, TABLES, name));
  return { name, file: store(out, `stdlib-table-${name.replace(/\.bin$/, "")}`, bytes), size: bytes.length };
}

function write(name, files, compiled) {
  const bytes = Buffer.concat(files.map(([, content]) => content));
  return { file: store(out, name, bytes), compiled, modules: files.map(([path, content]) => [path, content.length]) };
}

/** Has the runtime compile the texts. */
async function compile(texts) {
  const files = new Map([["compiled", new Directory(new Map())]]);
  const root = new Directory(files);
  for (const [path, text] of texts) {
    const names = [...STDLIB.split("/"), ...path.split("/")];
    const name = names.pop();
    folderIn(root, names).contents.set(`${name}.py`, new File(text));
  }
  for (const name of readdirSync(join(library, TABLES))) {
    const bytes = readFileSync(join(library, TABLES, name));
    folderIn(root, [...STDLIB.split("/"), TABLES]).contents.set(name, new File(bytes));
  }
  let printed = "";
  const module = await WebAssembly.compile(readFileSync(wasm));
  const request = { type: "run", run: 1, source: COMPILE, output_limit: 0xffffffff };
  await serve(prepare(module), JSON.stringify(request), {
    files,
    post: (text) => {
      const event = JSON.parse(text);
      if (event.type === "output" && event.stream === "stdout") printed += event.text;
      else if (event.type === "output") process.stderr.write(event.text);
      const { outcome } = event;
      if (outcome && outcome.kind !== "finished") {
        throw new Error(outcome.traceback?.rendered ?? JSON.stringify(outcome));
      }
    },
  });
  const compiled = new Map();
  const collect = (folder, names) => {
    for (const [name, entry] of folder.contents) {
      const path = [...names, name];
      if (entry instanceof Directory) collect(entry, path);
      else compiled.set(path.join("/").replace(/\.pyc$/, ""), Buffer.from(entry.data));
    }
  };
  collect(files.get("compiled"), []);
  const { tag, loaded } = JSON.parse(printed);
  const prefix = `/${STDLIB}/`;
  const modules = loaded
    .filter((file) => file?.startsWith(prefix))
    .map((file) => file.slice(prefix.length).replace(/\.py$/, ""));
  return { tag, loaded: new Set(modules), compiled };
}
