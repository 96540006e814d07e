# True, False, None and __debug__ cannot be bound in any way
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("True = 1")
show("None = 1")
show("False, x = 1, 2")
show("for None in range(3):\n    pass")
show("def f(True):\n    pass")
show("def None():\n    pass")
show("class True:\n    pass")
show("import os as None")
show("del False")
show("None += 1")
show("__debug__ = 1")
show("def f(__debug__):\n    pass")
show("x.None = 1")
show("x.__debug__ = 1")
show("(None := 1)")
show("with open(f) as None:\n    pass")
