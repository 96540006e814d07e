# break and continue outside any loop, also hidden in functions, classes and blocks
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("break")
show("continue")
show("if a:\n    break")
show("def f():\n    continue")
show("for i in x:\n    def f():\n        break")
show("while x:\n    class A:\n        continue")
show("for i in x:\n    pass\nelse:\n    break")
show("with a:\n    break")
show("for i in x:\n    try:\n        pass\n    except E:\n        continue")
show("for x in y:\n    try:\n        pass\n    except* E:\n        break")
show("def f():\n    try:\n        pass\n    except* E:\n        return")
show("for i in x: lambda: break")
