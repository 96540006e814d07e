"""What the compiler refuses."""

from __future__ import annotations


x = 1
a, (b, [c, *d]), *e = 1, (2, [3, 4, 5]), 6, 7
(f), [g] = 1, [2]
for code in ("def f():\n x = 1\n global x", "f'{x'", "f'{}'", "f'{a!z}'", "'''abc", "a ? b", "x +", "(1, 2", "[1, 2", "{1: 2", "1]", "(]", "x++", "else: 1"):
    try:
        compile(code, "<given>", "exec")
    except SyntaxError as error:
        print(code, "->", type(error).__name__, error.msg, error.lineno, error.offset, error.text)
