# IndentationError of every kind, with positions
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("  x = 1")
show("x = 1\n  y = 2")
show("if a:\n    x = 1\n  y = 2")
show("if a:\n    x = 1\n      y = 2")
show("def f():\n    if a:\n        b\n   c")
show("class A:\n    def f(self):\n        pass\n     def g(self):\n        pass")
show("for i in x:\n    # only a comment\nprint(i)")
show("def f():\n    '''Doc.'''\n\n  return 1")
show("if a:\n    if b:\nx = 1")
show("    ")
show("x = (1,\n  2)\n   y = 3")
