"""Starts processes: each is an interpreter in a worker of its own."""

import io
import linecache
import os
import pickle
import sys

from . import process, reduction, spawn, util
from .context import get_spawning_popen, set_spawning_popen
from .wasi_broker import ask, let_go, milliseconds

__all__ = ["Popen"]

_SIGINT, _SIGKILL, _SIGTERM = 2, 9, 15


class Popen:
    """A process that was started."""

    method = "spawn"

    def __init__(self, process_obj):
        util._flush_std_streams()
        self.returncode = None
        self._inherited = []
        buffer = io.BytesIO()
        facts = spawn.get_preparation_data(process_obj._name)
        set_spawning_popen(self)
        try:
            for part in (dict(os.environ), facts, process_obj):
                reduction.dump(part, buffer)
        finally:
            set_spawning_popen(None)
        (self.pid, self.sentinel), _ = ask("start", *self._inherited, data=buffer.getbuffer())

    def duplicate_for_child(self, handle):
        assert self is get_spawning_popen()
        self._inherited.append(handle)
        return handle

    def poll(self):
        return self.wait(0)

    def wait(self, timeout=None):
        if self.returncode is None:
            if timeout != 0 and not ask("wait", milliseconds(timeout), self.sentinel)[0]:
                return None
            code, _ = ask("code", self.sentinel)
            if code:
                [self.returncode] = code
        return self.returncode

    def _end(self, signal):
        if self.returncode is None:
            ask("kill", self.sentinel, signal)

    def interrupt(self):
        self._end(_SIGINT)

    def terminate(self):
        self._end(_SIGTERM)

    def kill(self):
        self._end(_SIGKILL)

    def close(self):
        let_go(self.sentinel)


def boot():
    """What a process runs that was started so."""
    (parent,), data = ask("boot")
    # What stands in this process's own main module is this call, not the program.
    main = sys.modules["__main__"]
    linecache.cache.pop(main.__file__, None)
    del main.__file__
    try:
        code = _run(io.BytesIO(data), parent)
    except Exception as error:
        import traceback

        traceback.print_exception(error.with_traceback(error.__traceback__.tb_next))
        code = 1
    sys.exit(code)


def _run(parts, parent):
    current = process.current_process()
    current._inheriting = True
    try:
        os.environ.clear()
        os.environ.update(pickle.load(parts))
        spawn.prepare(pickle.load(parts))
        started = pickle.load(parts)
    finally:
        del current._inheriting
    return started._bootstrap(parent)
