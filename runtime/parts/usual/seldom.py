"""What the compiler passes over, and what few programs ask of classes, functions and texts."""

import functools
from os import getcwd as where, sep


def passed_over(x):
    try:
        pass
    except ValueError as error:
        return [f"{i!r:>{x}} {i}" for i in (x, f"{error}")], lambda y=1: f"{y}{(lambda: x)()}"
    except (KeyError, TypeError):
        print(f"{x:.{x}f} {[y for y in 'ab' if y]}", *[x], **{"sep": f"{x}"})
    if False:
        return {f"{k}": [v for v in k] if x else 0 for k in x}
    while False:
        print(f"{x}", {i for i in x}, (i for i in x))
    return f"{x}"


def copied(x):
    try:
        return [f"{i!r:>{x}}" for i in range(1)], (lambda y=1: f"{y}")(), {k: f"{k}" for k in "a"}
    finally:
        print(f"{x} {[f'{i}' for i in 'ab']} {(lambda: f'{x}')()}", {f"{i}" for i in "a"}, not x, x < 1 < 2, x[0:1] if x == "" else -x)


class Cached:
    def __init__(self, x):
        self.x = x

    @functools.lru_cache(maxsize=None)
    def twice(self):
        return self.x * 2

    @functools.cache
    def thrice(self):
        return self.x * 3


class Stop(StopIteration): ...
class Abort(SystemExit): ...
class Quit(KeyboardInterrupt): ...
class Lost(KeyError, AttributeError): ...
class Gone(OSError): ...
class Absent(ImportError): ...
class Nameless(NameError): ...
class Unread(UnicodeDecodeError): ...
class Untrue(AssertionError): ...
class Over(RecursionError): ...
class Wrong(SyntaxError): ...
class Several(ExceptionGroup): ...


for error in (StopIteration(1), Stop(1), Abort(2), Quit(), Lost("x"), Gone(2, "x"), Absent("x", name="y", path="z"), Nameless("x"), Unread("a", b"b", 0, 1, "c"), Untrue(), Over(), Wrong("x", ("f", 1, 2, "t")), Several("x", [ValueError()]), AttributeError("x", name="n", obj=1), NameError("x", name="n"), ImportError("x", name="n"), SystemExit(1), StopAsyncIteration(1), GeneratorExit(), BufferError(), EOFError(), MemoryError(), UnicodeEncodeError("a", "b", 0, 1, "c"), BlockingIOError(1, "x", 2), ConnectionError(), TimeoutError(), PermissionError(13, "p", "f"), NotImplementedError("x"), Warning("x"), FloatingPointError()):
    print(repr(error), str(error), error.args, vars(error))
cached = Cached(2)
__import__("gc").collect()
print(hasattr(object(), "x"), iter(iter(())), object.__subclasshook__(int), type.__subclasshook__(int), passed_over(1), copied(1), cached.twice(), cached.thrice(), Cached.twice, Cached.twice.cache_info(), (5).__sizeof__(), "a".__sizeof__(), b"a".__bytes__(), bytes(b"a"), where(), sep, Cached.__type_params__)
