# Augmented and annotated assignments take one single target
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("1 += 2")
show("f() += 1")
show("a, b += 1")
show("(a, b) += 1, 2")
show("[a, b] += 1")
show("a + b -= 1")
show("x if y else z *= 2")
show("a, b: int")
show("(a, b): int = 1, 2")
show("[a]: int")
show("1: int = 2")
show("f(): int")
show("x: int: str")
show("a = b: int = 3")
