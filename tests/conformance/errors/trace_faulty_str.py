# An exception whose __str__ fails itself
class Broken(Exception):
    def __str__(self):
        raise RuntimeError("no text")


try:
    raise Broken("x")
except Broken as error:
    try:
        print(error)
    except RuntimeError as inner:
        print("str() failed:", inner)
raise Broken("y")
