# locals() is a snapshot in functions since 3.13, and frames give a live view
import sys


def work(a, b=2):
    c = a + b
    first = locals()
    first["a"] = "changed"
    d = 4
    print(a, sorted(first), sorted(locals()))
    frame = sys._getframe()
    frame.f_locals["c"] = "through the frame"
    print(c, frame.f_code.co_name, frame.f_locals["d"], frame.f_lineno, type(frame.f_locals).__name__)
    return frame.f_code.co_varnames


print(work(1))


def caller():
    return sys._getframe(1).f_code.co_name


def asks():
    return caller()


print(asks(), caller())


class Body:
    a = 1
    b = sorted(name for name in locals() if not name.startswith("__"))


print(Body.b, [locals()["n"] for n in range(2)])
exec("n = 1\nm = n + 1", space := {})
print(space["m"], "__builtins__" in space)
