# code.InteractiveInterpreter runs source given in pieces and reports whether it needs more.
import code
import contextlib
import sys

space = {"__name__": "console"}
interpreter = code.InteractiveInterpreter(space)
with contextlib.redirect_stderr(sys.stdout):
    print(interpreter.runsource("x = 6 * 7"))
    print(interpreter.runsource("x"))
    print(interpreter.runsource("if x:"))
    print(interpreter.runsource("for i in range(2):\n    print(i)\n"))
    print(interpreter.runsource("'abc'.upper()"))
    print(interpreter.runsource("1 +* 2"))
    print(interpreter.runsource("1 / 0"))
    print(interpreter.runsource("a = 1\nb = 2\n", symbol="exec"))
print(space["x"], space["a"], space["b"], space["_"] if "_" in space else "no _")
for source in ("1 + 2", "def f():", "(1,", "'''open", "x = 1 \\", "a b", "", "# only a comment"):
    try:
        compiled = code.compile_command(source)
        print(f"{source!r:20} {'needs more' if compiled is None else type(compiled).__name__}")
    except SyntaxError as error:
        print(f"{source!r:20} {error.msg}")
