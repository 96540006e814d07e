// Workers that run programs one after the other, each ended and replaced when a program hangs.

import { Worker } from "node:worker_threads";

export class Seat {
  /** @param {{wasm: string, beside?: string}} data the runtime, and a folder of further modules */
  constructor(data) {
    this.data = data;
    this.worker = null;
  }

  /**
   * Runs a program.
   *
   * @param {object} program fields of `Request::Run`; with `live`, standard output is told as it comes
   * @param {number} limit milliseconds that it may take, or take from one sign of life to the next
   * @param {(piece: string) => boolean} [hear] takes standard output; whether it is a sign of life
   * @returns {Promise<{stdout: string, stderr: string, outcome: object} | null>} null if it hung
   */
  async run(program, limit, hear) {
    this.worker ??= new Worker(new URL("seat.mjs", import.meta.url), { workerData: this.data });
    const ran = await this.listen(program, limit, hear);
    if (!ran || ran.broken) await this.close();
    return ran;
  }

  listen(program, limit, hear) {
    const { worker } = this;
    return new Promise((resolve) => {
      const settle = (value) => {
        clearTimeout(timer);
        for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
        // A worker that is told to end may have more to say.
        worker.on("error", () => {});
        resolve(value);
      };
      const broken = (why) =>
        settle({ stdout: "", stderr: `the host broke: ${why}`, outcome: { kind: "broken" }, broken: true });
      let timer = setTimeout(settle, limit, null);
      worker.on("message", ({ piece, printed }) => {
        if (printed) settle(printed);
        else if (hear(piece)) {
          clearTimeout(timer);
          timer = setTimeout(settle, limit, null);
        }
      });
      worker.on("error", (error) => broken(error.stack));
      worker.on("exit", (code) => broken(`the worker ended with ${code}`));
      worker.postMessage(program);
    });
  }

  /** Ends the worker, if there is one. */
  async close() {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }
}
