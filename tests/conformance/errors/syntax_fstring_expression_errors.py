# Mistakes inside the replacement fields of an f-string
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("f'{}'")
show("f'{ }'")
show("f'{!r}'")
show("f'{:>10}'")
show("f'{=}'")
show("f'{a b}'")
show("f'{a'")
show("f'a}'")
show("f'{a}}'")
show("f'{a[0}'")
show("f'{(a}'")
show("f'{a)}'")
show("f'{a!}'")
show("f'{a!x}'")
show("f'{a!rr}'")
show("f'{a! r}'")
show("f'{lambda x: 1}'")
show("f'{a = 1}'")
