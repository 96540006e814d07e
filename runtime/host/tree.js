// The file system of a run, in memory. Its nodes are the shim's `File` and `Directory`, which know names
// and bytes; times, limits and the errors that POSIX demands are seen to here.

import { Directory, File, wasi } from "@bjorn3/browser_wasi_shim";

/** Bytes that the files of a run may take beyond those that it is given; then there is no space left. */
const LIMIT = 64 * 1024 * 1024;
/** What a file or folder counts for itself, so that nobody makes them without end. */
const NODE = 256;
let last = 0n;

/**
 * Nanoseconds since 1970, later with every call: Python looks again into a folder if that has changed
 * since, and the browser's clock stands still for a millisecond.
 */
export function now() {
  const time = BigInt(Date.now()) * 1_000_000n;
  last = time > last ? time : last + 1_000n;
  return last;
}

/** All that a run has. */
export class Tree {
  /** @param {Map<string, import("@bjorn3/browser_wasi_shim").Inode>} contents what the root holds */
  constructor(contents) {
    this.root = new Directory(contents);
    this.open = new Set();
    /** Counts the changes. */
    this.changes = 0;
    this.used = 0;
    this.limit = Infinity;
    /** Is called when a file that could be written is closed. */
    this.written = () => {};
  }

  /** From here on what is added counts against the limit. */
  settle() {
    this.used = this.measure();
    this.limit = this.used + LIMIT;
  }

  /** Whether there is room for so many bytes more; takes it. What was freed is found when room is short. */
  take(bytes) {
    if (this.used + bytes > this.limit) this.used = this.measure();
    if (this.used + bytes > this.limit) return false;
    this.used += bytes;
    return true;
  }

  /** Files without a name count as long as they are open. */
  measure() {
    const seen = new Set();
    const visit = (node) => {
      seen.add(node);
      // Nothing in a folder that nobody has read takes room yet.
      if (node instanceof Directory && !node.isUnread) node.contents.forEach(visit);
    };
    visit(this.root);
    for (const { file } of this.open) seen.add(file);
    let sum = 0;
    for (const node of seen) if (!node.readonly) sum += NODE + (node.data?.length ?? 0);
    return sum;
  }

  /** Notes that a file or what a folder lists has changed. */
  touch(node) {
    this.changes += 1;
    node.mtime = node.ctime = now();
  }

  /** Puts a node into a folder. */
  add(folder, name, node) {
    folder.contents.set(name, node);
    if (node instanceof Directory) node.parent = folder;
    this.touch(folder);
  }

  /** Takes a node out of a folder, to be added elsewhere or not at all. */
  remove(folder, name) {
    folder.contents.delete(name);
    this.touch(folder);
  }

  /** A new file or folder; null if there is no room. */
  make(folder, name, node) {
    if (!this.take(NODE)) return null;
    this.place(folder, name, node);
    return node;
  }

  /** Puts a new file or folder into another one, whether there is room for it or not. */
  place(folder, name, node) {
    this.touch(node);
    node.atime = node.mtime;
    this.add(folder, name, node);
  }

  /** Gives a file another size; new bytes are zero. */
  resize(file, size) {
    if (file.swallows) return wasi.ERRNO_SUCCESS;
    const before = file.data.length;
    if (size > before && !this.take(size - before)) return wasi.ERRNO_NOSPC;
    if (!(file.room?.length >= size)) {
      // A file that is written piece by piece is not copied for each.
      const room = new Uint8Array(before === 0 ? size : Math.max(size, 2 * before));
      room.set(file.data.subarray(0, size));
      file.room = room;
    }
    if (size < before) file.room.fill(0, size, before);
    file.data = file.room.subarray(0, size);
    this.touch(file);
    return wasi.ERRNO_SUCCESS;
  }

  /** Writes into a file; what lies between its end and `offset` becomes zero. */
  write(file, offset, bytes) {
    if (file.swallows) return wasi.ERRNO_SUCCESS;
    const end = offset + bytes.length;
    if (end > file.data.length) {
      const error = this.resize(file, end);
      if (error !== wasi.ERRNO_SUCCESS) return error;
    }
    file.data.set(bytes, offset);
    this.touch(file);
    return wasi.ERRNO_SUCCESS;
  }
}

/** The status of a node. The shim's own writes its times to wrong places. */
export class Status {
  constructor(node) {
    this.node = node;
  }

  write_bytes(view, at) {
    const { ino, links = 1, atime = 0n, mtime = 0n, ctime = 0n } = this.node;
    view.setBigUint64(at, 0n, true);
    view.setBigUint64(at + 8, ino, true);
    view.setBigUint64(at + 16, BigInt(typeOf(this.node)), true);
    view.setBigUint64(at + 24, BigInt(links), true);
    view.setBigUint64(at + 32, this.node.size ?? 0n, true);
    [atime, mtime, ctime].forEach((time, index) => {
      view.setBigUint64(at + 40 + 8 * index, time, true);
    });
  }
}

/** What kind of node it is, to WASI. */
export function typeOf(node) {
  return node instanceof Directory ? wasi.FILETYPE_DIRECTORY : wasi.FILETYPE_REGULAR_FILE;
}

/** Sets the times that `flags` names. */
export function setTimes(node, atime, mtime, flags) {
  const time = now();
  if (flags & wasi.FSTFLAGS_ATIM) node.atime = atime;
  if (flags & wasi.FSTFLAGS_ATIM_NOW) node.atime = time;
  if (flags & wasi.FSTFLAGS_MTIM) node.mtime = mtime;
  if (flags & wasi.FSTFLAGS_MTIM_NOW) node.mtime = time;
  node.ctime = time;
  return wasi.ERRNO_SUCCESS;
}
