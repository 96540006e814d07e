# functools.singledispatch: one function, several implementations by type
import functools
from numbers import Number

@functools.singledispatch
def show(value):
    return f"object {value!r}"

@show.register
def _(value: int | float):
    return f"number {value}"

@show.register(list)
def show_list(value):
    return "list of " + ", ".join(map(show, value))

@show.register
def _(value: str): return f"text {value}"

show.register(type(None), lambda value: "nothing")
print(show(5), show([1, "a", None, (2,)]), show(True), show(2.5), show({}), sep=" | ")
print(show.dispatch(bool) is show.registry[int], show_list([1]))
print(sorted(t.__name__ for t in show.registry))

class Formatter:
    @functools.singledispatchmethod
    def format(self, value): return f"{type(value).__name__}?"

    @format.register
    def _(self, value: int): return f"{value:+d}"

    @format.register
    @classmethod
    def _(cls, value: dict): return cls.__name__

f = Formatter()
print(f.format(5), f.format(2.5), f.format({}))
show.register(Number, lambda value: f"some number {value}")
print(show(2j), show(3))
