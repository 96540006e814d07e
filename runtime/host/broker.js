// The broker of the processes of a run, in a worker of its own: it answers while they compute. Each
// process asks it with words and bytes; what cannot be answered yet waits until something changes.

import { Cell, End, Listener, Process, Semaphore } from "./broker_objects.js";

/** Processes that a run may have at one time. Each has an interpreter with memory of its own. */
const PROCESS_LIMIT = 128;

const TERMINATED = -15;
const nothing = new Uint8Array();

export class Broker {
  /**
   * @param {import("./process_roles.js").StartWorker} startWorker
   * @param {number} pid of the process that the run began with
   * @param {(message: object, transfer?: Transferable[]) => void} post sends it a message
   */
  constructor(startWorker, pid, post) {
    this.startWorker = startWorker;
    this.objects = new Map();
    this.names = new Map();
    this.last = 0;
    this.lastPid = pid;
    this.processes = new Map();
    /** What the files are now that processes have changed: path and content, in that order. */
    this.files = new Map();
    /** Packs of the standard library that some process has fetched. */
    this.packs = new Map();
    /** What was compiled of it. */
    this.modules = new Map();
    this.main = new Process(pid, post, () => {});
    this.processes.set(pid, { process: this.main, handle: this.add(this.main, pid) });
  }

  /** Takes a message of the process `pid`. */
  take(pid, message) {
    const known = this.processes.get(pid);
    if (!known) return;
    if (message.files) this.spread(pid, message.files);
    if (message.event) this.main.post({ event: message.event });
    if (message.code !== undefined) this.ended(pid, message.code);
    if (message.words) this.serve(known.process, message);
  }

  serve(process, message) {
    const [name, ...words] = message.words;
    const numbers = words.map(Number);
    const answer = (said, bytes = nothing) => {
      if (message.id === 0) return;
      process.post({ id: message.id, words: [said].flat(), bytes }, bytes.length > 0 ? [bytes.buffer] : []);
    };
    const operation = OPERATIONS[name];
    const ask = { process, numbers, bytes: message.bytes, more: message, answer };
    const object = this.objects.get(numbers[0]);
    if (operation.of && !(object instanceof operation.of)) answer("closed");
    else operation.serve.call(this, ask, object);
  }

  add(object, pid) {
    this.last += 1;
    this.objects.set(this.last, object);
    object.hold(pid);
    return this.last;
  }

  /** Answers once `attempt` has an answer: it is tried again whenever one of `objects` changes. */
  wait(ask, objects, milliseconds, attempt, late) {
    const wait = { process: ask.process };
    const finish = (answer) => {
      clearTimeout(wait.timer);
      for (const object of objects) object.waits.delete(wait);
      if (answer) ask.answer(...answer);
    };
    wait.retry = () => {
      const answer = attempt();
      if (answer) finish(answer);
      return Boolean(answer);
    };
    wait.drop = () => finish(null);
    const first = attempt();
    if (first) return ask.answer(...first);
    if (milliseconds === 0) return ask.answer(...late());
    for (const object of objects) object.waits.add(wait);
    if (milliseconds > 0) {
      // No timer of the engine is longer.
      wait.timer = setTimeout(() => finish(late()), Math.min(milliseconds, 2 ** 31 - 1));
    }
  }

  /** Tries again what waits for `object`, longest first. */
  changed(object) {
    for (const wait of [...object.waits]) if (object.waits.has(wait)) wait.retry();
  }

  release(handle, pid) {
    const object = this.objects.get(handle);
    if (!object?.release(pid)) return;
    this.objects.delete(handle);
    if (object instanceof Listener) this.names.delete(object.name);
    for (const other of object.left()) this.changed(other);
  }

  /** Gives the files that one process has changed to the others. */
  spread(pid, changes) {
    for (const [path, content] of changes) {
      this.files.delete(path);
      this.files.set(path, content);
    }
    for (const { process } of this.processes.values()) {
      if (process.pid !== pid) process.post({ files: changes });
    }
  }

  start(ask) {
    const { process: parent, bytes, more } = ask;
    if (this.processes.size >= PROCESS_LIMIT) return ask.answer("many");
    for (const [file, pack] of more.packs) this.packs.set(file, pack);
    for (const [file, module] of more.modules) this.modules.set(file, module);
    this.lastPid += 1;
    const pid = this.lastPid;
    const worker = this.startWorker("process");
    const process = new Process(pid, worker.post, worker.stop);
    const handle = this.add(process, parent.pid);
    this.processes.set(pid, { process, handle });
    for (const held of ask.numbers) this.objects.get(held)?.hold(pid);
    worker.hear(
      (message) => this.take(pid, message),
      (words) => {
        this.tell(`A process broke down: ${words}\n`);
        this.ended(pid, 1);
      },
    );
    worker.post({
      module: more.module,
      request: more.request,
      pid,
      parent: { pid: parent.pid, handle: this.processes.get(parent.pid).handle },
      bytes,
      tree: [...more.tree, ...this.files],
      packs: this.packs,
      modules: this.modules,
    });
    ask.answer(["ok", pid, handle]);
  }

  tell(text) {
    this.main.post({ warning: text });
  }

  /** A process is over: what it held and what it waited for is free. */
  ended(pid, code) {
    const { process, handle } = this.processes.get(pid);
    process.code = code;
    process.stop();
    this.processes.delete(pid);
    for (const [held, object] of [...this.objects]) {
      for (const wait of [...object.waits]) if (wait.process === process) wait.drop();
      if (object.holders.has(pid)) {
        object.holders.set(pid, 1);
        this.release(held, pid);
      }
    }
    this.changed(this.objects.get(handle));
  }
}

const forever = -1;

/**
 * What a process can ask for, by name: `serve` gets the question and the object that its first number
 * names; `of` is what that has to be.
 */
const OPERATIONS = {
  pipe: {
    serve({ process, answer }) {
      answer(["ok", ...End.pair().map((end) => this.add(end, process.pid))]);
    },
  },
  send: {
    of: End,
    serve(ask, { other }) {
      if (other.isGone) return ask.answer("broken");
      const position = other.put(ask.bytes);
      this.changed(other);
      this.wait(ask, [other], forever, () => {
        if (other.hasRoomFor(position)) return ["ok"];
        return other.isGone ? ["broken"] : null;
      });
    },
  },
  receive: {
    of: End,
    serve(ask, end) {
      this.wait(ask, [end], forever, () => {
        if (end.isGone) return ["closed"];
        if (end.inbox.length === 0) return end.other.isGone ? ["end"] : null;
        const message = end.take();
        // Writers may have room now.
        queueMicrotask(() => this.changed(end));
        return ["ok", message];
      });
    },
  },
  wait: {
    serve(ask) {
      const [milliseconds, ...handles] = ask.numbers;
      const objects = handles.map((handle) => this.objects.get(handle));
      if (objects.some((object) => object?.isReady === undefined)) return ask.answer("closed");
      const ready = () => handles.filter((_, index) => objects[index].isReady);
      const answer = () => [["ok", ...ready()]];
      this.wait(ask, objects, milliseconds, () => (ready().length > 0 ? answer() : null), answer);
    },
  },
  semaphore: {
    serve({ process, numbers: [value, limit], answer }) {
      answer(["ok", this.add(new Semaphore(value, limit), process.pid)]);
    },
  },
  acquire: {
    of: Semaphore,
    serve(ask, semaphore) {
      const attempt = () => {
        if (semaphore.value === 0) return null;
        semaphore.value -= 1;
        return [["ok", 1]];
      };
      this.wait(ask, [semaphore], ask.numbers[1], attempt, () => [["ok", 0]]);
    },
  },
  free: {
    of: Semaphore,
    serve({ answer }, semaphore) {
      if (semaphore.value >= semaphore.limit) return answer("full");
      semaphore.value += 1;
      answer("ok");
      this.changed(semaphore);
    },
  },
  value: {
    of: Semaphore,
    serve({ answer }, { value }) {
      answer(["ok", value]);
    },
  },
  cell: {
    serve({ process, bytes, answer }) {
      answer(["ok", this.add(new Cell(bytes), process.pid)]);
    },
  },
  read: {
    of: Cell,
    serve({ numbers: [, offset, size], answer }, { bytes }) {
      answer("ok", bytes.slice(offset, offset + size));
    },
  },
  write: {
    of: Cell,
    serve({ numbers: [, offset], bytes, answer }, cell) {
      cell.bytes.set(bytes, offset);
      answer("ok");
    },
  },
  listen: {
    serve({ process, bytes, answer }) {
      const name = new TextDecoder().decode(bytes);
      if (this.names.has(name)) return answer("taken");
      const listener = new Listener(name);
      this.names.set(name, listener);
      answer(["ok", this.add(listener, process.pid)]);
    },
  },
  accept: {
    of: Listener,
    serve(ask, listener) {
      this.wait(ask, [listener], forever, () => {
        if (listener.isGone) return ["closed"];
        const end = listener.inbox.shift();
        return end && [["ok", this.add(end, ask.process.pid)]];
      });
    },
  },
  connect: {
    serve({ process, bytes, answer }) {
      const listener = this.names.get(new TextDecoder().decode(bytes));
      if (!listener) return answer("refused");
      const [here, there] = End.pair();
      listener.inbox.push(there);
      answer(["ok", this.add(here, process.pid)]);
      this.changed(listener);
    },
  },
  lend: {
    serve({ numbers: [handle], answer }) {
      const object = this.objects.get(handle);
      if (!object) return answer("closed");
      object.lent += 1;
      answer("ok");
    },
  },
  adopt: {
    serve({ process, numbers: [handle], answer }) {
      const object = this.objects.get(handle);
      if (!object) return answer("closed");
      object.lent = Math.max(0, object.lent - 1);
      object.hold(process.pid);
      answer("ok");
    },
  },
  close: {
    serve({ process, numbers: [handle], answer }) {
      this.release(handle, process.pid);
      answer("ok");
    },
  },
  start: {
    serve(ask) {
      this.start(ask);
    },
  },
  code: {
    of: Process,
    serve({ answer }, { code }) {
      answer(code === null ? "ok" : ["ok", code]);
    },
  },
  kill: {
    of: Process,
    serve({ numbers: [, signal], answer }, { pid, code }) {
      if (code === null) this.ended(pid, signal ? -signal : TERMINATED);
      answer("ok");
    },
  },
};

// The same from those who know that it is theirs to free, and wait for no answer.
OPERATIONS.give = OPERATIONS.free;
