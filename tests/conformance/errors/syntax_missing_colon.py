# A block header without its colon, for each kind of compound statement
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("if ready\n    go()")
show("while True\n    pass")
show("for item in items\n    pass")
show("def area(width, height)\n    return width * height")
show("class Point\n    pass")
show("try\n    pass\nexcept ValueError:\n    pass")
show("try:\n    pass\nexcept ValueError\n    pass")
show("try:\n    pass\nfinally\n    pass")
show("with open(name) as file\n    pass")
show("if a:\n    pass\nelif b\n    pass")
show("if a:\n    pass\nelse\n    pass")
show("match value\n    case 1:\n        pass")
show("match value:\n    case 1\n        pass")
show("double = lambda x x * 2")
