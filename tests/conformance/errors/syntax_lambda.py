# A lambda holds one expression, and its parameters follow the rules of def
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("f = lambda x: return x")
show("f = lambda x: x = 1")
show("f = lambda x")
show("f = lambda: ")
show("f = lambda x, x: x")
show("f = lambda a=1, b: a")
show("f = lambda *: 1")
show("f = lambda *a, *b: 1")
show("f = lambda **k, a: 1")
show("f = lambda (a, b): a")
show("f = lambda /: 1")
show("f = lambda a, /, b, /: 1")
show("f = lambda *a=1: a")
show("f = lambda a=: a")
show("f = lambda x: int: x")
show("f = lambda x: (yield x)")
show("f = lambda x: pass")
show("x = [i for i in lambda: 1, 2]")
