# Several exception types need no parentheses in 3.14, unless the exception is named
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("try:\n    pass\nexcept ValueError, TypeError:\n    pass")
show("try:\n    pass\nexcept ValueError, TypeError, OSError:\n    pass")
show("try:\n    pass\nexcept* ValueError, TypeError:\n    pass")
show("try:\n    pass\nexcept ValueError, TypeError as error:\n    pass")
show("try:\n    pass\nexcept* ValueError, TypeError as group:\n    pass")
show("try:\n    pass\nexcept (ValueError, TypeError) as error:\n    pass")
show("try:\n    pass\nexcept ValueError,:\n    pass")

for text in "7", "seven", None:
    try:
        print(int(text) + 1)
    except ValueError, TypeError:
        print("not a number:", text)
