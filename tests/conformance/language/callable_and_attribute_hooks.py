# __call__, __getattr__, __getattribute__, __setattr__, __delattr__ and __dir__
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, *args, scale=1): return (self.n + sum(args)) * scale

add = Adder(10)
print(add(), add(1, 2), add(1, scale=2), callable(add))
print(list(map(add, [1, 2])), add.__call__(5), type(add).__call__(add, 6))

class Config:
    def __init__(self, **values): self.__dict__["_values"] = values
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return self._values.get(name, f"no {name}")
    def __setattr__(self, name, value): print("set", name, value); self._values[name] = value
    def __delattr__(self, name): print("del", name); del self._values[name]
    def __dir__(self): return [*self._values, "extra"]

c = Config(port=80)
c.host = "db"
del c.port
print(c.host, c.port, dir(c), hasattr(c, "anything"), hasattr(c, "_x"), vars(c))

class Traced:
    kind = "class"
    def __getattribute__(self, name):
        if name in ("x", "kind"):
            return f"traced {object.__getattribute__(self, name)}"
        return super().__getattribute__(name)

t = Traced()
t.x = 1
print(t.x, t.kind, Traced.kind, t.__dict__, getattr(t, "x"), getattr(t, "y", "default"), len.__name__)
t.__len__ = lambda: 5
try:
    len(t)
except TypeError as error:
    print(error)
