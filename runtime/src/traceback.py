"""Describes exceptions for the page. Holds on to what it needs, so that a program that patches the
modules `traceback` or `json` still gets its errors told."""

import json
import os
import sys
import types


def _colors():
    """The module `_colorize`, imported only when something is to have colors. With it come `dataclasses`
    and `inspect`: without this, a third of the snapshot's modules."""

    def real():
        import _colorize

        return _colorize

    def can_colorize(*, file=None):
        wanted = "FORCE_COLOR" in os.environ or "PYTHON_COLORS" in os.environ
        return wanted and real().can_colorize(file=file)

    def get_theme(*, tty_file=None, force_color=False, force_no_color=False):
        if force_color or (not force_no_color and can_colorize(file=tty_file)):
            return real().get_theme(tty_file=tty_file, force_color=True)
        return plain

    class Section:
        def __getattr__(self, name):
            return ""

        def __getitem__(self, name):
            return ""

    section = Section()
    plain = types.SimpleNamespace(
        argparse=section, syntax=section, traceback=section, unittest=section
    )
    module = types.ModuleType("_colorize")
    module.can_colorize = can_colorize
    module.get_theme = get_theme
    module.__getattr__ = lambda name: getattr(real(), name)
    return module


sys.modules["_colorize"] = _colors()
import traceback

del sys.modules["_colorize"]

_TracebackException = traceback.TracebackException
_encode = json.JSONEncoder(ensure_ascii=True).encode

# Of very deep stacks the frames at both ends are told; the rendered text folds repetitions itself.
_FRAMES = 100

_IMPORTLIB = "<frozen importlib._bootstrap"


def _characters(line, offset):
    """A column in bytes of UTF-8, as the VM counts, in characters."""
    if offset is None or line is None:
        return None
    return len(line.encode("utf-8", "replace")[:offset].decode("utf-8", "replace"))


def _frame(summary):
    lines = getattr(summary, "_original_lines", None) or ""
    first, _, rest = lines.partition("\n")
    last = rest.rsplit("\n", 1)[-1] if rest else first
    return {
        "file": summary.filename,
        "function": summary.name,
        "line": summary.lineno or 0,
        "end_line": summary.end_lineno,
        "column": _characters(first, summary.colno),
        "end_column": _characters(last, summary.end_colno),
        "source": summary.line or None,
    }


def _syntax_frame(described):
    """The place of a SyntaxError, which is no frame, as the last entry."""
    offset = int(described.offset or 0) if described.offset is not None else None
    end = int(described.end_offset or 0) if described.end_offset is not None else None
    return {
        "file": described.filename or "<string>",
        "function": "<module>",
        "line": int(described.lineno or 0),
        "end_line": int(described.end_lineno) if described.end_lineno else None,
        "column": max(offset - 1, 0) if offset is not None else None,
        "end_column": max(end - 1, 0) if end is not None and end > 0 else None,
        "source": (described.text or "").strip() or None,
    }


def _qualified(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def _describe(described, error):
    frames = [_frame(summary) for summary in described.stack]
    if len(frames) > 2 * _FRAMES:
        frames = frames[:_FRAMES] + frames[-_FRAMES:]
    if isinstance(error, SyntaxError) and described.lineno is not None:
        frames.append(_syntax_frame(described))
    try:
        message = str(error)
    except Exception:
        message = "<exception str() failed>"
    cause, context = described.__cause__, described.__context__
    return {
        "type_name": described.exc_type_str,
        "module": type(error).__module__,
        "mro": [_qualified(cls) for cls in type(error).__mro__],
        "message": message,
        "frames": frames,
        "notes": [str(note) for note in described.__notes__ or ()],
        "cause": _describe(cause, error.__cause__) if cause else None,
        "context": (
            _describe(context, error.__context__)
            if context and not cause and not described.__suppress_context__
            else None
        ),
        "members": [
            _describe(member, inner)
            for member, inner in zip(described.exceptions or (), getattr(error, "exceptions", ()))
        ],
        "rendered": "",
    }


def _mend(described):
    """Leaves out the frames of the import system, as CPython does, and names modules that are part
    of the runtime as what they are: they have no file."""
    if described is None:
        return
    stack = described.stack
    stack[:] = [summary for summary in stack if not summary.filename.startswith(_IMPORTLIB)] or stack
    for summary in stack:
        if "/" not in summary.filename and summary.filename[:1] != "<":
            summary.filename = f"<frozen {summary.filename}>"
    _mend(described.__cause__)
    _mend(described.__context__)
    for member in described.exceptions or ():
        _mend(member)


def describe(error, hidden):
    tb = error.__traceback__
    while tb is not None and tb.tb_frame.f_code.co_filename in hidden:
        tb = tb.tb_next
    described = _TracebackException(type(error), error, tb, compact=True)
    _mend(described)
    picture = _describe(described, error)
    picture["rendered"] = "".join(described.format())
    return _encode(picture)
