"""Profiles programs: how often each function was called, and how long it took.

The interface of CPython's module of this name, upon our `_lsprof`.
"""

import _lsprof
import io
import marshal

__all__ = ["run", "runctx", "Profile"]


def run(statement, filename=None, sort=-1):
    """Runs a statement in `__main__` and prints what was measured, or writes it to a file."""
    import __main__

    runctx(statement, __main__.__dict__, __main__.__dict__, filename, sort)


def runctx(statement, globals, locals, filename=None, sort=-1):
    """The same with namespaces of one's own."""
    profile = Profile()
    try:
        profile.runctx(statement, globals, locals)
    except SystemExit:
        pass
    if filename is None:
        profile.print_stats(sort)
    else:
        profile.dump_stats(filename)


class Profile(_lsprof.Profiler):
    """A profiler that counts while it is enabled."""

    def print_stats(self, sort=-1):
        import pstats

        keys = sort if isinstance(sort, tuple) else (sort,)
        pstats.Stats(self).strip_dirs().sort_stats(*keys).print_stats()

    def dump_stats(self, file):
        self.create_stats()
        with io.open(file, "wb") as target:
            marshal.dump(self.stats, target)

    def create_stats(self):
        self.disable()
        self.snapshot_stats()

    def snapshot_stats(self):
        """Brings what was measured into the form that `pstats` reads: for each function the calls that
        were no recursion, all calls, the time in it, the time with what it calls, and its callers."""
        entries = self.getstats()
        callers = {label(entry.code): {} for entry in entries}
        self.stats = {}
        for entry in entries:
            self.stats[label(entry.code)] = (*_numbers(entry), callers[label(entry.code)])
        for entry in entries:
            for below in entry.calls or ():
                into = callers.get(label(below.code))
                if into is not None:
                    before = into.get(label(entry.code), (0, 0, 0, 0))
                    sums = (old + new for old, new in zip(before, _numbers(below)))
                    into[label(entry.code)] = tuple(sums)

    def run(self, statement):
        import __main__

        return self.runctx(statement, __main__.__dict__, __main__.__dict__)

    def runctx(self, statement, globals, locals):
        self.enable()
        try:
            exec(statement, globals, locals)
        finally:
            self.disable()
        return self

    def runcall(self, function, /, *args, **keywords):
        self.enable()
        try:
            return function(*args, **keywords)
        finally:
            self.disable()

    def __enter__(self):
        self.enable()
        return self

    def __exit__(self, *error):
        self.disable()


def _numbers(entry):
    return (
        entry.callcount - entry.reccallcount,
        entry.callcount,
        entry.inlinetime,
        entry.totaltime,
    )


def label(code):
    """What a function is called in tables: file, line, name."""
    if isinstance(code, str):
        return ("~", 0, code)
    return (code.co_filename, code.co_firstlineno, code.co_name)


def main():
    """`python -m cProfile [-o FILE] [-s KEY] [-m] PROGRAM …`"""
    import runpy
    import sys
    from argparse import REMAINDER, ArgumentParser

    parser = ArgumentParser(prog="cProfile")
    parser.add_argument("-o", "--outfile", help="save what was measured to a file")
    parser.add_argument("-s", "--sort", default=2, help="the key to sort by: see pstats")
    parser.add_argument("-m", dest="module", action="store_true", help="profile a module")
    parser.add_argument("program", nargs=REMAINDER)
    options = parser.parse_args()
    if not options.program:
        parser.error("name a program")
    sys.argv[:] = options.program
    name = options.program[0]
    work = "runpy.run_module(name, run_name='__main__')" if options.module else (
        "runpy.run_path(name, run_name='__main__')"
    )
    runctx(work, {"runpy": runpy, "name": name}, None, options.outfile, options.sort)


if __name__ == "__main__":
    main()
