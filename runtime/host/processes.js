// What a process of a run asks beyond its own instance: the module `_rehearse` of the runtime. The first
// question that concerns other processes starts the broker (`broker.js`), which answers it.

import { SharedFiles } from "./shared_files.js";

/** The process that a run begins with: the WASI world's `getpid()` says the same. */
const MAIN_PID = 42;

/** Where the runtime puts the source of a run. */
const MAIN_FILE = "home/learner/main.py";

/** What a process runs that another has started. */
const BOOT = "from multiprocessing.popen_spawn_wasi import boot\nboot()\n";

/** Milliseconds after which a process that sleeps has told the others of its files. */
const TOLD_AFTER_MS = 50;

/** Questions that need no answer: nobody waits for these. */
const UNANSWERED = new Set(["adopt", "close", "give", "lend", "write"]);

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export class Processes {
  /**
   * @param {WebAssembly.Module} module the compiled runtime
   * @param {object} run the request
   * @param {object} page see `serve`
   * @param {object} world of the instance: its `stdlib`, `output`, `files`, `scheduler` and `host`
   */
  constructor(module, run, page, world) {
    Object.assign(this, world);
    this.module = module;
    this.run = run;
    this.page = page;
    this.pid = page.process?.pid ?? MAIN_PID;
    this.shared = new SharedFiles(this.files.tree);
    /** Whether the files here are those of the program. */
    this.isReady = !page.process;
    this.link = null;
    this.answer = null;
    this.pending = new Map();
    this.last = 0;
    this.sent = new Set();
    if (page.process) this.shared.apply(page.process.tree);
    if (page.process) this.connect(page.process.link);
  }

  /** What `runtime/src/outside.rs` calls. */
  calls() {
    const bytes = (at, length) => new Uint8Array(this.host.memory.buffer, at, length);
    const took = (answer) => {
      this.answer = answer;
      return answer.length;
    };
    return {
      outside_call: (at, length) => {
        const request = bytes(at, length);
        const split = request.indexOf(10);
        const words = decoder.decode(request.subarray(0, split)).split(" ");
        const here = this.here(words);
        if (here) return took(here);
        const needsAnswer = !UNANSWERED.has(words[0]);
        if (needsAnswer && !this.scheduler.canSwitch) return -1;
        if (!this.reach()) return -1;
        const answered = this.ask(words, request.slice(split + 1), needsAnswer);
        return needsAnswer ? this.scheduler.until(answered).then(took) : took(encode(["ok"]));
      },
      outside_take: (at) => bytes(at, this.answer.length).set(this.answer),
    };
  }

  /** Answers what needs nobody else. */
  here([name]) {
    if (name === "cpus") return encode(["ok", globalThis.navigator?.hardwareConcurrency ?? 1]);
    if (name === "process") return encode(["ok", this.pid, this.page.process?.parent.pid ?? 1]);
    if (name === "boot" && this.page.process) {
      const { parent, tree, bytes } = this.page.process;
      // The runtime has put the source of this run into the place of the program's.
      this.shared.apply(tree.filter(([path]) => path === MAIN_FILE));
      this.shared.note();
      this.isReady = true;
      return encode(["ok", parent.handle], bytes);
    }
    return null;
  }

  /** Whether there is a broker by now. */
  reach() {
    if (this.link || !this.page.startWorker) return this.link !== null;
    const worker = this.page.startWorker("broker");
    worker.post({ pid: this.pid });
    this.connect(worker);
    return true;
  }

  connect(link) {
    this.link = link;
    this.ticks = setInterval(() => this.tellFiles(), TOLD_AFTER_MS);
    link.hear(
      (message) => this.take(message),
      (words) => this.output.warn(`Processes are out of reach: ${words}\n`),
    );
  }

  take({ id, words, bytes, files, event, warning }) {
    if (files) this.shared.apply(files);
    if (event) this.print(event);
    if (warning) this.output.warn(warning);
    if (id === undefined) return;
    const answered = this.pending.get(id);
    this.pending.delete(id);
    answered?.(encode(words, bytes));
  }

  /** Prints what another process has printed: the limit of the output is one for all. */
  print(event) {
    const { output } = this;
    const { type, text = "" } = JSON.parse(event);
    if (output.left <= 0 || type !== "output") return;
    output.left -= encoder.encode(text).length;
    output.json(event);
    if (output.left <= 0) output.event({ type: "output_cut", run: this.run.run, limit: output.limit });
  }

  /** What others have to know of the files before they learn anything else from here. */
  tellFiles() {
    const files = this.isReady ? this.shared.changes() : [];
    if (files.length > 0) this.link.post({ files });
  }

  ask(words, bytes, needsAnswer) {
    // What was printed until now comes before what others print because of this.
    this.output.flush();
    this.tellFiles();
    const message = { id: 0, words, bytes };
    if (words[0] === "start") Object.assign(message, this.surroundings());
    if (needsAnswer) message.id = this.last += 1;
    this.link.post(message, [bytes.buffer]);
    return needsAnswer && new Promise((resolve) => this.pending.set(message.id, resolve));
  }

  /** What another process has in common with this one at its start. */
  surroundings() {
    const { run, output_limit, seed } = this.run;
    const packs = [...(this.stdlib?.packs ?? [])].filter(([file]) => !this.sent.has(file));
    for (const [file] of packs) this.sent.add(file);
    return {
      module: this.module,
      request: { type: "run", run, source: BOOT, output_limit, seed },
      tree: this.shared.all(),
      packs,
      modules: [...(this.stdlib?.modules ?? [])],
    };
  }

  /** The run is over, and with it all processes that it started. */
  end() {
    if (!this.link) return;
    clearInterval(this.ticks);
    if (this.page.process) {
      this.tellFiles();
      this.link.post({ code: this.page.process.state.code });
    } else {
      this.link.stop();
    }
    this.link = null;
  }
}

function encode(words, bytes) {
  const head = encoder.encode(`${words.join(" ")}\n`);
  if (!bytes?.length) return head;
  const all = new Uint8Array(head.length + bytes.length);
  all.set(head);
  all.set(bytes, head.length);
  return all;
}
