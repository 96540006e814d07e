# Statements, comments and unfinished parts in the fields of f-strings and t-strings
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("f'{x = y}'")
show("f'{return}'")
show("f'{if x}'")
show("f'{# comment}'")
show("f'{x'")
show("f'{x:'")
show("f'{x:{y}'")
show("f'{x:{y:{z:{w}}}}'")
show("f'{1 +}'")
show("f'{*a}'")
show("f'{**a}'")
show("f'{class}'")
show("f'{a $ b}'")
show("f'''{\na b\n}'''")
show("t'{}'")
show("t'{a b}'")
show("t'{a!z}'")
