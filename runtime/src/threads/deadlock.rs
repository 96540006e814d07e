//! Why nothing can go on: the words for it.

use std::fmt::Write;

use rustpython_vm::{PyObject, PyObjectRef, PyResult, VirtualMachine, builtins::PyStrRef};

use super::registry::{MAIN, Wait};

/// Files of the standard library: a learner waits in a line of the program.
const LIBRARY: &str = "/lib/python3.";

/// Where a thread waits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    /// The line in the program, if it is there that the thread waits.
    line: Option<usize>,
    /// The function around it.
    function: String,
    /// Whether it waits in a function of the library that this one calls: a queue, a condition, a loop.
    in_library: bool,
}

impl Place {
    /// The innermost frame that is no frame of the standard library.
    pub(crate) fn of(vm: &VirtualMachine) -> Self {
        let mut in_library = false;
        let mut frame: Option<PyObjectRef> = vm.current_frame().map(Into::into);
        while let Some(one) = frame {
            match Self::in_program(&one, vm) {
                Ok(Some(place)) => {
                    return Self {
                        in_library,
                        ..place
                    };
                }
                Ok(None) => in_library = true,
                Err(_) => break,
            }
            frame = one
                .get_attr("f_back", vm)
                .ok()
                .filter(|back| !vm.is_none(back));
        }
        Self::default()
    }

    fn in_program(frame: &PyObject, vm: &VirtualMachine) -> PyResult<Option<Self>> {
        let code = frame.get_attr("f_code", vm)?;
        let file: PyStrRef = code.get_attr("co_filename", vm)?.try_into_value(vm)?;
        if file.to_string_lossy().contains(LIBRARY) {
            return Ok(None);
        }
        let function: PyStrRef = code.get_attr("co_name", vm)?.try_into_value(vm)?;
        Ok(Some(Self {
            line: frame.get_attr("f_lineno", vm)?.try_into_value(vm)?,
            function: function.to_string_lossy().into_owned(),
            in_library: false,
        }))
    }
}

/// A thread that waits without end.
pub(crate) struct Waiting {
    pub(crate) thread: u32,
    pub(crate) name: String,
    pub(crate) wait: Wait,
    pub(crate) place: Place,
}

/// The message, a line for each thread.
pub(crate) fn report(waits: &[Waiting], can_switch: bool) -> String {
    let mut text = "deadlock: no thread can go on".to_owned();
    for one in waits {
        text += "\n  ";
        text += &name(waits, one.thread);
        if let Some(line) = one.place.line {
            let _ = write!(text, " in line {line} ({})", one.place.function);
        }
        let why = match one.wait {
            Wait::Lock(owner) if owner == one.thread && !one.place.in_library => {
                " waits for a lock that it holds itself".to_owned()
            }
            Wait::Lock(owner) if owner == one.thread || owner == 0 => {
                " waits to be notified, which nobody is left to do".to_owned()
            }
            Wait::Lock(owner) => format!(" waits for a lock that {} holds", name(waits, owner)),
            Wait::End(thread) => format!(" waits for the end of {}", name(waits, thread)),
        };
        text += &why;
    }
    if !can_switch {
        text += "\n  This browser cannot switch between threads (it lacks JSPI): each thread ran to its \
                 end when it was started.";
    }
    text
}

fn name(waits: &[Waiting], id: u32) -> String {
    let known = waits
        .iter()
        .find(|one| one.thread == id)
        .map(|one| one.name.as_str())
        .filter(|name| !name.is_empty());
    match known {
        Some(name) => name.to_owned(),
        None if id == MAIN => "MainThread".to_owned(),
        None => format!("thread {id}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(thread: u32, name: &str, line: usize, wait: Wait) -> Waiting {
        Waiting {
            thread,
            name: name.to_owned(),
            wait,
            place: Place {
                line: Some(line),
                function: "work".to_owned(),
                in_library: line > 10,
            },
        }
    }

    #[test]
    fn who_holds_what_is_told() {
        let waits = [
            waiting(1, "", 20, Wait::End(2)),
            waiting(2, "Ann", 5, Wait::Lock(3)),
            waiting(3, "Bob", 9, Wait::Lock(2)),
            waiting(4, "Cid", 11, Wait::Lock(4)),
            waiting(5, "Dot", 7, Wait::Lock(5)),
        ];
        assert_eq!(
            report(&waits, true),
            "deadlock: no thread can go on\n  \
             MainThread in line 20 (work) waits for the end of Ann\n  \
             Ann in line 5 (work) waits for a lock that Bob holds\n  \
             Bob in line 9 (work) waits for a lock that Ann holds\n  \
             Cid in line 11 (work) waits to be notified, which nobody is left to do\n  \
             Dot in line 7 (work) waits for a lock that it holds itself"
        );
        assert!(report(&[], false).contains("JSPI"));
    }
}
