# Mistakes in with statements
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("with open(n) f:\n    pass")
show("with open(n) as f, :\n    pass")
show("with open(n) as:\n    pass")
show("with:\n    pass")
show("with (open(n) as f, open(m) as g):\n    pass")
show("with (open(n) as f, open(m) as g)\n    pass")
show("with (open(n) as f, open(m) as g:\n    pass")
show("with (open(n) as f open(m) as g):\n    pass")
show("with (open(n), 1 as 2):\n    pass")
show("with (a as b()):\n    pass")
show("with a as b, c as d + e:\n    pass")
show("with a as b = c:\n    pass")
show("with a as (b, c()):\n    pass")
show("with a\nas b:\n    pass")
show("with () as x:\n    pass")
show("with (a as b) as c:\n    pass")
show("with (*a):\n    pass")
