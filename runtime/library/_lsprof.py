"""The profiler behind `cProfile`, upon `sys.setprofile`."""

import sys
import time
from collections import namedtuple

profiler_entry = namedtuple(
    "profiler_entry", "code callcount reccallcount totaltime inlinetime calls"
)
profiler_subentry = namedtuple(
    "profiler_subentry", "code callcount reccallcount totaltime inlinetime"
)


class _Entry:
    """What is known of one function, or of one function called by another."""

    __slots__ = ("calls", "recursive", "total", "inline", "depth", "callees")

    def __init__(self):
        self.calls = self.recursive = self.depth = 0
        self.total = self.inline = 0.0
        self.callees = {}


class _Call:
    """A function that has not returned yet."""

    __slots__ = ("code", "entry", "below", "began", "children")

    def __init__(self, code, entry, below, began):
        self.code = code
        self.entry = entry
        #: The entry of this function among those that its caller calls.
        self.below = below
        self.began = began
        #: Seconds that passed in functions that this one called.
        self.children = 0.0


class Profiler:
    """Counts calls and the time in them between `enable()` and `disable()`."""

    def __init__(self, timer=None, timeunit=0.0, subcalls=True, builtins=True):
        self._timer = timer or time.perf_counter
        self._unit = timeunit or 1.0
        self._subcalls = subcalls
        self._builtins = builtins
        self._entries = {}
        self._stack = []

    def enable(self, subcalls=True, builtins=True):
        if sys.getprofile() is not None:
            raise ValueError("Another profiling tool is already active")
        self._subcalls = subcalls
        self._builtins = builtins
        sys.setprofile(self._event)

    def disable(self):
        sys.setprofile(None)
        while self._stack:
            self._leave()

    def clear(self):
        self._entries.clear()
        self._stack.clear()

    def getstats(self):
        stats = []
        for code, entry in self._entries.items():
            below = [
                profiler_subentry(callee, one.calls, one.recursive, one.total, one.inline)
                for callee, one in entry.callees.items()
            ]
            stats.append(
                profiler_entry(
                    code, entry.calls, entry.recursive, entry.total, entry.inline, below or None
                )
            )
        return stats

    def _event(self, frame, event, argument):
        if event == "call":
            self._enter(_NAMES.get(frame.f_code, frame.f_code))
        elif event == "return":
            # The functions that were running already when the profiler started return too.
            if self._stack:
                self._leave()
        elif self._builtins:
            if event == "c_call":
                # The call by which `disable` takes this function off is none of the program's.
                if argument is not sys.setprofile:
                    self._enter(_label(argument))
            elif self._stack:
                self._leave()

    def _enter(self, code):
        entry = self._entries.get(code)
        if entry is None:
            entry = self._entries[code] = _Entry()
        entry.depth += 1
        below = None
        if self._subcalls and self._stack:
            callees = self._stack[-1].entry.callees
            below = callees.get(code)
            if below is None:
                below = callees[code] = _Entry()
            below.depth += 1
        self._stack.append(_Call(code, entry, below, self._timer()))

    def _leave(self):
        call = self._stack.pop()
        passed = (self._timer() - call.began) * self._unit
        if self._stack:
            self._stack[-1].children += passed
        for entry in (call.entry, call.below):
            if entry is None:
                continue
            entry.calls += 1
            entry.depth -= 1
            entry.inline += passed - call.children
            if entry.depth:
                entry.recursive += 1
            else:
                entry.total += passed


def _label(function):
    """The name of a function that is not written in Python, as tables of profiles have it."""
    owner = getattr(function, "__self__", None)
    name = getattr(function, "__name__", repr(function))
    if owner is not None and not isinstance(owner, type(sys)):
        kind = owner if isinstance(owner, type) else type(owner)
        if kind.__module__ != "builtins" and kind.__module__ != "__main__":
            kind_name = f"{kind.__module__}.{kind.__qualname__}"
        else:
            kind_name = kind.__qualname__
        return f"<method '{name}' of '{kind_name}' objects>"
    module = getattr(function, "__module__", None) or "builtins"
    return f"<built-in method {module}.{name}>"


_NAMES = {Profiler.disable.__code__: "<method 'disable' of '_lsprof.Profiler' objects>"}
