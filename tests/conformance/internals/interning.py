# sys.intern and which strings the compiler shares; equal is not identical.
import sys

made = "".join(["inter", "ned_name"])
again = "".join(["inter", "ned_name"])
print(made == again, made is again)
print(sys.intern(made) is sys.intern(again))
literal = "identifier_like"
print(literal is "".join(["identifier", "_like"]), literal is sys.intern("".join(["identifier", "_like"])))


def one():
    return "same_text"


def two():
    return "same_text"


print(one() is two())
empty, x, upper_a = "", "x", "A"
print(empty is "".join([]), x is "axb"[1], upper_a is chr(65))


class Text(str):
    pass


try:
    sys.intern(Text("subclass"))
except TypeError as error:
    print(error)
name = "".join(["attri", "bute"])
thing = type("Thing", (), {name: 1})
print(list(vars(thing))[0] == "attribute", tuple([]) is tuple({}), frozenset() == frozenset([]))
