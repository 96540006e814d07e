# The with statement: order, several managers, suppressing, and what __exit__ is given
class Managed:
    def __init__(self, name, suppress=()): self.name, self.suppress = name, suppress
    def __enter__(self): print("enter", self.name); return self.name.upper()
    def __exit__(self, kind, error, tb):
        print("exit", self.name, kind and kind.__name__, error, tb is not None)
        return kind is not None and issubclass(kind, self.suppress)


with Managed("a") as a, Managed("b") as b:
    print("body", a, b)
with (
    Managed("outer", ValueError) as first,
    Managed("inner"),
):
    int("x")
print("after", first)
try:
    with Managed("strict", KeyError):
        1 / 0
except ZeroDivisionError as error:
    print("passed on:", error)


def early():
    with Managed("function"):
        return "returned"


print(early())
for n in range(3):
    with Managed(f"loop{n}"):
        if n == 0:
            continue
        break
with Managed("tuple") as (p, *q):
    print(p, q)
m = Managed("by hand")
m.__enter__()
print(m.__exit__(None, None, None))
