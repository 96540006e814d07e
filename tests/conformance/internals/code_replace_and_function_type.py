# A code object with something replaced, and functions made by hand from code objects.
import types


def greet(name):
    return "hello " + name


code = greet.__code__
other = code.replace(co_name="salute", co_consts=tuple("goodbye " if c == "hello " else c for c in code.co_consts))
print(other.co_name, code == other, code == code.replace())
salute = types.FunctionType(other, globals(), "salute")
print(salute("Ann"), greet("Ann"))

space = {"factor": 3}
triple = types.FunctionType((lambda x, y=0: x * factor + y).__code__, space, "triple", (100,))
print(triple(5), triple(5, 1), triple.__name__, triple.__globals__ is space)

greet.__code__ = (lambda name: name[::-1]).__code__
print(greet("Ann"), greet.__name__)


def make(n):
    return lambda: n


try:
    types.FunctionType(make(1).__code__, {})
except TypeError as error:
    print(error)
print(types.FunctionType(make(1).__code__, {}, closure=(types.CellType(42),))())
try:
    greet.__code__ = make(1).__code__
except ValueError as error:
    print(error)
