// What processes share: pipes, semaphores, bytes, addresses, and the processes themselves. Each has a
// number, its handle, and is there for as long as a process holds it.

/** Bytes that a pipe takes before its writers wait, as Linux has it. */
const PIPE_BYTES = 64 * 1024;

class Shared {
  constructor() {
    /** How often each process holds it, by the process's id. */
    this.holders = new Map();
    /** How often it is on its way from one process to another. */
    this.lent = 0;
    /** What waits for it to change. */
    this.waits = new Set();
  }

  hold(pid) {
    this.holders.set(pid, (this.holders.get(pid) ?? 0) + 1);
  }

  /** Whether it is of no use to anybody from here on. */
  release(pid) {
    const count = (this.holders.get(pid) ?? 0) - 1;
    if (count > 0) this.holders.set(pid, count);
    else this.holders.delete(pid);
    return this.isLeft;
  }

  get isLeft() {
    return this.holders.size === 0 && this.lent === 0;
  }

  /** What has changed now that nobody holds it any more. */
  left() {
    return [];
  }
}

/** One end of a pipe, with the messages that came in from the other. */
export class End extends Shared {
  constructor() {
    super();
    this.inbox = [];
    /** Bytes that have come in, and bytes that were taken out. */
    this.written = 0;
    this.read = 0;
    this.isGone = false;
    this.other = null;
  }

  /** The two ends of a pipe. */
  static pair() {
    const pair = [new End(), new End()];
    pair[0].other = pair[1];
    pair[1].other = pair[0];
    return pair;
  }

  get isReady() {
    return this.inbox.length > 0 || this.other.isGone;
  }

  put(message) {
    this.inbox.push(message);
    this.written += message.length;
    return this.written;
  }

  take() {
    const message = this.inbox.shift();
    this.read += message.length;
    return message;
  }

  /** Whether all up to this byte has found room. */
  hasRoomFor(position) {
    return position - this.read <= PIPE_BYTES;
  }

  left() {
    this.isGone = true;
    this.inbox = [];
    return [this, this.other];
  }
}

export class Semaphore extends Shared {
  constructor(value, limit) {
    super();
    this.value = value;
    this.limit = limit;
  }
}

/** Bytes that processes read and write in turns. */
export class Cell extends Shared {
  constructor(bytes) {
    super();
    this.bytes = bytes;
  }
}

/** An address that processes connect to. */
export class Listener extends Shared {
  constructor(name) {
    super();
    this.name = name;
    /** Ends for connections that were not accepted yet. */
    this.inbox = [];
    this.isGone = false;
  }

  get isReady() {
    return this.inbox.length > 0;
  }

  left() {
    this.isGone = true;
    return [this, ...this.inbox.flatMap((end) => end.left())];
  }
}

/** A process, to wait for its end. */
export class Process extends Shared {
  /**
   * @param {number} pid
   * @param {(message: object, transfer?: Transferable[]) => void} post sends it a message
   * @param {() => void} stop ends its worker
   */
  constructor(pid, post, stop) {
    super();
    this.pid = pid;
    this.post = post;
    this.stop = stop;
    /** The exit code, once it has ended: negative is a signal. */
    this.code = null;
  }

  get isReady() {
    return this.code !== null;
  }

  get isLeft() {
    return false;
  }
}
