"""What the compiler refuses."""

from __future__ import annotations


x = 1
a, (b, [c, *d]), *e = 1, (2, [3, 4, 5]), 6, 7
(f), [g] = 1, [2]
for code in ("x = ", "def f(:", "if x\n  y", "  x", "if 1:\nx", "x = 'abc", "f(", "a b", "1 = x", "f() = 1", "return 1", "break", "continue", "yield 1"):
    try:
        compile(code, "<given>", "exec")
    except SyntaxError as error:
        print(code, "->", type(error).__name__, error.msg, error.lineno, error.offset, error.text)
