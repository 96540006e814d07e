# input() on empty standard input raises EOFError every time; the prompt still appears.
import sys

for attempt in range(2):
    try:
        input("anything? ")
    except EOFError as error:
        print()
        print(type(error).__name__, error, error.args)
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), sys.stdin.readlines(), list(sys.stdin))
print(issubclass(EOFError, OSError), EOFError.__mro__[1].__name__)
print(next(sys.stdin, "nothing"))
