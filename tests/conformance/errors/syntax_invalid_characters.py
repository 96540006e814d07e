# Characters that are not part of Python, named with their code points
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("x = 5€")
show("price$ = 3")
show("a ? b")
show("x = “hello”")
show("x = ‘hello’")
show("x = 3 × 4")
show("x = 10 − 4")
show("x = a ≤ b")
show("x\u00a0= 1")
show("x = 1\u200b")
show("x = 1\x07")
show("naïve = 1")
show("x = '€'")
show("x = 😀")
show("x² = 1")
show("x = a ！= b")
show("print（1）")
show("x = 1 \\ 2")
show("x = 1 + \\")
show("!x")
