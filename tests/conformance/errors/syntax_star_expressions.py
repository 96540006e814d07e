# Stars where no unpacking is possible
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("*a = 1")
show("*a, *b = x")
show("*a, b, *c = x")
show("[*a, *b] = x")
show("*a")
show("print(*a, **b, *c)")
show("x = *a")
show("x = (*a)")
show("x = [*a for a in b]")
show("x = {**a for a in b}")
show("x = {*a for a in b}")
show("x = (*a for a in b)")
show("del *a, b")
show("return_ = *a if b else c")
show("f(**a=1)")
show("x = **a")
show("x = {*a: 1}")
show("x = {'k': *a}")
show("x = {'k': **a}")
show("for *a in b:\n    pass")
show("(*x) += 1")
