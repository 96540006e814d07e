# Brackets that are opened and never closed are reported where they were opened
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("total = (1 + 2")
show("numbers = [1, 2, 3\nprint(numbers)")
show("ages = {'Ann': 31, 'Bob': 27\nprint(ages)")
show("print('hello'\n")
show("x = [1, (2, 3\n\n\n")
show("def f(a, b:\n    return a")
show("d = {\n    'a': 1,\n    'b': 2,\n")
show("for i in range(3:\n    print(i)")
