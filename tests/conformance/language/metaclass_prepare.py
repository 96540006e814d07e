# __prepare__: the namespace of a class body can be any mapping
class Ordered(dict):
    def __init__(self): super().__init__(); self.log = []
    def __setitem__(self, key, value):
        if key in self and not key.startswith("__"):
            raise NameError(f"{key} is defined twice")
        self.log.append(key)
        super().__setitem__(key, value)
    def __missing__(self, key):
        if key.isupper():
            value = len([k for k in self.log if k.isupper()])
            self[key] = value
            return value
        raise KeyError(key)

class Auto(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw): print("prepare", name, kw); return Ordered()

    def __new__(mcls, name, bases, namespace, **kw):
        cls = super().__new__(mcls, name, bases, dict(namespace))
        cls.order = [k for k in namespace.log if not k.startswith("__")]
        return cls

class Colours(metaclass=Auto, first=0):
    RED
    GREEN
    def paint(self): ...
    BLUE

print(Colours.RED, Colours.GREEN, Colours.BLUE, Colours.order, type(Colours).__name__)
try:
    class Twice(metaclass=Auto):
        x = 1
        x = 2
except NameError as error:
    print(error)
print(type(type.__prepare__("X", ())).__name__, type(vars(Colours)).__name__)
