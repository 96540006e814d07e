# Closing brackets that close nothing, or that close the wrong bracket
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("x = 1)")
show("print('a'))")
show("numbers = 1, 2]")
show("}")
show("x = (1, 2]")
show("x = [1, 2)")
show("x = {'a': 1)")
show("x = {1, 2]\n")
show("x = (\n    1,\n    2,\n]")
show("f(a[1)]")
