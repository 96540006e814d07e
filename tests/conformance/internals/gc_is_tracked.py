# Which objects the collector watches: containers and instances, not numbers or strings.
import gc


class Plain:
    pass


class Slotted:
    __slots__ = ()


def function():
    pass


samples = {"int": 5, "float": 1.5, "str": "text", "bytes": b"x", "None": None, "list": [],
           "dict with a list": {"a": []}, "set": set(), "instance": Plain(), "class": Plain, "function": function,
           "tuple with a list": ([],), "generator": (x for x in [])}
for name, value in samples.items():
    print(f"{name:18}", gc.is_tracked(value))
print(gc.is_finalized(Plain()))
