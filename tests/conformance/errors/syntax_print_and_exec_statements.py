# The statements of Python 2: print, exec and others
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("print 'hello'")
show("print a, b")
show("print")
show("print a if b else c")
show("print >>out, 'x'")
show("exec 'x = 1'")
show("exec code")
show("raise ValueError, 'wrong'")
show("try:\n    pass\nexcept ValueError as e, f:\n    pass")
show("x = `y`")
show("x = 0777")
show("x = 10L")
show("x = ur'text'")
show("def f((a, b)):\n    pass")
show("from os import *, path")
