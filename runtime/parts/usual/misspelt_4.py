"""What the compiler refuses."""

from __future__ import annotations


a, (b, [c, *d]), *e = 1, (2, [3, 4, 5]), 6, 7
(f), [g] = 1, [2]
for code in ("try: 1", "except: 1", "def f(): nonlocal y", "*a = 1", "*a, *b = 1", "del f()", "del 1", "a := 1", "0777", "1_", "1a", "'\\N{no}'", "'\\x1'", "b'é'"):
    try:
        compile(code, "<given>", "exec")
    except SyntaxError as error:
        print(code, "->", type(error).__name__, error.msg, error.lineno, error.offset, error.text)
