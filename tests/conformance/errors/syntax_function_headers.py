# Mistakes around the name, the result type and the parentheses of def
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("def f:\n    pass")
show("def (a):\n    pass")
show("def f() -> :\n    pass")
show("def f() = 1")
show("def 2f():\n    pass")
show("def f-g():\n    pass")
show("def f(a):: pass")
show("def f(a) { return a }")
show("def f(a) => a")
show("function f(a):\n    pass")
show("def class():\n    pass")
show("def f(a, b)\n")
show("class 1A:\n    pass")
show("class A(:\n    pass")
show("class A(B C):\n    pass")
show("class A.B:\n    pass")
