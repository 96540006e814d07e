# TabError: tabs and spaces mixed so that the indentation is ambiguous
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("if a:\n\tx = 1\n        y = 2")
show("if a:\n        x = 1\n\ty = 2")
show("if a:\n    x = 1\n\ty = 2")
show("def f():\n\tif a:\n\t    b\n            c")
show("if a:\n\tx = 1\n\ty = 2")
show("if a:\n\tif b:\n\t    x = 1\n\ty = 2")

print(issubclass(TabError, IndentationError), issubclass(IndentationError, SyntaxError))
