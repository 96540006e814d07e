# "=" where an expression is wanted suggests "==" or ":="
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("if x = 3:\n    pass")
show("while line = read():\n    pass")
show("if x.y = 3:\n    pass")
show("if a and b = 3:\n    pass")
show("elif_ = [x for x in y if x = 3]")
show("print(a.b = 3)")
show("print(1 = 2)")
show("f(a, b=1, c() = 2)")
show("f(True=1)")
show("x = (y = 3)")
show("x = [y = 3]")
show("x = {y = 3}")
show("return_value = not x = 3")
