"""Looking into anything: frames, signatures, attributes."""

import abc
import builtins
import importlib
import inspect
import linecache
import sys
import traceback
import types

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
signature = inspect.signature(Plain.method)
print(plain.method(1, d=4), signature, signature.parameters["a"].kind, signature.parameters["b"].default, signature.return_annotation, signature.bind(plain, 1, d=3).arguments, [str(p) for p in signature.parameters.values()], inspect.signature(Plain), inspect.getmembers(plain, inspect.ismethod), inspect.getdoc(Plain), inspect.getfullargspec(Plain.method), inspect.isroutine(len), inspect.ismodule(sys), inspect.isgenerator(5), inspect.iscode(fail.__code__), inspect.isframe(1), inspect.istraceback(1), inspect.isdatadescriptor(property()), inspect.getattr_static(plain, "limit"), inspect.cleandoc("  a\n  b"), inspect.signature(print), inspect.signature(lambda x, y=1: 0), inspect.Parameter.empty, inspect.isabstract(abc.ABC), inspect.classify_class_attrs(Plain)[0].name, inspect.iscoroutinefunction(fail), inspect.getcallargs(fail, 1))
print(vars(plain), dir(plain)[-3:], dir()[:2], dir(sys)[:1], type(plain), type("T", (Plain,), {"x": 1, "f": lambda self: 2})().f(), isinstance(plain, (int, Plain)), isinstance(1, int | None), issubclass(bool, int | str), getattr(plain, "none", 1), hasattr(plain, "limit"), setattr(plain, "new", 1), delattr(plain, "new"), callable(plain), callable(Plain), id(plain) == id(plain), hash(plain) != 0, repr(plain)[:9], str(Plain), plain.__class__.__name__, plain.__module__, plain.__dir__()[:1], plain.__sizeof__() > 0, plain.__reduce_ex__(2)[0], plain.__doc__, Plain.__dict__["limit"], Plain.__annotations__, plain.__eq__(1), plain.__init_subclass__(), object.__repr__(plain)[:3], plain.__format__("")[:3], eval("limit + x", {"limit": 1}, {"x": 2}), exec("made = 5"), eval(compile("1 + 1", "<s>", "eval")), compile("x = 1", "<s>", "exec"), compile("1", "<s>", "single"), globals()["made"], locals() is globals(), (lambda: locals())(), builtins.len("a"), __builtins__ is not None, __name__, __doc__, __file__ if "__file__" in globals() else 0, list(iter(iter("ab").__next__, "b")), ascii("é"), open, print, object(), type, type(type), None.__class__, Ellipsis, len.__name__, len.__doc__, "".join.__self__, [].append.__name__, print.__module__, str.join, int.__add__, (1).__add__, {}.get, classmethod, property, super, staticmethod(len), int.real, type(int.real), types.FunctionType, types.ModuleType("m"), types.SimpleNamespace(a=1, b=[2]), types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1), importlib.import_module("json").__name__, sys.modules["os"].__name__, importlib.reload(importlib.import_module("this_is_not") if False else linecache), __import__("math").pi)
