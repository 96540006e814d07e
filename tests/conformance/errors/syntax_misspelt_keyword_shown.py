# The traceback of a main program with a misspelt keyword marks it and suggests the right one
from math import pi


def area(radius):
    if radius < 0:
        return None
    esle:
        return pi * radius ** 2


print(area(3))
