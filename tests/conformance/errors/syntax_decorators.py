# Mistakes around decorators
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("@")
show("@d")
show("@d\nx = 1")
show("@d def f(): pass")
show("@d\n\n\ndef f(): pass")
show("@d(\ndef f(): pass")
show("@1 + 2\ndef f(): pass")
show("@x.y[0](1)\ndef f(): pass")
show("@lambda f: f\ndef f(): pass")
show("@(yield)\ndef f(): pass")
show("@f = 1\ndef g(): pass")
show("@d\nlambda: 1")
show("@d\nfor i in x: pass")
show("class A:\n    @property\n    x = 1")
show("@d:\ndef f(): pass")
