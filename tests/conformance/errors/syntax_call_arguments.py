# Mistakes in the arguments of a call
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("f(a=1, 2)")
show("f(a=1, b, c=2)")
show("f(**k, 1)")
show("f(**k, *a)")
show("f(a=1, a=2)")
show("f(a=1, b=2, a=3)")
show("f(1=2)")
show("f(a.b=1)")
show("f(a[0]=1)")
show("f('a'=1)")
show("f(a+b=1)")
show("f(None=1)")
show("f(a=)")
show("f(a=, b=1)")
show("f(x for x in y, 1)")
show("f(1, x for x in y)")
show("f(a, b for b in c, d)")
show("f(x for x in y, z for z in w)")
show("class A(x for x in y):\n    pass")
show("f(*)")
show("f(**)")
show("f(,)")
