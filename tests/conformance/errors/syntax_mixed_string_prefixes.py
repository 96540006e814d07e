# Wrong combinations of string prefixes, and of kinds that stand side by side
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("x = 'a' b'b'")
show("x = b'a' f'b'")
show("x = f'a' t'b'")
show("x = t'a' 'b'")
show("x = fb'a'")
show("x = ub'a'")
show("x = bu'a'")
show("x = ft'a'")
show("x = rr'a'")
show("x = b'é'")
show("x = '\\x4'")
show("x = '\\u12'")
show("x = '\\U00110000'")
show("x = '\\N{no such name}'")
show("x = '\\N'")
show("x = b'\\xg1'")
