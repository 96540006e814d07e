# weakref.finalize: a call when the object dies, once only, also detachable and callable by hand.
import weakref


class Temp:
    def __init__(self, name):
        self.name = name


def clean(name, loud=False):
    print("cleaning", name, "!" if loud else "")
    return name.upper()


one = Temp("one")
finalizer = weakref.finalize(one, clean, "one", loud=True)
print(finalizer.alive, finalizer.atexit, finalizer.peek()[1:] == (clean, ("one",), {"loud": True}))
del one
print(finalizer.alive, finalizer(), finalizer.peek())

two = Temp("two")
finalizer = weakref.finalize(two, clean, "two")
print("by hand:", finalizer(), finalizer(), finalizer.alive)
del two

three = Temp("three")
finalizer = weakref.finalize(three, clean, "three")
print("detached:", finalizer.detach()[0] is three, finalizer.alive)
del three
print("at the end of the program:")
four = Temp("four")
weakref.finalize(four, clean, "four")
five = Temp("five")
weakref.finalize(five, clean, "five").atexit = False
