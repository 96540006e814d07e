// What a program has opened: files and folders of a `Tree`, as WASI's calls on file descriptors.

import { Directory, Fd, File, wasi } from "@bjorn3/browser_wasi_shim";

import { Status, now, setTimes, typeOf } from "./tree.js";

/** Bytes of the longest name. */
const NAME_LIMIT = 255;

const READ = BigInt(wasi.RIGHTS_FD_READ);
const WRITE = BigInt(wasi.RIGHTS_FD_WRITE);
const ALL = (1n << 30n) - 1n;

const nothing = new Uint8Array();

/** The descriptor of the root, from which the runtime reaches everything. */
export function rootOf(tree) {
  const root = new OpenFolder(tree, tree.root);
  root.fd_prestat_get = () => ({ ret: 0, prestat: wasi.Prestat.dir("/") });
  return root;
}

function descriptorStatus(node, rights, flags) {
  const fdstat = new wasi.Fdstat(typeOf(node), flags);
  fdstat.fs_rights_base = rights;
  fdstat.fs_rights_inherited = rights;
  return { ret: 0, fdstat };
}

class OpenFile extends Fd {
  constructor(tree, file, rights, flags) {
    super();
    this.tree = tree;
    this.file = file;
    this.rights = rights;
    this.flags = flags;
    this.at = 0;
    tree.open.add(this);
  }

  fd_close() {
    this.tree.open.delete(this);
    if (this.rights & WRITE) this.tree.written();
    return wasi.ERRNO_SUCCESS;
  }

  fd_fdstat_get() {
    return descriptorStatus(this.file, this.rights, this.flags);
  }

  fd_fdstat_set_flags(flags) {
    this.flags = flags;
    return wasi.ERRNO_SUCCESS;
  }

  fd_filestat_get() {
    return { ret: 0, filestat: new Status(this.file) };
  }

  fd_filestat_set_times(atime, mtime, flags) {
    return setTimes(this.file, atime, mtime, flags);
  }

  fd_filestat_set_size(size) {
    if (!(this.rights & WRITE)) return wasi.ERRNO_INVAL;
    return this.tree.resize(this.file, Number(size));
  }

  fd_allocate(offset, length) {
    if (!(this.rights & WRITE)) return wasi.ERRNO_BADF;
    const size = Number(offset + length);
    return size > this.file.data.length ? this.tree.resize(this.file, size) : wasi.ERRNO_SUCCESS;
  }

  fd_pread(size, offset) {
    if (!(this.rights & READ)) return { ret: wasi.ERRNO_BADF, data: nothing };
    return { ret: 0, data: this.file.data.subarray(Number(offset), Number(offset) + size) };
  }

  fd_read(size) {
    const read = this.fd_pread(size, this.at);
    this.at += read.data.length;
    return read;
  }

  fd_pwrite(bytes, offset) {
    if (!(this.rights & WRITE)) return { ret: wasi.ERRNO_BADF, nwritten: 0 };
    const ret = this.tree.write(this.file, Number(offset), bytes);
    return { ret, nwritten: ret === wasi.ERRNO_SUCCESS ? bytes.length : 0 };
  }

  fd_write(bytes) {
    if (this.flags & wasi.FDFLAGS_APPEND) this.at = this.file.data.length;
    const written = this.fd_pwrite(bytes, this.at);
    this.at += written.nwritten;
    return written;
  }

  fd_seek(offset, whence) {
    const starts = {
      [wasi.WHENCE_SET]: 0,
      [wasi.WHENCE_CUR]: this.at,
      [wasi.WHENCE_END]: this.file.data.length,
    };
    const at = starts[whence] + Number(offset);
    if (!(at >= 0)) return { ret: wasi.ERRNO_INVAL, offset: 0n };
    this.at = at;
    return this.fd_tell();
  }

  fd_tell() {
    return { ret: 0, offset: BigInt(this.at) };
  }
}

class OpenFolder extends Fd {
  constructor(tree, folder) {
    super();
    this.tree = tree;
    this.folder = folder;
  }

  /**
   * Where a path leads: the `node` there, if any, and the `folder` and `name` where it is or would be,
   * unless it is one of `.` and `..`.
   */
  find(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    const slash = /(^|\/)\.?$/.test(path);
    let node = this.folder;
    let folder = null;
    for (const [index, part] of parts.entries()) {
      if (!(node instanceof Directory)) return { error: node ? wasi.ERRNO_NOTDIR : wasi.ERRNO_NOENT };
      if (part.length > NAME_LIMIT) return { error: wasi.ERRNO_NAMETOOLONG };
      const up = part === "..";
      folder = up ? null : node;
      node = up ? (node.parent ?? node) : node.contents.get(part);
      if (!node && index < parts.length - 1) return { error: wasi.ERRNO_NOENT };
    }
    if (slash && node && !(node instanceof Directory)) return { error: wasi.ERRNO_NOTDIR };
    return { folder, name: parts.at(-1), node, slash };
  }

  /** The same where there has to be something. */
  existing(path) {
    const found = this.find(path);
    return found.error || found.node ? found : { error: wasi.ERRNO_NOENT };
  }

  path_open(_, path, oflags, rights, __, flags) {
    const failed = (ret) => ({ ret, fd_obj: null });
    const { error, folder, name, slash, ...found } = this.find(path);
    let { node } = found;
    if (error) return failed(error);
    if (!node) {
      if (!(oflags & wasi.OFLAGS_CREAT)) return failed(wasi.ERRNO_NOENT);
      if (slash || oflags & wasi.OFLAGS_DIRECTORY) return failed(wasi.ERRNO_ISDIR);
      node = this.tree.make(folder, name, new File([]));
      if (!node) return failed(wasi.ERRNO_NOSPC);
    } else if (oflags & wasi.OFLAGS_CREAT && oflags & wasi.OFLAGS_EXCL) {
      return failed(wasi.ERRNO_EXIST);
    }
    if (node instanceof Directory) {
      const writes = rights & WRITE || oflags & (wasi.OFLAGS_CREAT | wasi.OFLAGS_TRUNC);
      return writes ? failed(wasi.ERRNO_ISDIR) : { ret: 0, fd_obj: new OpenFolder(this.tree, node) };
    }
    if (oflags & wasi.OFLAGS_DIRECTORY) return failed(wasi.ERRNO_NOTDIR);
    if (node.readonly) {
      // It has a say in how it is opened: it may have to be fetched.
      const { ret } = node.path_open(oflags, rights, flags);
      if (ret !== wasi.ERRNO_SUCCESS) return failed(ret);
    } else if (oflags & wasi.OFLAGS_TRUNC) {
      this.tree.resize(node, 0);
    }
    return { ret: 0, fd_obj: new OpenFile(this.tree, node, rights, flags) };
  }

  path_create_directory(path) {
    const { error, folder, name, node } = this.find(path);
    if (error) return error;
    if (node) return wasi.ERRNO_EXIST;
    return this.tree.make(folder, name, new Directory(new Map())) ? 0 : wasi.ERRNO_NOSPC;
  }

  path_unlink_file(path) {
    const { error, folder, name, node } = this.existing(path);
    if (error) return error;
    if (node instanceof Directory) return wasi.ERRNO_ISDIR;
    this.tree.remove(folder, name);
    node.links = (node.links ?? 1) - 1;
    return wasi.ERRNO_SUCCESS;
  }

  path_remove_directory(path) {
    const { error, folder, name, node } = this.existing(path);
    if (error) return error;
    if (!(node instanceof Directory)) return wasi.ERRNO_NOTDIR;
    if (node.contents.size > 0) return wasi.ERRNO_NOTEMPTY;
    if (!folder) return wasi.ERRNO_INVAL;
    this.tree.remove(folder, name);
    return wasi.ERRNO_SUCCESS;
  }

  /** @param {OpenFolder} target the folder from which `newPath` leads */
  path_rename(path, target, newPath) {
    const from = this.existing(path);
    const to = target.find(newPath);
    if (from.error || to.error) return from.error || to.error;
    if (!from.folder || !to.folder) return wasi.ERRNO_BUSY;
    const { node } = from;
    if (node === to.node) return wasi.ERRNO_SUCCESS;
    if (node instanceof Directory) {
      for (let up = to.folder; up; up = up.parent) if (up === node) return wasi.ERRNO_INVAL;
      if (to.node && !(to.node instanceof Directory)) return wasi.ERRNO_NOTDIR;
      if (to.node?.contents.size > 0) return wasi.ERRNO_NOTEMPTY;
    } else if (to.node instanceof Directory) {
      return wasi.ERRNO_ISDIR;
    } else if (to.slash) {
      return wasi.ERRNO_NOTDIR;
    }
    if (to.node) to.node.links = (to.node.links ?? 1) - 1;
    this.tree.remove(from.folder, from.name);
    node.ctime = now();
    this.tree.add(to.folder, to.name, node);
    return wasi.ERRNO_SUCCESS;
  }

  path_lookup(path) {
    const { error, node } = this.existing(path);
    return error ? { ret: error, inode_obj: null } : { ret: 0, inode_obj: node };
  }

  path_link(path, node) {
    if (node instanceof Directory) return wasi.ERRNO_PERM;
    const { error, folder, name, node: taken, slash } = this.find(path);
    if (error) return error;
    if (taken) return wasi.ERRNO_EXIST;
    if (slash) return wasi.ERRNO_NOENT;
    node.links = (node.links ?? 1) + 1;
    this.tree.add(folder, name, node);
    return wasi.ERRNO_SUCCESS;
  }

  /** There are no links of this kind. */
  path_readlink(path) {
    const { error } = this.existing(path);
    return { ret: error ?? wasi.ERRNO_INVAL, data: null };
  }

  path_filestat_get(_, path) {
    const { error, node } = this.existing(path);
    return error ? { ret: error, filestat: null } : { ret: 0, filestat: new Status(node) };
  }

  path_filestat_set_times(_, path, atime, mtime, flags) {
    const { error, node } = this.existing(path);
    return error ?? setTimes(node, atime, mtime, flags);
  }

  fd_filestat_get() {
    return { ret: 0, filestat: new Status(this.folder) };
  }

  fd_filestat_set_times(atime, mtime, flags) {
    return setTimes(this.folder, atime, mtime, flags);
  }

  fd_fdstat_get() {
    // What is opened from here may have all of the rights that the program asks for.
    return descriptorStatus(this.folder, ALL, 0);
  }

  fd_read() {
    return { ret: wasi.ERRNO_ISDIR, data: nothing };
  }

  fd_readdir_single(cookie) {
    // What is added or removed meanwhile moves no place in the list.
    if (cookie === 0n || !this.list) {
      const { folder } = this;
      this.list = [[".", folder], ["..", folder.parent ?? folder], ...folder.contents];
    }
    const entry = this.list[Number(cookie)];
    if (!entry) return { ret: 0, dirent: null };
    const [name, node] = entry;
    return { ret: 0, dirent: new wasi.Dirent(cookie + 1n, node.ino, name, typeOf(node)) };
  }
}
