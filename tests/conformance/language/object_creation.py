# __new__ and __init__: immutable subclasses, cached instances, and __del__
class Upper(str):
    def __new__(cls, text, *rest): print("new", text, rest); return super().__new__(cls, text.upper())
    def __init__(self, text, *rest): print("init", text); self.original = text


u = Upper("abc", 1)
print(u, u.original, isinstance(u, str), u + "d", type(u + "d").__name__, {u: 1}["ABC"])


class Cached:
    _instances = {}

    def __new__(cls, key):
        if key not in cls._instances:
            cls._instances[key] = super().__new__(cls)
        return cls._instances[key]

    def __init__(self, key): self.calls = getattr(self, "calls", 0) + 1


print(Cached(1) is Cached(1), Cached(1) is Cached(2), Cached(1).calls)


class Other:
    def __new__(cls): return "not an instance"
    def __init__(self): print("never called")


class Celsius(float):
    def __new__(cls, value): return super().__new__(cls, round(value, 1))
    def __add__(self, other): return Celsius(float(self) + other)
    def __repr__(self): return f"{float(self)} °C"


print(Other(), Celsius(3.14159) + 1, max(Celsius(2), Celsius(3.33)), sum([Celsius(1.5)], Celsius(0)))
pair = type("Pair", (tuple,), {"__new__": lambda cls, *ab: tuple.__new__(cls, ab), "first": property(lambda s: s[0])})
print(pair(1, 2), pair(1, 2).first, pair(1, 2) == (1, 2), object.__new__(Other).__class__.__name__)
