# Misuse of generators, coroutines, iterators and context managers
import contextlib


def count():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        yield 3


def attempt(*sources):
    for source in sources:
        try:
            exec(source, globals())
        except BaseException as error:
            print(f"{source!r} -> {type(error).__name__}: {error}")


class Bad:
    def __enter__(self): ...
    def __iter__(self): return 5
    def __len__(self): return -1
    def __bool__(self): return 2
    def __repr__(self): return 5
    def __index__(self): return "x"
    def __hash__(self): return "y"
    def __contains__(self, item): return self


b, g = Bad(), count()
attempt("count().send(5)", "g = count(); next(g); g.close()", "g = (next(g) for _ in 'a'); next(g)")
attempt("count().throw('x')", "count().throw(KeyError)")
attempt("with 5: pass", "with Bad(): pass", "with None as x: pass")
attempt("with contextlib.contextmanager(lambda: 5)(): pass", "next(Bad())")
attempt("with contextlib.contextmanager(lambda: iter(()))(): pass", "for x in Bad(): pass", "len(b)")
attempt("bool(b)", "repr(b)", "[1][b]", "hash(b)")
