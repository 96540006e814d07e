// The standard library's files. What the snapshot has imported needs none of them; the rest comes in
// packs, each fetched when a program first reads a file in it.

import { Directory, File, wasi } from "@bjorn3/browser_wasi_shim";

/** Where the library lies in the file system of the runtime: `sys.path` says the same. */
export const STDLIB = "usr/local/lib/python3.14";

/** The folder of the tables that the runtime put aside: `runtime/src/tables.rs` says the same. */
export const TABLES = "_tables";

/** What a source says that needs one: names of characters. */
const NEEDS_TABLE = { "names.bin": /\\N\{|\bunicodedata\b/ };

/**
 * What is in the packs, as `pack.mjs` writes it to `stdlib.json`. A pack holds the texts or the compiled
 * code of modules, one after the other.
 *
 * @typedef {object} Index
 * @property {string} tag what the names of compiled files hold: `sys.implementation.cache_tag`
 * @property {{file: string, compiled: boolean, modules: [string, number][]}[]} packs for each its file
 *   and, in order, the paths of its modules without ending and their sizes in bytes
 * @property {{name: string, file: string, size: number}[]} tables what the runtime put aside: the name of
 *   each, the file with its bytes and how many they are
 * @property {{file: string, names: string[], stubs: string}} sqlite its module; the functions that the
 *   runtime calls, and in Base64 the module that it calls them through
 * @property {string[]} parts the modules with what the runtime itself lacks (see `parts.js`)
 * @property {{file: string, roots: string[], modules: string[]}[]} imported memory after imports (see `imported.js`), the
 *   smallest first: its file, which names in a program's imports want it, the first names of all modules in it
 */

export class Stdlib {
  /**
   * @param {Index} index
   * @param {(file: string) => Uint8Array} load gives a pack at once; may throw
   */
  constructor(index, load) {
    this.index = index;
    this.load = load;
    this.packs = new Map();
    /** @type {Map<string, WebAssembly.Module>} what was compiled of the files that are code */
    this.modules = new Map();
  }

  /** The bytes of a pack, fetched if need be. Throws if that fails. */
  pack(file) {
    if (!this.packs.has(file)) this.packs.set(file, this.load(file));
    return this.packs.get(file);
  }

  /** Takes a pack that was fetched ahead of time. */
  put(file, bytes) {
    this.packs.set(file, bytes);
  }

  /** A file that is a module, compiled; fetched if need be. Throws if that fails. */
  module(file) {
    if (!this.modules.has(file)) {
      // At once: the program is in the middle of a call.
      this.modules.set(file, new WebAssembly.Module(this.pack(file)));
      this.packs.delete(file);
    }
    return this.modules.get(file);
  }

  /** The compiled packs, tables, SQLite and memory, not yet here, that hold what a run's program imports. */
  wanted(run) {
    const source = textsOf(run);
    const roots = rootsIn(source);
    const imported = this.imported(run, roots);
    for (const name of imported?.modules ?? []) roots.delete(name);
    const wanted = this.index.packs.filter(
      ({ compiled, modules }) =>
        compiled && modules.some(([path]) => roots.has(path.replace(/\/__init__$/, ""))),
    );
    if (imported) wanted.push(imported);
    if (roots.has("sqlite3")) wanted.push(this.index.sqlite);
    wanted.push(...this.index.tables.filter(({ name }) => NEEDS_TABLE[name]?.test(source)));
    return wanted.map(({ file }) => file).filter((file) => !this.packs.has(file) && !this.modules.has(file));
  }

  /**
   * The memory that an instance begins `run` with: the smallest in which all is imported that takes long to import of what
   * the run's program names. None if a file of the learner's goes before a module in it.
   *
   * @param {{source: string, files?: {path: string}[]}} run
   * @param {Set<string>} [roots] the first names of the modules that its texts import
   */
  imported(run, roots = rootsIn(textsOf(run))) {
    const { imported } = this.index;
    const long = [...roots].filter((root) => imported.some((memory) => memory.roots.includes(root)));
    if (long.length === 0) return undefined;
    const own = new Set((run.files ?? []).map(({ path }) => path.split("/")[0].replace(/\.py$/, "")));
    const memory = imported.find((memory) => long.every((root) => memory.roots.includes(root)));
    return memory?.modules.some((name) => own.has(name)) ? undefined : memory;
  }

  /**
   * The library as a folder for one run: what a program does to it is gone with the run.
   *
   * @param {(error: Error) => void} failed is told why a module could not be fetched
   */
  folder(failed) {
    const root = new Directory(new Map());
    // A thousand files, which most programs never look at: they are made when one does.
    root.isUnread = true;
    const contents = (value) => {
      delete root.isUnread;
      Object.defineProperty(root, "contents", { value, writable: true });
      return value;
    };
    Object.defineProperty(root, "contents", {
      configurable: true,
      get: () => {
        const map = contents(new Map());
        this.fill(root, failed);
        return map;
      },
      set: contents,
    });
    return root;
  }

  /** Puts the library's files into the folder `root`. */
  fill(root, failed) {
    for (const { file, compiled, modules } of this.index.packs) {
      let at = 0;
      for (const [path, size] of modules) {
        const names = path.split("/");
        const module = names.pop();
        if (compiled) names.push("__pycache__");
        const name = compiled ? `${module}.${this.index.tag}.pyc` : `${module}.py`;
        const bytes = () => this.pack(file);
        // Without the texts, tracebacks lack lines; that needs no telling.
        const told = compiled ? failed : () => {};
        folderIn(root, names).contents.set(name, new PackedFile(bytes, at, size, told));
        at += size;
      }
    }
    const tables = folderIn(root, [TABLES]).contents;
    for (const { name, file, size } of this.index.tables) {
      tables.set(name, new PackedFile(() => this.pack(file), 0, size, failed));
    }
  }
}

/** The texts of a run's program. */
function textsOf({ source, files = [] }) {
  return [source, ...files.map(({ text }) => text ?? "")].join("\n");
}

/** The first names of the modules that a source imports. */
function rootsIn(source) {
  const imported = /^[ \t]*(?:import|from)[ \t]+([\w., \t]+)/gm;
  const roots = new Set();
  for (const [, names] of source.matchAll(imported)) {
    for (const name of names.split(",")) roots.add(name.trim().split(/[.\s]/)[0]);
  }
  return roots;
}

/** The folder `names` under `root`, made if need be. */
export function folderIn(root, names) {
  let folder = root;
  for (const name of names) {
    if (!folder.contents.has(name)) {
      const made = new Directory(new Map());
      made.parent = folder;
      folder.contents.set(name, made);
    }
    folder = folder.contents.get(name);
  }
  return folder;
}

/** A file that is fetched with its pack when it is opened. */
class PackedFile extends File {
  constructor(pack, at, size, failed) {
    super([], { readonly: true });
    this.pack = pack;
    this.at = at;
    this.length = size;
    this.failed = failed;
  }

  get size() {
    return BigInt(this.length);
  }

  path_open(oflags, rights, flags) {
    try {
      this.data = this.pack().subarray(this.at, this.at + this.length);
    } catch (error) {
      this.failed(error);
      return { ret: wasi.ERRNO_IO, fd_obj: null };
    }
    return super.path_open(oflags, rights, flags);
  }
}
