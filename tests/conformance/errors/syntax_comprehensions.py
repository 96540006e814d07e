# Mistakes in comprehensions and generator expressions
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("[x, y for x, y in z]")
show("[x for x, y]")
show("[x for x]")
show("[for x in y]")
show("[x in y]")
show("[x for x in y else z]")
show("[x if x for x in y]")
show("[x for x in y if]")
show("[x for x in 1, 2]")
show("{x: y, z for x in w}")
show("{x, y for x in w}")
show("[yield x for x in y]")
show("[(yield x) for x in y]")
show("def f():\n    return [(yield x) for x in y]")
show("def f():\n    return ((yield from x) for x in y)")
show("def f():\n    return {x for x in (yield)}")
show("(x for x in y) += 1")
show("[x for x in y) ")
show("[while x]")
