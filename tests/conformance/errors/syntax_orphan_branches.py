# else, elif, except, finally and case without the statement they belong to
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("else:\n    pass")
show("elif a:\n    pass")
show("except ValueError:\n    pass")
show("finally:\n    pass")
show("case 1:\n    pass")
show("if a:\n    pass\nelse:\n    pass\nelif b:\n    pass")
show("if a:\n    pass\nelse:\n    pass\nelse:\n    pass")
show("if a:\n    pass\nx = 1\nelse:\n    pass")
show("else if a:\n    pass")
show("if a:\n    pass\nelse if b:\n    pass")
show("if a:\n    pass\nelse b:\n    pass")
show("for i in x:\n    pass\nelif a:\n    pass")
show("x = a if b")
show("x = a if b else")
show("x = 1 if pass else 2")
show("x = a if b else pass")
