// A package of this machine's file system beside the standard library of a run, for tests alone.

import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

import { File, wasi } from "@bjorn3/browser_wasi_shim";

import { folderIn } from "../../runtime/host/stdlib.js";

/**
 * The library `stdlib` with the files below `folder` in it, each of which is read when it is opened.
 *
 * @param {import("../../runtime/host/stdlib.js").Stdlib} stdlib
 * @param {string} folder
 */
export function withFiles(stdlib, folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, names: relative(folder, file).split(sep), status: statSync(file) }));
  const library = Object.create(stdlib);
  library.folder = (failed) => {
    const root = stdlib.folder(failed);
    for (const { file, names, status } of files) {
      const made = new FileBeside(file, status);
      const folder = folderIn(root, names.slice(0, -1));
      folder.contents.set(names.at(-1), made);
      folder.mtime ??= made.mtime;
    }
    return root;
  };
  return library;
}

class FileBeside extends File {
  constructor(file, { size, mtimeMs }) {
    super([], { readonly: true });
    this.file = file;
    this.length = size;
    this.mtime = BigInt(Math.round(mtimeMs)) * 1_000_000n;
  }

  get size() {
    return BigInt(this.length);
  }

  path_open() {
    if (this.data.length < this.length) this.data = new Uint8Array(readFileSync(this.file));
    return { ret: wasi.ERRNO_SUCCESS };
  }
}
