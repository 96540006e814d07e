# __del__ runs when the last reference goes: at del, on rebinding, at the end of a function, in order.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone:", self.name)


def function():
    local = Noisy("local")
    Noisy("temporary")
    print("leaving the function")


one = Noisy("one")
also = one
del one
print("still there")
also = Noisy("two")
print("rebound")
function()
items = [Noisy("first"), Noisy("second")]
items.pop(0)
print("popped")
items.clear()
table = {"key": Noisy("value")}
table["key"] = None
also = None
try:
    noisy = Noisy("in try")
    raise ValueError
except ValueError:
    del noisy
print("end")
