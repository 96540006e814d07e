# Null bytes and bytes that do not fit the declared encoding
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except (SyntaxError, ValueError, TypeError) as error:
        print(type(error).__name__, error.args[0], sep=": ")
    else:
        print("no error:", ascii(source))


show("x = 1\0")
show(b"x = 1\0")
show(b"# coding: utf-8\nx = '\xe9'\n")
show(b"# coding: latin-1\nx = '\xe9'\n")
show(b"# coding: martian\nx = 1\n")
show(b"x = '\xff'\n")
show("# coding: martian\nx = 1\n")
show(b"\xef\xbb\xbfx = 1\n")
show(b"\xef\xbb\xbf# coding: latin-1\nx = 1\n")
show("x = '\ud800'\n")
show(42)
