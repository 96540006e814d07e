# ExitStack enters any number of context managers and leaves them in reverse order.
import contextlib


class Resource:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("open", self.name)
        return self.name

    def __exit__(self, kind, value, trace):
        print("close", self.name, kind.__name__ if kind else None)
        return self.swallow


with contextlib.ExitStack() as stack:
    names = [stack.enter_context(Resource(name)) for name in "ab"]
    stack.callback(print, "callback", sep="!")
    stack.push(lambda *details: print("pushed", details[0]))
    print(names)

with contextlib.ExitStack() as stack:
    stack.enter_context(Resource("outer", swallow=True))
    stack.enter_context(Resource("inner"))
    raise KeyError("lost")

with contextlib.ExitStack() as stack:
    stack.enter_context(Resource("kept"))
    later = stack.pop_all()
print("after the block")
later.close()
try:
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise ValueError("first")
except ZeroDivisionError as error:
    print(repr(error), repr(error.__context__))
