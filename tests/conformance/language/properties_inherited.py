# Overriding one accessor of a property, properties made by a factory, and property() itself
class Base:
    def __init__(self, value): self.value = value

    @property
    def value(self): return self._value

    @value.setter
    def value(self, value): self._value = value

class Logged(Base):
    @Base.value.setter
    def value(self, value):
        print("setting", value)
        Base.value.fset(self, value)

class ReadOnly(Base):
    def __init__(self, value): self._value = value

    @property
    def value(self): return f"<{super().value}>"

def positive(name):
    def get(self): return vars(self)[name]
    def put(self, value): vars(self)[name] = abs(value)
    return property(get, put, doc=f"The {name}, never negative.")

class Box:
    width, height = positive("width"), positive("height")

l, r, b = Logged(10), ReadOnly(3), Box()
l.value += 5
b.width, b.height = -3, 4
print(l.value, r.value, b.width, b.height, Box.width.__doc__)
print(Box.width.fdel, Logged.value.fget is Base.value.fget)
try:
    r.value = 5
except AttributeError as error:
    print(error)
