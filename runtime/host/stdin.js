// Standard input of a run: lines given beforehand, then lines typed while it waits.

import { Fd, wasi } from "@bjorn3/browser_wasi_shim";

/**
 * The status of a standard stream. A character device that may seek is no terminal to the C library:
 * `isatty()` is false, and `input()` prompts on stdout, as in a pipe.
 */
export function notATerminal() {
  const fdstat = new wasi.Fdstat(wasi.FILETYPE_CHARACTER_DEVICE, 0);
  fdstat.fs_rights_base = BigInt(
    wasi.RIGHTS_FD_READ | wasi.RIGHTS_FD_WRITE | wasi.RIGHTS_FD_SEEK | wasi.RIGHTS_FD_TELL,
  );
  return { ret: 0, fdstat };
}

export class Stdin extends Fd {
  /**
   * @param {{run: number, stdin: string[], interactive: boolean}} run
   * @param {object} page see `serve`
   * @param {import("./output.js").Output} output
   * @param {import("./files.js").Files} files
   */
  constructor(run, page, output, files) {
    super();
    this.run = run.run;
    this.page = page;
    this.output = output;
    this.files = files;
    this.interactive = run.interactive === true;
    this.ended = false;
    this.bytes = new TextEncoder().encode((run.stdin ?? []).map((line) => `${line}\n`).join(""));
  }

  fd_fdstat_get() {
    return notATerminal();
  }

  fd_filestat_get() {
    return { ret: 0, filestat: new wasi.Filestat(0n, wasi.FILETYPE_CHARACTER_DEVICE, 0n) };
  }

  fd_read(size) {
    const data = this.bytes.slice(0, size);
    this.bytes = this.bytes.subarray(data.length);
    return { ret: 0, data };
  }

  /** Whether a read now would have to wait for a line. */
  mustWait() {
    return this.interactive && !this.ended && this.bytes.length === 0;
  }

  /** Asks the page for a line. */
  async wait() {
    this.take(this.page.line ? (this.ask(), await this.page.line()) : this.now());
  }

  /** The same where the engine cannot suspend. */
  waitNow() {
    this.take(this.now());
  }

  now() {
    return this.page.lineNow ? (this.ask(), this.page.lineNow()) : null;
  }

  ask() {
    // A program that waits may be stopped.
    this.files.report();
    this.output.event({ type: "input_wanted", run: this.run });
  }

  take(line) {
    if (line === null) this.ended = true;
    else this.bytes = new TextEncoder().encode(`${line}\n`);
  }
}
