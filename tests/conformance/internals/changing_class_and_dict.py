# An object's __class__ and __dict__ can be exchanged; a class's __dict__ is a read-only view.
class Caterpillar:
    def __init__(self):
        self.legs = 16

    def move(self):
        return f"crawls on {self.legs} legs"


class Butterfly:
    def move(self):
        return f"flies, {self.legs} legs"


animal = Caterpillar()
print(animal.move())
animal.__class__ = Butterfly
print(animal.move(), isinstance(animal, Caterpillar), type(animal).__name__)
animal.__dict__ = {"legs": 6}
print(animal.move(), vars(animal) is animal.__dict__)
print(type(Butterfly.__dict__).__name__, "move" in vars(Butterfly))
for action in (lambda: Butterfly.__dict__.__setitem__("x", 1), lambda: setattr(animal, "__class__", int),
               lambda: setattr(animal, "__dict__", []), lambda: setattr(5, "__class__", bool),
               lambda: setattr(int, "x", 1), lambda: setattr(animal, "__class__", 5)):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
Butterfly.rest = lambda self: "rests"
print(animal.rest(), Butterfly.__dict__["rest"](None))
shared = {"name": "one"}
first, second = Butterfly(), Butterfly()
first.__dict__ = second.__dict__ = shared
second.name = "changed through the other"
print(first.name)
