// The worker: holds the compiled runtime and serves one run after the other, each in an instance of
// its own. Everything that it is told and tells is a message of the crate `protocol`, as JSON; only
// the compiled module comes as an object.

import { serve } from "../../runtime/host/instance.js";

/** `VERSION` of the crate `protocol`. */
const VERSION = 1;

let module = null;
let answer = null;

const post = (event) => self.postMessage(event);

self.addEventListener("message", ({ data }) => {
  if (typeof data === "object" && data.module instanceof WebAssembly.Module) {
    module = data.module;
    post(JSON.stringify({ type: "ready", version: VERSION }));
    return;
  }
  const request = JSON.parse(data);
  if (request.type === "run") {
    serve(module, data, {
      post,
      line: () => new Promise((resolve) => (answer = { run: request.run, resolve })),
    });
  } else if (request.type === "input" && answer?.run === request.run) {
    const { resolve } = answer;
    answer = null;
    resolve(request.line ?? null);
  }
});
