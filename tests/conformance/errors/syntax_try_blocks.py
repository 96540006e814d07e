# try without its clauses, clauses in the wrong order, and plain and starred except mixed
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("try:\n    pass\nx = 1")
show("try:\n    pass")
show("try:\n    pass\nelse:\n    pass")
show("def f():\n    try:\n        pass\n    return 1")
show("try:\n    pass\nexcept:\n    pass\nexcept ValueError:\n    pass")
show("try:\n    pass\nfinally:\n    pass\nexcept ValueError:\n    pass")
show("try:\n    pass\nexcept* ValueError:\n    pass\nexcept TypeError:\n    pass")
show("try:\n    pass\nexcept ValueError:\n    pass\nexcept* TypeError:\n    pass")
show("try:\n    pass\nexcept*:\n    pass")
show("try:\n    pass\nexcept ValueError as 1:\n    pass")
show("try:\n    pass\nexcept ValueError as e():\n    pass")
show("try:\n    pass\nexcept as e:\n    pass")
show("try:\n    pass\nexcept ValueError e:\n    pass")
show("try: x except: y")
