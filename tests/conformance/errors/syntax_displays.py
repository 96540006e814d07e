# Dictionary, set and list displays that do not hold together
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("d = {'a': 1, 'b'}")
show("d = {'a', 'b': 1}")
show("d = {'a':}")
show("d = {'a': 1, 'b':}")
show("d = {'a': 1, 'b': , 'c': 2}")
show("d = {'a': 1 'b': 2}")
show("d = {'a' 1}")
show("d = {'a': 1; 'b': 2}")
show("d = {'a'= 1}")
show("d = {a: b = 1}")
show("d = {:}")
show("d = {,}")
show("x = [,]")
show("x = [1,,2]")
show("x = (,)")
show("d = {**a, b}")
show("d = {1: 2 for x in y, 3: 4}")
show("d = {'a': x for x}")
show("d = {'a': *b}")
show("d = {'a': 1, **}")
