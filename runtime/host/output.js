// What a run prints, on its way to the page.

import { ConsoleStdout } from "@bjorn3/browser_wasi_shim";

import { notATerminal } from "./stdin.js";

/** Posts that a run may have in hand before text is gathered. */
const BURST = 1000;
/** Gathered text is posted at this many bytes at the latest. */
const GATHERED = 32 * 1024;

/**
 * Posts text as it is written, in one order with the runtime's own events.
 *
 * A message costs worker and page more than the text in it, so a program that writes more often than a thousand
 * times, and then more than once in a millisecond, has its output gathered. What was gathered is posted when the program
 * waits, tells of something else, or computes for long.
 */
export class Output {
  /**
   * @param {number} run id of the run
   * @param {number} limit bytes after which output is dropped
   * @param {(event: string) => void} post
   */
  constructor(run, limit, post) {
    this.run = run;
    this.limit = limit;
    this.post = post;
    this.left = limit;
    this.gathered = new Uint8Array(GATHERED);
    this.length = 0;
    /** The stream that has gathered. */
    this.from = null;
    this.tokens = BURST;
    this.time = performance.now();
  }

  /** The file descriptor of stdout (1) or stderr (2). */
  stream(fd) {
    const from = { name: fd === 1 ? "stdout" : "stderr", decoder: new TextDecoder() };
    const stream = new ConsoleStdout((bytes) => this.write(from, bytes));
    stream.fd_fdstat_get = notATerminal;
    return stream;
  }

  write(from, bytes) {
    if (this.left <= 0) return;
    const kept = bytes.subarray(0, this.left);
    this.left -= kept.length;
    if (from !== this.from || this.length + kept.length > GATHERED) this.flush();
    this.from = from;
    if (kept.length > GATHERED) {
      this.print(kept);
    } else {
      this.gathered.set(kept, this.length);
      this.length += kept.length;
    }
    const cut = kept.length < bytes.length || this.left <= 0;
    if (cut || this.hasToken()) this.flush();
    if (cut) {
      this.left = 0;
      this.event({ type: "output_cut", run: this.run, limit: this.limit });
    }
  }

  /** Takes the right to post: one comes in every millisecond, up to the burst. */
  hasToken() {
    const now = performance.now();
    this.tokens = Math.min(BURST, this.tokens + (now - this.time));
    this.time = now;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }

  /** Posts what was gathered. */
  flush() {
    if (this.length === 0) return;
    const bytes = this.gathered.subarray(0, this.length);
    this.length = 0;
    this.print(bytes);
  }

  print(bytes) {
    const text = this.from.decoder.decode(bytes, { stream: true });
    // A character may be written in two halves.
    if (text === "") return;
    this.post(JSON.stringify({ type: "output", run: this.run, stream: this.from.name, text }));
  }

  /** Tells the learner something on stderr. */
  warn(text) {
    this.event({ type: "output", run: this.run, stream: "stderr", text });
  }

  /** Posts an event of the host, after the text written before it. */
  event(event) {
    this.json(JSON.stringify(event));
  }

  /** Posts an event of the runtime, given as JSON. */
  json(text) {
    this.flush();
    this.post(text);
  }
}
