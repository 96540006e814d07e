"""Operators that classes define, and instructions that meet objects of several classes by turns: what they come to
does not depend on what an instruction has met before."""

import sys
import traceback


def repeat(action, times=60):
    """Often enough for every instruction to be specialized."""
    result = None
    for _ in range(times):
        result = action()
    return result


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other, scale=1):
        return Vector(self.x - other.x * scale, self.y - other.y * scale)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __truediv__(self, divisor):
        return Vector(self.x / divisor, self.y / divisor)

    def __matmul__(self, other):
        return None

    def __mod__(self, other):
        raise LookupError("no remainder")

    def __or__(self, other):
        yield self
        yield other

    def __repr__(self):
        return f"<{self.x} {self.y}>"


class Longer(Vector):
    def __radd__(self, other):
        return f"{self} behind {other}"

    def __add__(self, other):
        return f"{self} before {other}"


class Number(int):
    def __add__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return NotImplemented


class Items(list):
    def __add__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return NotImplemented


def told(action):
    try:
        return repr(action())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def add(a, b):
    return a + b


one, two = Vector(1, 2), Vector(3, 5)
print(repeat(lambda: (one + two, one - two, one * 2, one * 0.5, one / 4, one @ two)))
print(list(one | two))
print([told(lambda: repeat(lambda: add(one, other), 9)) for other in (two, 3, 2.5, "text", None, Longer(7, 8), two)])
print(told(lambda: repeat(lambda: Longer(1, 1) + one)), told(lambda: Longer(1, 1) + Longer(2, 2)))
print(told(lambda: repeat(lambda: Number(3) + 4)), told(lambda: repeat(lambda: Number(3) - Number(4))))
print(told(lambda: repeat(lambda: Items([1]) + [2])), told(lambda: repeat(lambda: Items([1]) * 2)))
print(told(lambda: repeat(lambda: one % two)), told(lambda: repeat(lambda: one ** two)))


class Wrong:
    returned = None

    def __init__(self):
        return Wrong.returned


def made_wrong():
    return type(Wrong()).__name__


print(repeat(made_wrong))
Wrong.returned = NotImplemented
print(told(made_wrong))


def augmented():
    total = Vector(0, 0)
    for _ in range(50):
        total += one
    total -= two
    return total


print(augmented())


def lines_of_failure():
    def sums(values):
        total = values[0]
        for value in values[1:]:
            total = (
                total
                + value
            )
        return total
    try:
        sums([one] * 40 + [1])
    except TypeError as error:
        return [(frame.name, frame.line) for frame in traceback.extract_tb(error.__traceback__)][1:]


print(lines_of_failure())


def caught_inside():
    """The handler of a frame whose operator refused."""
    caught = 0
    for value in [two, 1, two, "", two]:
        try:
            one + value
        except TypeError:
            caught += 1
    return caught


print(repeat(caught_inside))


class Deep:
    def __init__(self, depth):
        self.depth = depth

    def __add__(self, other):
        return self.depth if self.depth == 0 else Deep(self.depth - 1) + other


print(Deep(200) + 1, told(lambda: Deep(10**6) + 1)[:46])


def traced():
    events = []

    def tracer(frame, event, arg):
        if frame.f_code.co_name in ("__mul__", "double"):
            events.append((frame.f_code.co_name, event))
            return tracer

    def double(vector):
        return vector * 2

    repeat(lambda: double(one))
    sys.settrace(tracer)
    double(one)
    sys.settrace(None)
    return events


print(traced())
print(repeat(lambda: (7 / 2, 1 + 0.5, 0.5 - 1, 3 * 0.25, 0.25 * 3, 1.5 / 2, -0.0 + 0, 0 * -1.5, 2**53 / 3)))
for a, b in ((1, 0), (1.0, 0), (1, 0.0), (0.0, 0.0)):
    print(told(lambda: repeat(lambda: a / b)), end="; ")
print(10**400 // 10**399 / 2, told(lambda: 10**400 * 1.0), (2**63 - 1) / 2**62)


class Plain:
    kind = "plain"

    def __init__(self, value):
        self.value = value

    def name(self):
        return "Plain.name"


class Other(Plain):
    def __init__(self, value):
        self.extra = 0
        super().__init__(value)

    def name(self):
        return "Other.name"


class Computed(Plain):
    value = property(lambda self: "computed", lambda self, value: None)
    kind = property(lambda self: "a property")


class Asked(Plain):
    def __getattr__(self, name):
        return f"asked for {name}"

    def __init__(self, value):
        pass


class Intercepted(Plain):
    def __getattribute__(self, name):
        return lambda: f"intercepted {name}"


class Slotted:
    __slots__ = ("value", "kind")

    def __init__(self, value):
        self.value, self.kind = value, "slotted"

    @staticmethod
    def name():
        return "a static method"


class Shown:
    """A descriptor that is not for data: what an object has itself goes first."""
    def __get__(self, instance, owner):
        return "shown"


class Mixed(Plain):
    value = kind = Shown()


def look(thing):
    return thing.value, thing.kind, thing.name()


things = [Plain(1), Other(2), Computed(3), Asked(4), Slotted(6), Mixed(7), Plain(8)]
things[-1].name = lambda: "of its own"
things[-1].kind = "its own kind"
for _ in range(40):
    seen = [look(thing) for thing in things]
print(seen)
print([str(value()) for value in (Intercepted(5).value, Intercepted(5).kind, Intercepted(5).name)])
Plain.kind = "changed"
print([look(thing)[1] for thing in things])
del Plain.kind
print([told(lambda: look(thing)[1]) for thing in things[:3]], sorted(vars(things[-1])))
Plain.kind = "again"
Plain.value = 77
del things[0].value
print(look(things[0])[0], look(things[1])[0])
del Plain.value
print(told(lambda: look(things[0])), told(lambda: things[0].missing))


class Refusing(Plain):
    def __setattr__(self, name, value):
        super().__setattr__(name, f"set {value}")


def change(thing, value):
    thing.value = value
    thing.later = value
    return thing


changed = [Plain(1), Other(2), Refusing(3), Computed(4)]
for _ in range(40):
    for thing in changed:
        change(thing, 5)
print([(thing.value, thing.later, list(vars(thing))) for thing in changed])
print(told(lambda: change(Slotted(1), 2)), told(lambda: change(object(), 2)))


class Space(dict):
    pass


class Strange:
    """Equal to a name, and of the same hash."""
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        return other == self.name


def made(namespace):
    thing = Plain.__new__(Plain)
    thing.__dict__ = namespace
    Plain.__init__(thing, 1)
    change(thing, 2)
    return thing.__dict__


for _ in range(40):
    spaces = [made({}), made(Space()), made({Strange("value"): 0}), made({"".join(["la", "ter"]): 0})]
print([[(str(getattr(key, "name", key)), value) for key, value in space.items()] for space in spaces])

many = Plain(0)
for number in range(40):
    setattr(many, f"n{number}", number)
    change(many, number)
print(len(vars(many)), many.later, many.n39)
del many.n3, many.value
print(change(many, 1).value, list(vars(many))[-2:])


def call(function, *arguments):
    return [function(1), function(2)]


class Counter:
    def __init__(self):
        self.calls = 0

    def count(self, by, twice=False):
        self.calls += by
        return self.calls

    @classmethod
    def named(cls, number):
        return cls.__name__ * number

    def __call__(self, number):
        return -number


counter = Counter()
callables = [lambda number: number + 1, counter.count, Counter.named, counter, str, (lambda *a, **k: a), [].append]
for _ in range(40):
    called = [call(function) for function in callables]
print(called, told(lambda: call(lambda: 1)), told(lambda: call(counter.count.__func__)))


def unpacked(values):
    first, second, third = values
    return third, second, first


for values in ((1, 2, 3), [4, 5, 6], "abc", range(3), {7: 0, 8: 0, 9: 0}, (1, 2), [1, 2, 3, 4], 5):
    print(told(lambda: repeat(lambda: unpacked(values))), end="; ")
print(told(lambda: [unpacked(values) for values in [(1, 2, 3), [4, 5, 6]] * 30][-2:]))

numbers = list(range(8))
for _ in range(40):
    numbers[:3] = numbers[2::-1]
    numbers[2:4] = numbers[4:6]
    numbers[-2:] = (numbers[-1], numbers[-2])
    numbers[1:1] = []
print(numbers, numbers[10:], numbers[-100:100:3], numbers[10**30:], numbers[:-10**30], numbers[True:3])
numbers[2:5] = [0]
numbers[::2] = "abc"
print(numbers, told(lambda: numbers[::0]), told(lambda: numbers["a":]))


class Dropped:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dropped", self.name, end=", ")


watched = [Dropped(name) for name in "abc"]
watched[0:2] = [None, None]
print("left", len(watched))
watched.clear()
print()
try:
    print({key for key in ([], 1)})
except TypeError as error:
    print(error)
try:
    print({key: 1 for key in (1, {})})
except TypeError as error:
    print(error)
