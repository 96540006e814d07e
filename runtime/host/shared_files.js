// The files that the processes of a run have in common. Each process has a tree of its own; what one
// changes is told to the others before they can learn of it in another way.

import { Directory, File } from "@bjorn3/browser_wasi_shim";

import { folderIn } from "./stdlib.js";

/** What is shared; the rest is the same for all. */
const FOLDERS = ["home/learner", "tmp"];

/** @typedef {[string, Uint8Array | "folder" | null][]} Changes path and content; null if it is gone */

export class SharedFiles {
  /** @param {import("./tree.js").Tree} tree */
  constructor(tree) {
    this.tree = tree;
    this.note();
  }

  /** Takes the tree as it is for known. */
  note() {
    this.seen = this.tree.changes;
    this.known = new Map([...this.walk()].map(([path, node]) => [path, stamp(node)]));
  }

  *walk() {
    for (const folder of FOLDERS) {
      const node = folderIn(this.tree.root, folder.split("/"));
      yield* below(node, folder);
    }
  }

  /** All that there is. */
  all() {
    return [...this.walk()].map(([path, node]) => [path, content(node)]);
  }

  /** What has changed here since this was asked last. */
  changes() {
    if (this.tree.changes === this.seen) return [];
    const before = this.known;
    this.note();
    const changes = [...before.keys()].filter((path) => !this.known.has(path)).map((path) => [path, null]);
    for (const [path, node] of this.walk()) {
      if (before.get(path) !== this.known.get(path)) changes.push([path, content(node)]);
    }
    return changes;
  }

  /** @param {Changes} changes made elsewhere */
  apply(changes) {
    const isNews = this.tree.changes !== this.seen;
    for (const [path, bytes] of changes) {
      this.set(path, bytes);
      if (bytes === null) this.known.delete(path);
    }
    if (!isNews) this.seen = this.tree.changes;
  }

  set(path, bytes) {
    const names = path.split("/");
    const name = names.pop();
    let folder = this.tree.root;
    for (const part of names) {
      const node = folder.contents.get(part);
      if (!(node instanceof Directory)) {
        if (bytes === null) return;
        this.tree.place(folder, part, new Directory(new Map()));
      }
      folder = folder.contents.get(part);
    }
    const node = folder.contents.get(name);
    if (bytes === null) {
      if (node) this.tree.remove(folder, name);
    } else if (bytes === "folder") {
      if (!(node instanceof Directory)) this.tree.place(folder, name, new Directory(new Map()));
    } else if (node && !(node instanceof Directory)) {
      // Those who have it open see what others write.
      node.data = bytes.slice();
      node.room = undefined;
      this.tree.touch(node);
    } else {
      this.tree.place(folder, name, new File(bytes.slice()));
    }
    const now = folder.contents.get(name);
    if (now) this.known.set(path, stamp(now));
  }
}

function* below(folder, path) {
  for (const [name, node] of folder.contents) {
    const here = `${path}/${name}`;
    yield [here, node];
    if (node instanceof Directory) yield* below(node, here);
  }
}

function content(node) {
  return node instanceof Directory ? "folder" : node.data.slice();
}

/** Differs once a file was written. A folder changes with what is in it, which is told for itself. */
function stamp(node) {
  return node instanceof Directory ? "folder" : `${node.mtime} ${node.data.length}`;
}
