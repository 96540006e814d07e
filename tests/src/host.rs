//! Runs programs on the runtime, in processes of their own: a `Request` a line goes in, an `Event` a
//! line comes out. It does to them what the page does to its workers.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, Command, Stdio},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU32, Ordering},
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    thread,
    time::{Duration, Instant},
};

use protocol::{Event, Outcome, Report, Request, Run, RunId, Transcript};

use crate::content;

/// The command of a host, as `cargo xtask` gives it.
const COMMAND: &str = "REHEARSE_HOST";
/// Milliseconds that a program may take before its probes.
const PROGRAM_LIMIT_MS: u32 = 10_000;
/// How long a host may take to start and compile the runtime.
const START_LIMIT: Duration = Duration::from_mins(1);

/// At most so many processes at once.
static SEATS: [Mutex<Option<Host>>; 2] = [Mutex::new(None), Mutex::new(None)];

/// A new id for a run.
pub fn next_id() -> RunId {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    RunId(NEXT.fetch_add(1, Ordering::Relaxed))
}

/// Runs a program and its probes to the end.
///
/// # Panics
/// If there is no host: the gates cannot say anything then.
pub fn run(run: &Run) -> Report {
    let mut seat = seat(run.run);
    let mut transcript = Transcript::new(run.clone());
    let mut next = Some(run.clone());
    while let Some(run) = next {
        // Out of its seat, so that a panic does not leave a host behind that is at something else.
        let mut host = seat.take().unwrap_or_else(Host::start);
        if host.follow(&run, &mut transcript) {
            *seat = Some(host);
        }
        next = transcript.resume();
    }
    transcript.report()
}

fn seat(run: RunId) -> MutexGuard<'static, Option<Host>> {
    let free = SEATS.iter().find_map(|seat| seat.try_lock().ok());
    free.unwrap_or_else(|| {
        SEATS[run.0 as usize % SEATS.len()]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    })
}

struct Host {
    child: Child,
    requests: ChildStdin,
    events: Receiver<String>,
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Host {
    #[allow(
        clippy::expect_used,
        clippy::panic,
        reason = "without a host no gate can be passed"
    )]
    fn start() -> Self {
        let Ok(command) = env::var(COMMAND) else {
            panic!(
                "{COMMAND} is not set: run the gates with `cargo xtask check`, which builds the runtime"
            );
        };
        let mut words = command.split_whitespace();
        let program = words.next().expect("REHEARSE_HOST names a program");
        let mut child = Command::new(program)
            .args(words)
            .current_dir(content::root())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("cannot start {command}: {error}; try `cargo xtask check`")
            });
        let requests = child.stdin.take().expect("it is piped");
        let output = child.stdout.take().expect("it is piped");
        let (sender, events) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Self {
            child,
            requests,
            events,
        }
    }

    /// Has `run` run, up to its end or to that of a limit; whether the host can be used again.
    fn follow(&mut self, run: &Run, transcript: &mut Transcript) -> bool {
        let Ok(mut request) = serde_json::to_string(&Request::Run(run.clone())) else {
            return false;
        };
        request.push('\n');
        if self
            .requests
            .write_all(request.as_bytes())
            .and_then(|()| self.requests.flush())
            .is_err()
        {
            transcript.interrupt(broken("the host takes no requests"));
            return false;
        }
        let mut limit = START_LIMIT;
        let mut since = Instant::now();
        loop {
            let line = match self
                .events
                .recv_timeout(limit.saturating_sub(since.elapsed()))
            {
                Ok(line) => line,
                Err(RecvTimeoutError::Timeout) => {
                    let limit_ms = u32::try_from(limit.as_millis()).unwrap_or(u32::MAX);
                    transcript.interrupt(Outcome::TimedOut { limit_ms });
                    return false;
                }
                Err(RecvTimeoutError::Disconnected) => {
                    transcript.interrupt(broken("the host has ended"));
                    return false;
                }
            };
            let Ok(event) = serde_json::from_str::<Event>(&line) else {
                transcript.interrupt(broken(&format!("the host said {line:?}")));
                return false;
            };
            let timed = event.starts_clock();
            let last = event.is_last() && event.run() == Some(run.run);
            transcript.push(event);
            if last {
                return true;
            }
            if timed {
                let limit_ms = transcript.limit_ms(Some(PROGRAM_LIMIT_MS));
                limit = Duration::from_millis(limit_ms.unwrap_or_default().into());
                since = Instant::now();
            }
        }
    }
}

fn broken(message: &str) -> Outcome {
    Outcome::Crashed {
        message: message.to_owned(),
    }
}
