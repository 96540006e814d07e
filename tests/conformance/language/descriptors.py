# Data and non-data descriptors, __set_name__, and the order of attribute look-up
class Data:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.name = name
    def __get__(self, instance, owner):
        return self if instance is None else f"data {instance.__dict__.get(self.name)}"
    def __set__(self, instance, value): instance.__dict__[self.name] = value * 2
    def __delete__(self, instance): print("delete", self.name, instance.__dict__.pop(self.name))


class NonData:
    def __get__(self, instance, owner): return f"non-data of {owner.__name__}, {instance is not None}"


class Thing:
    data, other = Data(), NonData()

    def __getattr__(self, name): return f"fallback {name}"


t = Thing()
t.data = 5
print(t.data, vars(t), t.other, Thing.other, t.nothing)
t.__dict__["data"], t.__dict__["other"] = "direct", "instance wins"
print(t.data, t.other, Thing.data is Thing.__dict__["data"], type(t).__mro__[0].__name__)
del t.data
print(vars(t))
Thing.late = late = Data()
print(hasattr(late, "name"), type(Thing.__dict__["__getattr__"]).__name__)
function = Thing.__dict__["__getattr__"]
print(function.__get__(t, Thing)("bound by hand"))
print(function.__get__(None, Thing) is function)
print(t.__getattr__.__self__ is t)
Thing.data = "replaced on the class"
print(t.data, Thing.data)
