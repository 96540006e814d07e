# String literals that never end: one line, several lines, and with prefixes
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("name = 'Ann")
show('name = "Ann\nage = 3')
show("print('it's')")
show("x = 'abc\\'")
show("x = b'abc")
show("x = r'abc\\'")
show("text = '''one\ntwo")
show('text = """one\ntwo\nthree\n')
show("text = '''one'' ")
show("x = ['a', 'b, 'c']")
show("x = f'abc")
show("x = f'abc {d}")
show("x = f'''abc\n{d}\n")
show("x = t'abc")
show("x = rb'''abc")
