# Outside brackets two expressions side by side are plain invalid syntax
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("x = 1 2")
show("a b")
show("x = 'one' two")
show("x = 5 if True else 6 7")
show("x += 1 2")
show("x++")
show("++x = 1")
show("a ? b : c")
show("x = a && b")
show("x = a || b")
show("x = !a")
show("x <> y")
show("x = 1 +")
show("x = * 2")
show("1 = = 2")
show("x === y")
