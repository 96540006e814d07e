# Mistakes in type parameters and type statements
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("def f[T, T](): pass")
show("def f[](): pass")
show("class A[T=int, U]: pass")
show("def f[T: (yield)](): pass")
show("type X = yield")
show("type X[T: (y := 1)] = T")
show("type X = await y")
show("def f[*T: int](): pass")
show("def f[**P: int](): pass")
show("class A[*T = *int]: pass")
show("class A[T = *int]: pass")
show("def f[T=](): pass")
show("def f[1](): pass")
show("type X")
show("type X.y = 1")
show("type X[0] = 1")
show("type = 1; type(x)")
show("class A[__debug__]: pass")
show("class A[T](x := 1): pass")
show("class A[T]((x := 1)): pass")
show("def f[T]() -> (y := 3): pass")
show("class A[T]:\n    def f[T](self): nonlocal T")
show("def f[T]():\n    def g():\n        nonlocal T\n        T = 1")
