use protocol::Event;

/// Where the events of a run go.
pub trait Sink {
    /// Takes the next event.
    fn emit(&self, event: &Event);
}

impl<F: Fn(&Event)> Sink for F {
    fn emit(&self, event: &Event) {
        self(event);
    }
}
