# Mistakes in the parameters of a function
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("def f(a, a):\n    pass")
show("def f(a, *, a):\n    pass")
show("def f(a, *a, **a):\n    pass")
show("def f(a=1, b):\n    pass")
show("def f(a=1, /, b):\n    pass")
show("def f(*):\n    pass")
show("def f(a, *, **k):\n    pass")
show("def f(**k, a):\n    pass")
show("def f(**k, *a):\n    pass")
show("def f(*a, *b):\n    pass")
show("def f(/, a):\n    pass")
show("def f(a, /, b, /):\n    pass")
show("def f(*, /, a):\n    pass")
show("def f(*a=1):\n    pass")
show("def f(**k=1):\n    pass")
show("def f(a=):\n    pass")
show("def f(a, (b, c)):\n    pass")
show("def f(1):\n    pass")
show("def f(a.b):\n    pass")
show("def f(a b):\n    pass")
show("def f(self, 'x'):\n    pass")
show("def f(**k, /):\n    pass")
