//! A worker that speaks the protocol and does what the source says, without any Python.

use app::supervisor::Config;
use js_sys::{Array, Uint8Array};
use web_sys::{Blob, BlobPropertyBag, Url};

/// An empty module: all that a compiler needs.
const MODULE: [u8; 8] = [0, b'a', b's', b'm', 1, 0, 0, 0];

const WORKER: &str = r#"
const post = (event) => self.postMessage(JSON.stringify(event));
let given;
const module = new Promise((resolve) => (given = resolve));
const load = async (address) => {
  try {
    const module = await WebAssembly.compileStreaming(fetch(address));
    self.postMessage({ received: 8 });
    self.postMessage({ module });
    given(module);
  } catch (error) {
    self.postMessage({ failed: error.message });
  }
};
self.onmessage = async ({ data }) => {
  if (data.load) load(data.load);
  if (data.module) given(data.module);
  if (typeof data === "object") return;
  if (!((await module) instanceof WebAssembly.Module)) throw new Error("no module");
  const { type, run, source, line } = JSON.parse(data);
  const say = (text) => post({ type: "output", run, stream: "stdout", text });
  const end = () => {
    post({ type: "program_ended", run, outcome: { kind: "finished" } });
    post({ type: "ended", run, elapsed_ms: 1 });
  };
  if (type === "input") {
    say(`got ${line}`);
    end();
    return;
  }
  post({ type: "started", run });
  if (source === "hang") for (;;);
  if (source === "throw") return void reportError(new Error("boom"));
  if (source === "nonsense") return void self.postMessage("nonsense");
  if (source === "ask") return void post({ type: "input_wanted", run });
  say(source);
  end();
};
post({ type: "ready", version: VERSION });
"#;

/// Files for a supervisor whose worker speaks `version` of the protocol.
pub(crate) fn config(version: u32) -> Config {
    let worker = WORKER.replace("VERSION", &version.to_string());
    Config {
        worker: address(&worker.into(), "text/javascript"),
        runtime: address(&Uint8Array::from(&MODULE[..]).into(), "application/wasm"),
        runtime_size: None,
        parts: Vec::new(),
    }
}

fn address(content: &wasm_bindgen::JsValue, kind: &str) -> String {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(content);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).unwrap();
    Url::create_object_url_with_blob(&blob).unwrap()
}
