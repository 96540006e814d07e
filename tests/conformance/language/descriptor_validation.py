# Validated attributes: one descriptor class, many attributes, inheritance of validators
class Validated:
    def __set_name__(self, owner, name): self.public, self.private = name, "_" + name
    def __get__(self, instance, owner=None): return self if instance is None else getattr(instance, self.private)
    def __set__(self, instance, value):
        self.check(value)
        setattr(instance, self.private, value)

    def check(self, value): raise NotImplementedError

class Number(Validated):
    def __init__(self, low=None, high=None): self.low, self.high = low, high

    def check(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"{self.public} must be a number, not {value!r}")
        if self.low is not None and value < self.low:
            raise ValueError(f"{self.public} must be at least {self.low}")

class OneOf(Validated):
    def __init__(self, *options): self.options = options

    def check(self, value):
        if value not in self.options:
            raise ValueError(f"{self.public} must be one of {', '.join(self.options)}")

class Item:
    price, size = Number(low=0), OneOf("S", "M", "L")

    def __init__(self, price, size): self.price, self.size = price, size

item = Item(3, "M")
for name, value in ("price", 5.5), ("price", -1), ("price", "x"), ("size", "L"), ("size", "XL"):
    try:
        setattr(item, name, value)
        print("set", name, value)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(item), Item.price.low, Item.size.options, type(Item.price).__mro__[1].__name__)
