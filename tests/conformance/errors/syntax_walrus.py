# Where the walrus may stand and where it may not
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("x := 1")
show("(x := 1)")
show("(x.y := 1)")
show("(x[0] := 1)")
show("((a, b) := 1)")
show("(1 := x)")
show("(f() := x)")
show("(True := 1)")
show("f(a=b:=1)")
show("f(a:=1)")
show("[x := 1, 2]")
show("x = y := 1")
show("[i := 0 for i in x]")
show("[j for i in x if (i := j)]")
show("[j for j in (k := x)]")
show("class A:\n    [x := i for i in y]")
show("lambda: x := 1")
show("(a += 1)")
show("def f(a := 1):\n    pass")
show("with (f := open(n)):\n    pass")
show("del (x := 1)")
