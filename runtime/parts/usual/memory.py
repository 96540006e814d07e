"""Sizes, references, cycles."""

import dis
import gc
import inspect
import io
import sys
import traceback
import weakref

class AppError(Exception):
    """Ours."""

    def __init__(self, message, *, code=0):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.args[0]}"


def fail(depth=0):
    secret = [1, 2]
    if depth:
        return fail(depth - 1)
    raise AppError("failed", code=3)


class Plain:
    """Documented."""

    limit: int = 3

    def method(self, a: int, /, b=2, *c, d, e=5, **f) -> str:
        """Does."""
        frame = sys._getframe()
        return frame.f_code.co_name, frame.f_back.f_code.co_name, frame.f_lineno, frame.f_locals.keys(), frame.f_globals is globals(), frame.f_builtins is not None, inspect.currentframe().f_back.f_lineno, frame.f_code.co_filename, frame.f_lasti >= 0, frame.f_trace, [f.name for f in traceback.extract_stack()]


plain = Plain()
print(sys.getsizeof(1), sys.getsizeof("a"), sys.getsizeof(1.5), sys.getsizeof(()), sys.getsizeof({}), sys.getsizeof(set()), sys.getsizeof(plain), sys.getsizeof([1, 2]), sys.getsizeof(2**70), sys.getsizeof(b""), sys.getsizeof(range(3)), sys.getsizeof(fail), sys.getsizeof(Plain), sys.getsizeof(x for x in ()), sys.getsizeof(None), sys.getsizeof(True), sys.getsizeof(bytearray(5)), sys.getsizeof(frozenset()), sys.getrefcount(plain), sys.getrecursionlimit(), sys.setrecursionlimit(900), sys.intern("a b"), sys.version[:4], sys.version_info >= (3, 8), sys.platform, sys.implementation.name, sys.executable, sys.path[:0], sys.argv[1:], len(sys.modules) > 1, sys.getdefaultencoding(), sys.flags.optimize, sys.stdin, sys.stdout.encoding, sys.gettrace(), sys.getprofile(), sys.exc_info(), sys.maxunicode, sys.copyright[:4], sys.api_version, sys.getswitchinterval(), sys.is_finalizing(), sys.displayhook, sys.excepthook, sys.warnoptions, sys.stdlib_module_names is not None, sys.builtin_module_names[:1], sys.getfilesystemencoding(), sys.float_repr_style, sys.dont_write_bytecode, sys._is_gil_enabled())
print(gc.collect(), gc.isenabled(), gc.disable(), gc.enable(), gc.get_count(), gc.get_threshold(), gc.is_tracked([]), len(gc.get_referents([plain])), len(gc.get_referrers(plain)) >= 0, len(gc.get_objects()) > 0, gc.get_stats()[:0], gc.garbage, gc.freeze(), gc.unfreeze())


class Cycle:
    def __del__(self):
        print("collected")


one, two = Cycle(), Cycle()
one.other, two.other, two.data, two.gen = two, one, [{"a": (one,)}, {1}, lambda: one], (x for x in [one])
one.bound, one.error, one.part, one.view = two.__del__, ValueError(one), __import__("functools").partial(print, one), {}.items()
reference = weakref.ref(one)
del one, two
gc.collect()
print(reference())
with io.StringIO() as stream:
    help(fail) if False else print("help", file=stream)
dis.dis(fail, file=io.StringIO())
