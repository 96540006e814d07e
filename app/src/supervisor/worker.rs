//! One `web_sys::Worker` and what it says.

use gloo_events::EventListener;
use js_sys::{Object, Reflect, WebAssembly};
use protocol::{Event, Request, RunId};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ErrorEvent, MessageEvent, Worker};

use crate::{dom, early, input};

/// What comes from a worker.
pub enum Said {
    /// An event of the protocol.
    Event(Event),
    /// So many bytes of the runtime have arrived.
    Received(u64),
    /// The runtime is compiled.
    Loaded(WebAssembly::Module),
    /// The runtime could not be fetched or compiled, in words for the learner.
    LoadFailed(String),
    /// It broke, or speaks no language that the page knows.
    Broke(String),
}

/// A worker that ends when this is dropped, and is heard until then.
pub struct BrowserWorker {
    worker: Worker,
    /// The name under which it asks the service worker for input, where it cannot be told.
    mailbox: String,
    _listeners: [EventListener; 3],
}

impl BrowserWorker {
    /// Starts the script at `url`. It is ready when it says so, and runs what it is given once it has the runtime.
    ///
    /// # Errors
    /// Whatever the browser has against it.
    pub fn start(url: &str, heard: impl Fn(Said) + Clone + 'static) -> Result<Self, JsValue> {
        let (worker, said) = match early::worker() {
            Some(worker) => (worker, early::said()),
            None => (Worker::new(url)?, Vec::new()),
        };
        for said in said {
            heard(understand(&said));
        }
        let [message, error, garbled] = [heard.clone(), heard.clone(), heard];
        let listeners = [
            EventListener::new(&worker, "message", move |event| {
                let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
                message(understand(&data.unwrap_or_default()));
            }),
            EventListener::new(&worker, "error", move |event| {
                // Otherwise the browser reports as uncaught what the page deals with.
                event.prevent_default();
                error(Said::Broke(error_text(event)));
            }),
            EventListener::new(&worker, "messageerror", move |_| {
                garbled(Said::Broke("a message could not be read".to_owned()));
            }),
        ];
        let this = Self {
            worker,
            mailbox: format!("{:08x}{:08x}", dom::random_seed(), dom::random_seed()),
            _listeners: listeners,
        };
        this.equip(&[("mailbox", &this.mailbox.as_str().into())])?;
        Ok(this)
    }

    /// Has it fetch and compile the runtime at `url`, and tell of that. Without effect if it does so already.
    ///
    /// # Errors
    /// If that cannot be posted.
    pub fn load(&self, url: &str) -> Result<(), JsValue> {
        self.equip(&[("load", &url.into()), ("counted", &true.into())])
    }

    /// Has it not begin a run that waits for the runtime.
    ///
    /// # Errors
    /// If that cannot be posted.
    pub fn withdraw(&self, run: RunId) -> Result<(), JsValue> {
        self.equip(&[("withdraw", &run.0.into())])
    }

    /// Hands it the compiled runtime. Without effect if it has it already.
    ///
    /// # Errors
    /// If the module cannot be posted.
    pub fn give(&self, module: &WebAssembly::Module) -> Result<(), JsValue> {
        self.equip(&[("module", module)])
    }

    /// Hands it another part of the runtime.
    ///
    /// # Errors
    /// If the module cannot be posted.
    pub fn give_part(&self, number: u32, part: &WebAssembly::Module) -> Result<(), JsValue> {
        self.equip(&[("number", &number.into()), ("part", part)])
    }

    /// Posts what is no message of the protocol.
    fn equip(&self, fields: &[(&str, &JsValue)]) -> Result<(), JsValue> {
        let message = Object::new();
        for (name, value) in fields {
            Reflect::set(&message, &(*name).into(), value)?;
        }
        self.worker.post_message(&message)
    }

    /// Sends it a message.
    ///
    /// # Errors
    /// If the message cannot be encoded or posted.
    pub fn post(&self, request: &Request) -> Result<(), JsValue> {
        if let Request::Input { run, line } = request
            && !input::can_suspend()
        {
            return input::send(&self.mailbox, *run, line.as_deref());
        }
        let text = serde_json::to_string(request).map_err(|error| error.to_string())?;
        self.worker.post_message(&text.into())
    }
}

impl Drop for BrowserWorker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

fn understand(data: &JsValue) -> Said {
    match data.as_string().as_deref().map(serde_json::from_str) {
        Some(Ok(event)) => Said::Event(event),
        Some(Err(error)) => Said::Broke(format!("the worker sent an unknown message: {error}")),
        None => of_the_runtime(data)
            .unwrap_or_else(|| Said::Broke("the worker sent something that is no text".to_owned())),
    }
}

/// What is no message of the protocol: `app/js/worker.js` says the same.
fn of_the_runtime(data: &JsValue) -> Option<Said> {
    let field = |name: &str| {
        let value = Reflect::get(data, &name.into()).ok();
        value.filter(|value| !value.is_undefined())
    };
    if let Some(module) = field("module") {
        return module.dyn_into().ok().map(Said::Loaded);
    }
    if let Some(why) = field("failed") {
        return why.as_string().map(Said::LoadFailed);
    }
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a count of bytes, as a JavaScript number"
    )]
    let received = field("received")?.as_f64().map(|bytes| bytes as u64);
    received.map(Said::Received)
}

fn error_text(event: &web_sys::Event) -> String {
    event
        .dyn_ref::<ErrorEvent>()
        .map(ErrorEvent::message)
        // A script that cannot be fetched gives a plain event without a message.
        .filter(|message| !message.is_empty())
        .unwrap_or_else(|| "the worker could not be started".to_owned())
}
