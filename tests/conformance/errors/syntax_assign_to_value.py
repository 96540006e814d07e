# Literals, calls and expressions cannot stand on the left of an assignment
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("1 = x")
show("'name' = x")
show("f() = x")
show("a + b = c")
show("-x = 1")
show("a < b = c")
show("a and b = 1")
show("not a = 1")
show("(x for x in y) = 1")
show("[x for x in y] = 1")
show("{1: 2} = x")
show("{1, 2} = x")
show("lambda: 1 = x")
show("a if b else c = 1")
show("f'{x}' = 1")
show("x = 1 = y")
show("(a, 2) = 3, 4")
show("... = 1")
