"""What the compiler refuses."""

from __future__ import annotations


x = 1
a, (b, [c, *d]), *e = 1, (2, [3, 4, 5]), 6, 7
(f), [g] = 1, [2]
i = j = k = []
for code in ("x: int: 1", "async x", "async def f(): yield from x", "[i := 0 for i in x]", "match x:\n case a: 1\n case b: 2", "match x:\n case [a, a]: 1", "while 1 print", "if x = 1: 2", "from __future__ import no", "from x import *\ndef f():\n from y import *", "raise x from", "with open(x) as 1: 2", "None = 1", "def None(): 1"):
    try:
        compile(code, "<given>", "exec")
    except SyntaxError as error:
        print(code, "->", type(error).__name__, error.msg, error.lineno, error.offset, error.text)
