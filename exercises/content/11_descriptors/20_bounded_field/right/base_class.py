class Field:
    name = None

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is not None:
            try:
                return obj.__dict__[self.name]
            except KeyError as error:
                raise AttributeError(f"{self.name} is not set") from error
        return self

    def __set__(self, obj, value):
        self.check(value)
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        raise AttributeError(f"{self.name} cannot be deleted")


class Bounded(Field):
    def __init__(self, low, high):
        self.low = low
        self.high = high

    def check(self, value):
        if max(self.low, min(value, self.high)) != value:
            raise ValueError(f"{self.name} must be between {self.low} and {self.high}")
