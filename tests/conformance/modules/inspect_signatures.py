# inspect: signatures, kinds of objects, members and source.
import inspect
import types


def f(a, b: int = 2, /, c=3, *args, d, e: str = "x", **kw) -> bool:
    """Do something.

    And more.
    """
    return True


class C:
    attribute = 1

    def method(self, x): ...
    @classmethod
    def make(cls): ...
    @staticmethod
    def static(y=1): ...
    @property
    def prop(self): ...


s = inspect.signature(f)
print(s, [(p.name, str(p.kind), p.default is p.empty) for p in s.parameters.values()], s.return_annotation)
bound = s.bind(1, 2, 3, 4, d=5, z=6)
print(bound.args, bound.kwargs, bound.arguments)
print(inspect.signature(C), inspect.signature(C().method), inspect.signature(C.make), inspect.signature(lambda *, k: 0), inspect.signature(len))
print(inspect.isfunction(f), inspect.ismethod(C().method), inspect.isclass(C), inspect.ismodule(types), inspect.isbuiltin(len), inspect.isgeneratorfunction(f), inspect.iscoroutinefunction(f))
print([name for name, _ in inspect.getmembers(C) if not name.startswith("_")], inspect.getdoc(f), inspect.getmro(C), inspect.unwrap(f) is f, inspect.getattr_static(C, "static").__class__.__name__)
print(inspect.getsource(C.method), inspect.getsourcelines(f)[1], inspect.currentframe().f_lineno, inspect.getmodule(f).__name__, inspect.cleandoc("  a\n    b\n"))
print(types.SimpleNamespace(a=1, b=[2]), types.MappingProxyType({"k": 1}), type(f).__name__, types.FunctionType is type(f), types.new_class("N", (C,)).__mro__[1].__name__)
for attempt in (lambda: s.bind(1), lambda: s.bind(1, b=2, d=1), lambda: inspect.signature(5), lambda: inspect.getsource(len), lambda: s.bind()):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
