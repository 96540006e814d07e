//! Running other programs: clean environment, one line per step, output kept for failures.

use std::{
    env,
    ffi::OsStr,
    io::{BufRead, BufReader, IsTerminal, Read},
    process::{Command, Stdio},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use indicatif::{ProgressBar, ProgressStyle};

/// How often a step that takes long says that it is alive where there is no terminal.
const HEARTBEAT: Duration = Duration::from_mins(1);

/// A command without what `cargo run` and the user's own builds have put into the environment:
/// flags meant for other builds would silently change ours.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(is_of_another_build) {
            command.env_remove(name);
        }
    }
    command
}

fn is_of_another_build(name: &str) -> bool {
    const EXACT: [&str; 12] = [
        "CARGO",
        "CARGO_MANIFEST_DIR",
        "CARGO_MANIFEST_PATH",
        "CARGO_CRATE_NAME",
        "CARGO_BIN_NAME",
        "CARGO_PRIMARY_PACKAGE",
        "CARGO_TARGET_DIR",
        "CARGO_BUILD_TARGET",
        "CARGO_ENCODED_RUSTFLAGS",
        "RUSTFLAGS",
        "RUSTC",
        "RUSTDOCFLAGS",
    ];
    EXACT.contains(&name)
        || name.starts_with("CARGO_PKG_")
        || name.starts_with("CARGO_BUILD_RUSTFLAGS")
        || (name.starts_with("CARGO_TARGET_") && name.ends_with("_RUSTFLAGS"))
}

/// The standard output of a command that ends quickly.
pub(crate) fn capture(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot run {}", name(command)))?;
    if !output.status.success() {
        bail!(
            "{} failed ({}): {}",
            name(command),
            output.status,
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Runs a program that has the user's terminal to itself; an error if it fails.
pub(crate) fn attached(command: &mut Command) -> Result<()> {
    let name = name(command);
    let status = command
        .status()
        .with_context(|| format!("cannot start {name}"))?;
    if !status.success() {
        bail!("{name} ended with {status}, see above");
    }
    Ok(())
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

/// How a step ended.
pub(crate) struct Ended {
    /// Whether the program reported success.
    pub(crate) success: bool,
    /// Both streams, line by line as they came.
    pub(crate) output: String,
    /// How long it took.
    pub(crate) took: Duration,
}

/// What the user sees.
#[derive(Clone, Copy)]
pub(crate) struct Console {
    verbose: bool,
    terminal: bool,
}

impl Console {
    /// A console that shows all output of the programs that it runs if `verbose`.
    pub(crate) fn new(verbose: bool) -> Self {
        Self {
            verbose,
            terminal: std::io::stderr().is_terminal(),
        }
    }

    /// One line for the user.
    pub(crate) fn note(self, text: &str) {
        if self.terminal {
            eprintln!("\x1b[2m  {text}\x1b[0m");
        } else {
            eprintln!("  {text}");
        }
    }

    /// The line that ends a step.
    pub(crate) fn ended(self, success: bool, label: &str, took: Duration) {
        let mark = match (success, self.terminal) {
            (true, true) => "\x1b[32m✓\x1b[0m",
            (true, false) => "✓",
            (false, true) => "\x1b[31m✗\x1b[0m",
            (false, false) => "✗",
        };
        eprintln!("{mark} {label}  ({})", duration(took));
    }

    /// Runs a program as a step of its own; an error, with its output shown, if it fails.
    pub(crate) fn step(self, label: &str, command: &mut Command) -> Result<String> {
        let ended = self.attempt(label, command)?;
        self.ended(ended.success, label, ended.took);
        if !ended.success {
            self.show(&ended);
            bail!("{label}: {} failed, see above", name(command));
        }
        Ok(ended.output)
    }

    /// Prints what a failed program printed, unless it was shown as it came.
    pub(crate) fn show(self, ended: &Ended) {
        if !self.verbose {
            eprintln!("{}", ended.output.trim_end());
        }
    }

    /// Runs a program to its end, with signs of life while it runs.
    pub(crate) fn attempt(self, label: &str, command: &mut Command) -> Result<Ended> {
        let start = Instant::now();
        if self.terminal {
            command.env("CARGO_TERM_COLOR", "always");
        }
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot run {}", name(command)))?;
        let (sender, lines) = mpsc::channel();
        if let Some(stdout) = child.stdout.take() {
            forward(stdout, sender.clone());
        }
        if let Some(stderr) = child.stderr.take() {
            forward(stderr, sender.clone());
        }
        drop(sender);
        let output = self.follow(label, start, &lines);
        let status = child.wait()?;
        Ok(Ended {
            success: status.success(),
            output,
            took: start.elapsed(),
        })
    }

    fn follow(self, label: &str, start: Instant, lines: &mpsc::Receiver<String>) -> String {
        let spinner = (self.terminal && !self.verbose).then(|| spinner(label));
        let mut output = String::new();
        let mut last = String::new();
        let mut next_beat = start + HEARTBEAT;
        loop {
            match lines.recv_timeout(Duration::from_secs(1)) {
                Ok(line) => {
                    if self.verbose {
                        eprintln!("{line}");
                    }
                    if let Some(spinner) = &spinner {
                        spinner.set_message(line.trim().to_owned());
                    }
                    output.push_str(&line);
                    output.push('\n');
                    if !line.trim().is_empty() {
                        last = line;
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if !self.terminal && !self.verbose && Instant::now() >= next_beat {
                eprintln!("… {label}: {}, {}", duration(start.elapsed()), last.trim());
                next_beat = Instant::now() + HEARTBEAT;
            }
        }
        if let Some(spinner) = spinner {
            spinner.finish_and_clear();
        }
        output
    }
}

fn spinner(label: &str) -> ProgressBar {
    let spinner = ProgressBar::new_spinner().with_prefix(label.to_owned());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {prefix} {elapsed} {wide_msg}") {
        spinner.set_style(style);
    }
    spinner.enable_steady_tick(Duration::from_millis(120));
    spinner
}

fn forward(stream: impl Read + Send + 'static, lines: mpsc::Sender<String>) {
    thread::spawn(move || {
        let mut stream = BufReader::new(stream);
        let mut line = Vec::new();
        while stream
            .read_until(b'\n', &mut line)
            .is_ok_and(|read| read > 0)
        {
            let text = String::from_utf8_lossy(&line).trim_end().to_owned();
            line.clear();
            if lines.send(text).is_err() {
                break;
            }
        }
    });
}

/// A duration as people say it.
pub(crate) fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 10 {
        format!("{:.1} s", time.as_secs_f64())
    } else if seconds < 120 {
        format!("{seconds} s")
    } else {
        format!("{} min {} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_naturally() {
        assert_eq!(duration(Duration::from_millis(1240)), "1.2 s");
        assert_eq!(duration(Duration::from_secs(90)), "90 s");
        assert_eq!(duration(Duration::from_secs(271)), "4 min 31 s");
    }

    #[test]
    fn a_step_keeps_both_streams_and_the_status() {
        let console = Console::new(false);
        let ended = console
            .attempt(
                "echo",
                command("sh").args(["-c", "echo out; echo err >&2; exit 3"]),
            )
            .unwrap();
        assert!(!ended.success);
        assert!(ended.output.contains("out\n") && ended.output.contains("err\n"));
    }

    #[test]
    fn flags_of_other_builds_are_dropped() {
        assert!(is_of_another_build("RUSTFLAGS"));
        assert!(is_of_another_build("CARGO_PKG_NAME"));
        assert!(is_of_another_build("CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS"));
        assert!(!is_of_another_build("CARGO_HOME"));
        assert!(!is_of_another_build("PATH"));
    }
}
