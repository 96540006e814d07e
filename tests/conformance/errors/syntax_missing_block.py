# A compound statement with nothing indented after it
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("if a:\npass")
show("if a:\n    pass\nelif b:\npass")
show("if a:\n    pass\nelse:\npass")
show("for i in x:\npass")
show("while x:\npass")
show("def f():\npass")
show("class A:\npass")
show("with a:\npass")
show("try:\npass")
show("try:\n    pass\nexcept E:\npass")
show("try:\n    pass\nexcept:\npass")
show("try:\n    pass\nexcept* E:\npass")
show("try:\n    pass\nfinally:\npass")
show("match x:\ncase 1:\n    pass")
show("match x:\n    case 1:\n    pass")
show("if a:")
