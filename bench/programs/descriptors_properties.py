"""Descriptors: properties, validating fields with __set_name__, lazy attributes, class methods."""


class Bounded:
    """A field that keeps its values between two bounds."""
    def __init__(self, low, high):
        self.low = low
        self.high = high

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.name, self.low)

    def __set__(self, instance, value):
        if not self.low <= value <= self.high:
            raise ValueError(f"{self.name[1:]} is out of bounds")
        setattr(instance, self.name, value)


class Lazy:
    """Computed when it is first asked for; from then on a plain attribute."""
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner=None):
        value = self.function(instance)
        instance.__dict__[self.function.__name__] = value
        return value


class Rectangle:
    width = Bounded(1, 100)
    height = Bounded(1, 100)
    made = 0

    def __init__(self, width, height):
        self.width = width
        self.height = height

    @property
    def area(self):
        return self.width * self.height

    @property
    def ratio(self):
        return self.width * 100 // self.height

    @ratio.setter
    def ratio(self, percent):
        self.width = self.height * percent // 100

    @Lazy
    def diagonal(self):
        return self.width * self.width + self.height * self.height

    @classmethod
    def square(cls, size):
        cls.made += 1
        return cls(size, size)

    @staticmethod
    def fold(total, value):
        return (total * 31 + value) % 1000003


class Box(Rectangle):
    height = Bounded(5, 50)

    @property
    def area(self):
        return super().area * 2


def main():
    Rectangle.made = Box.made = checksum = 0
    for number in range(22000):
        kind = Box if number % 3 else Rectangle
        try:
            shape = kind.square(number % 54) if number % 2 else kind(number % 100 + 1, 7)
            shape.ratio = number % 400 + 1
        except ValueError as error:
            checksum = Rectangle.fold(checksum, len(str(error)))
            continue
        checksum = shape.fold(checksum, shape.area + shape.ratio)
        checksum = shape.fold(checksum, shape.diagonal + shape.diagonal)
    return f"{checksum} {Rectangle.made} {Box.made} {Box.height.high - Rectangle.height.low}"
