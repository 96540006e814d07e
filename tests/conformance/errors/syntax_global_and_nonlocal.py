# global and nonlocal: too late, at module level, twice, or without anything to bind to
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("nonlocal x")
show("def f():\n    nonlocal x")
show("def f():\n    x = 1\n    global x")
show("def f():\n    print(x)\n    global x")
show("def f(x):\n    global x")
show("def f(x):\n    nonlocal x")
show("def f():\n    x: int = 1\n    global x")
show("def f():\n    global x\n    x: int = 1")
show("def f():\n    x = 1\n    def g():\n        print(x)\n        nonlocal x")
show("def f():\n    x = 1\n    def g():\n        x = 2\n        nonlocal x")
show("def f():\n    x = 1\n    def g():\n        global x\n        nonlocal x")
show("class A:\n    x = 1\n    def f(self):\n        nonlocal x")
show("global x, 1")
show("def f():\n    for x in y:\n        global x")
show("x = 1\nglobal x")
