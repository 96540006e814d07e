"""Methods that fail, and a program that ends so."""

import sys

class AppError(Exception):
    """Ours."""

    def __init__(self, message, *, code=0):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.args[0]}"


class Cycle:
    def __del__(self):
        print("collected")


one, two = Cycle(), Cycle()
one.other, two.other, two.data, two.gen = two, one, [{"a": (one,)}, {1}, lambda: one], (x for x in [one])


class Noisy:
    def __del__(self):
        raise ValueError("in del")

    def __repr__(self):
        raise KeyError("in repr")

    def __eq__(self, other):
        raise TypeError("in eq")

    def __hash__(self):
        raise TypeError("in hash")

    def __bool__(self):
        return 5

    def __len__(self):
        return -1

    def __iter__(self):
        return 5

    def __str__(self):
        return 5

    def __index__(self):
        return "x"

    def __contains__(self, item):
        raise IndexError

    def __getattr__(self, name):
        raise RuntimeError(name)

    def __format__(self, spec):
        return 5

    def __init__(self, x=None):
        return x


noisy = Noisy()
del noisy
sys.excepthook(ValueError, ValueError("shown"), None)
sys.stderr.write("to stderr\n")
raise AppError("at the end", code=9) from ValueError(1)
