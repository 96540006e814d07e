# Numbers that are spelt wrongly
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("x = 012")
show("x = 1_000_")
show("x = 1__000")
show("x = 0b102")
show("x = 0b")
show("x = 0o8")
show("x = 0o17_")
show("x = 0xfg")
show("x = 0x")
show("x = 1.5.2")
show("x = 1e")
show("x = 1e+")
show("x = 12abc")
show("x = 1_.5")
show("x = 1.5j2")
show("x = 00")
show("x = 0_7")
show("x = 10l")
show("1.real")
show("x = 0b1.5")
