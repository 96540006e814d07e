# input() reads from whatever object sys.stdin is.
import io
import sys
from unittest.mock import patch

real = sys.stdin
sys.stdin = io.StringIO("from memory\nsecond\n")
print(input("prompt> "))
print(repr(sys.stdin.readline()), repr(sys.stdin.read()))
try:
    input()
except EOFError as error:
    print("EOFError", error)


class Answers:
    """A minimal replacement: input() needs only readline()."""

    def __init__(self, *answers):
        self.answers = iter(answers)

    def readline(self):
        return next(self.answers, "")


sys.stdin = Answers("yes\n", "no")
print(input("sure? "), input("really? "))
sys.stdin = real
print("real:", input())
with patch("builtins.input", lambda prompt="": f"answer to {prompt!r}"):
    print(input("who?"))
sys.stdin = None
try:
    input()
except RuntimeError as error:
    print(error)
