"""Method resolution: deep and diamond-shaped hierarchies, mixins, super() all along the order."""


class Base:
    def __init__(self, value):
        self.value, self.trail = value, 1

    def visit(self, mark):
        self.trail = (self.trail * 3 + mark) % 1009
        return self.trail

    def size(self):
        return self.value % 10 + self.factor()

    def factor(self):
        return 1


class Left(Base):
    def visit(self, mark):
        return super().visit(mark + 1) + 2

    def factor(self):
        return super().factor() * 2


class Right(Base):
    def __init__(self, value, extra=3):
        super().__init__(value)
        self.extra = extra

    def visit(self, mark):
        return super().visit(mark * 2) + self.extra

    def factor(self):
        return super().factor() + 5


class Bottom(Left, Right):  # the diamond: Bottom, Left, Right, Base
    def visit(self, mark):
        return super().visit(mark + 3)


class Doubling:  # a mixin: relies on whatever comes next
    def size(self):
        return super().size() * 2


class Counting:
    def size(self):
        type(self).counted += 1
        return super().size() + 1

class Both(Doubling, Counting, Bottom):
    counted = 0

class Other(Counting, Right, Doubling, Base):
    counted = 0


def ladder(depth):
    """A class with that many ancestors, of which every third one extends `step`."""
    class Rung:
        def step(self, number):
            return number + 1
    for level in range(depth):
        Rung = longer(Rung) if level % 3 == 0 else type("Rung", (Rung,), {})
    return Rung


def longer(parent):
    class Rung(parent):
        def step(self, number):
            return (super().step(number) * 3 + 1) % 1009
    return Rung


def main():
    checksum = Both.counted = Other.counted = 0
    kinds = [Base, Left, Right, Bottom, Both, Other]
    top = ladder(40)()
    for number in range(26000):
        thing = kinds[number % 6](number)
        checksum += thing.visit(0) + thing.visit(1) + thing.visit(2)
        checksum = (checksum * 3 + thing.size()) % 1000003
        if isinstance(thing, Right) and not issubclass(type(thing), Doubling):
            checksum += thing.extra
        if number % 10 == 0:
            checksum += top.step(number)
    return f"{checksum} {Both.counted} {''.join([kind.__name__[0] for kind in Both.__mro__])}"
