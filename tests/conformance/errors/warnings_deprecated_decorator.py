# warnings.deprecated marks functions and classes (PEP 702)
import sys
import warnings
from warnings import deprecated

sys.stderr = sys.stdout


@deprecated("use area() instead")
def surface(a, b):
    return a * b


@deprecated("Use Point", category=FutureWarning)
class Dot:
    def __init__(self, x):
        self.x = x


class Shop:
    @deprecated("open() is gone", stacklevel=1)
    def open(self):
        return "open"


print(surface(2, 3))
print(Dot(1).x)
print(Shop().open())
print(surface.__deprecated__, Dot.__deprecated__, surface.__name__)
