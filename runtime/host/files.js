// The learner's files: put beside the program before a run, and told to the page after it.

import { Directory, File, wasi } from "@bjorn3/browser_wasi_shim";

import { rootOf } from "./descriptors.js";
import { folderIn } from "./stdlib.js";
import { Tree } from "./tree.js";

/** `HOME` of the crate `protocol`. */
const HOME = ["home", "learner"];
/** The program, which the runtime writes there itself. */
const MAIN = "main.py";
/** Bytes of the files that the page is told of: `FILES_LIMIT` of the crate `protocol`. */
const TOLD_LIMIT = 10_000_000;
/** A report while the program runs waits until so many times its own cost has passed. */
const PATIENCE = 20;

export class Files {
  /**
   * @param {object} run the request
   * @param {import("./output.js").Output} output
   * @param {Map<string, import("@bjorn3/browser_wasi_shim").Inode>} contents what the root holds
   */
  constructor(run, output, contents) {
    this.run = run.run;
    this.output = output;
    this.wanted = run.report_files === true;
    this.tree = new Tree(contents);
    this.home = folderIn(this.tree.root, HOME);
    this.given = new Map();
    for (const file of run.files ?? []) this.place(file);
    this.seen = this.tree.changes;
    this.told = JSON.stringify(this.left());
    this.next = 0;
    // The program may never come to a point where it waits, and be stopped.
    this.tree.written = () => this.reportSoon();
  }

  /** The descriptor of the root, once everything is in place that the program does not make itself. */
  root() {
    this.tree.settle();
    return rootOf(this.tree);
  }

  /** Those of the shim's calls that it gets wrong. */
  calls(shim) {
    const text = (at, length) =>
      new TextDecoder().decode(new Uint8Array(shim.inst.exports.memory.buffer, at, length));
    return {
      path_rename: (fd, at, length, newFd, newAt, newLength) =>
        shim.fds[fd]?.path_rename(text(at, length), shim.fds[newFd], text(newAt, newLength)) ??
        wasi.ERRNO_BADF,
    };
  }

  place({ path, text, base64 }) {
    const names = path.split("/");
    const name = names.pop();
    let folder = this.home;
    for (const part of names) {
      if (!plain(part)) return;
      folder = folderIn(folder, [part]);
      if (!(folder instanceof Directory)) return;
    }
    // Of two at one place the first counts.
    if (!plain(name) || folder.contents.has(name)) return;
    const bytes = text === undefined ? fromBase64(base64) : new TextEncoder().encode(text);
    this.tree.place(folder, name, new File(bytes));
    this.given.set(path, bytes);
  }

  /** Tells the page what the program has left, if that is wanted and was not told. */
  report() {
    if (!this.wanted || this.tree.changes === this.seen) return;
    const started = performance.now();
    this.seen = this.tree.changes;
    const left = this.left();
    const told = JSON.stringify(left);
    if (told !== this.told) this.output.event({ type: "files", run: this.run, ...left });
    this.told = told;
    const ended = performance.now();
    this.next = ended + PATIENCE * (ended - started);
  }

  /** The same from a program that goes on: it must not lose its time by it. */
  reportSoon() {
    if (performance.now() >= this.next) this.report();
  }

  /** How the folder differs from what was given: `LeftFiles` of the crate `protocol`. */
  left() {
    const left = { changed: [], deleted: [], too_large: [] };
    const here = new Set();
    let size = 0;
    for (const [path, file] of walk(this.home, "")) {
      here.add(path);
      const given = this.given.get(path);
      if (path === MAIN || (given && same(given, file.data))) continue;
      if (size + file.data.length > TOLD_LIMIT) {
        left.too_large.push(path);
        continue;
      }
      size += file.data.length;
      left.changed.push({ path, ...content(file.data) });
    }
    for (const path of this.given.keys()) if (!here.has(path)) left.deleted.push(path);
    return left;
  }
}

function* walk(folder, prefix) {
  for (const [name, node] of folder.contents) {
    if (node instanceof Directory) {
      if (name !== "__pycache__") yield* walk(node, `${prefix}${name}/`);
    } else {
      yield [prefix + name, node];
    }
  }
}

/** Whether it names something in a folder, and not the folder itself or one above it. */
function plain(name) {
  return name !== "" && name !== "." && name !== "..";
}

function same(one, other) {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** `FileContent` of the crate `protocol`. */
function content(bytes) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes("\0")) return { text };
  } catch {
    // It is no text.
  }
  let binary = "";
  // A call takes no more arguments than fit on the engine's stack.
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return { base64: btoa(binary) };
}

function fromBase64(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
