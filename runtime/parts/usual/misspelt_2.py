"""What the compiler refuses."""

from __future__ import annotations


x = 1
a, (b, [c, *d]), *e = 1, (2, [3, 4, 5]), 6, 7
(f), [g] = 1, [2]
for code in ("await x", "def f(a, a): 0", "def f(a=1, b): 0", "f(a=1, 2)", "f(**a, *b)", "f(a=1, a=2)", "x = = 1", "print 'a'", "import", "from x import", "class", "for x in", "lambda: (yield", "nonlocal x"):
    try:
        compile(code, "<given>", "exec")
    except SyntaxError as error:
        print(code, "->", type(error).__name__, error.msg, error.lineno, error.offset, error.text)
