"""What the compiler refuses."""

from __future__ import annotations


x = 1
a, (b, [c, *d]), *e = 1, (2, [3, 4, 5]), 6, 7
(f), [g] = 1, [2]
for code in ("x = $", "\tif 1:\n        x", "try: 1\nexcept* A: 1\nexcept B: 1", "class A: return 1", "def f():\n\tx\n        y", "@", "assert", "x = yield", "f(x for x in y, 1)", "super(", "é = 1 §", "a, b += 1", "(a) += ", "type X = "):
    try:
        compile(code, "<given>", "exec")
    except SyntaxError as error:
        print(code, "->", type(error).__name__, error.msg, error.lineno, error.offset, error.text)
