# Two expressions side by side inside brackets: perhaps a comma was forgotten
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("numbers = [1 2, 3]")
show("names = ('Ann' 'Bob', 3 4)")
show("print('total' total)")
show("f(a, b c)")
show("ages = {'Ann': 31 'Bob': 27}")
show("colours = {red green}")
show("matrix = [\n    [1, 2, 3]\n    [4, 5, 6],\n    x y,\n]")
show("print(f'{a}' b)")
show("x = (a.b c.d)")
show("f(1 if a else 2 3)")
