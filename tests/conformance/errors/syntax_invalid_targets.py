# Wrong targets of for, with, del, import and comprehensions
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("for 1 in range(3):\n    pass")
show("for f() in range(3):\n    pass")
show("for x + 1 in range(3):\n    pass")
show("for (a, 'b') in pairs:\n    pass")
show("[x for 1 in y]")
show("[x for f(x) in y]")
show("with a as 1:\n    pass")
show("with a as f():\n    pass")
show("with a as x + y:\n    pass")
show("del f()")
show("del 1")
show("del a + b")
show("del (a, 'b')")
show("del *a")
show("import a.b as c.d")
show("try:\n    pass\nexcept E as x.y:\n    pass")
