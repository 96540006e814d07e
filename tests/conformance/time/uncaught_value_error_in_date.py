# An impossible date that nobody catches.
from datetime import date


def birthday(year, month, day):
    born = date(year, month, day)
    print("born on", born, f"a {born:%A}")
    return born


birthday(1992, 2, 29)
birthday(1991, 2, 29)
