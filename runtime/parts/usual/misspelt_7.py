"""What the compiler refuses."""

from __future__ import annotations


x = 1
a, (b, [c, *d]), *e = 1, (2, [3, 4, 5]), 6, 7
(f), [g] = 1, [2]
for code in ("def f[T: (yield)](): 0", "print(a b)", "{**a for a in b}", "[*a for a in b]", "not", "a.1", "import a.b as c.d", "lambda x: = 1", "global x; x = 1; global x"):
    try:
        compile(code, "<given>", "exec")
    except SyntaxError as error:
        print(code, "->", type(error).__name__, error.msg, error.lineno, error.offset, error.text)
