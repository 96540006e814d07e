//! The runtime as a native program, for tests: a `Request` a line on standard input, an `Event` a
//! line on standard output.
//!
//! Programs are not isolated from it as they are in WASM: `os._exit` ends it, and a program that
//! writes to file descriptor 1 writes among the events.
#![allow(clippy::print_stdout, reason = "its output is its purpose")]

use std::io::{BufRead, stdin};
use std::rc::Rc;

use protocol::{Event, Request};
use runtime::{Host, Sink};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for line in stdin().lock().lines() {
        if let Request::Run(run) = serde_json::from_str(&line?)? {
            let host = Host::boot()?;
            let sink: Rc<dyn Sink> = Rc::new(print);
            host.run(&run, &sink);
        }
    }
    Ok(())
}

fn print(event: &Event) {
    if let Ok(text) = serde_json::to_string(event) {
        println!("{text}");
    }
}
