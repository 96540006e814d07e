// The worker: holds the compiled runtime and serves one run after the other, each in an instance of
// its own. Everything that it is told and tells is a message of the crate `protocol`, as JSON; only
// the compiled module comes as an object.

import index from "stdlib-index";

import { serve } from "../../runtime/host/instance.js";
import { Stdlib } from "../../runtime/host/stdlib.js";

/** `VERSION` of the crate `protocol`. */
const VERSION = 2;

let module = null;
let answer = null;

const post = (event) => self.postMessage(event);

/** Packs lie beside this script. */
const address = (file) => new URL(file, self.location.href);

const stdlib = new Stdlib(index, (file) => {
  const request = new XMLHttpRequest();
  // The program that imports is in the middle of a call: it can only wait.
  request.open("GET", address(file), false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`the server answered ${request.status}`);
  return new Uint8Array(request.response);
});

/** Fetches at once what the program names. What fails is tried again when it is imported. */
async function fetchAhead(source) {
  const fetched = stdlib.wanted(source).map(async (file) => {
    const response = await fetch(address(file));
    if (response.ok) stdlib.put(file, new Uint8Array(await response.arrayBuffer()));
  });
  await Promise.allSettled(fetched);
}

self.addEventListener("message", async ({ data }) => {
  if (typeof data === "object" && data.module instanceof WebAssembly.Module) {
    module = data.module;
    post(JSON.stringify({ type: "ready", version: VERSION }));
    return;
  }
  const request = JSON.parse(data);
  if (request.type === "run") {
    await fetchAhead(request.source);
    serve(module, data, {
      post,
      stdlib,
      line: () => new Promise((resolve) => (answer = { run: request.run, resolve })),
    });
  } else if (request.type === "input" && answer?.run === request.run) {
    const { resolve } = answer;
    answer = null;
    resolve(request.line ?? null);
  }
});
