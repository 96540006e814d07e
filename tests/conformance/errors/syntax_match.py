# Mistakes in match statements and their patterns
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("match x:\n    pass")
show("match x:\n    case a:\n        pass\n    case b:\n        pass")
show("match x:\n    case _:\n        pass\n    case 1:\n        pass")
show("match x:\n    case a | b:\n        pass")
show("match x:\n    case 1 | a:\n        pass")
show("match x:\n    case a | 1:\n        pass")
show("match x:\n    case [a, a]:\n        pass")
show("match x:\n    case [*a, *b]:\n        pass")
show("match x:\n    case {'k': 1, 'k': 2}:\n        pass")
show("match x:\n    case {**rest, 'k': 1}:\n        pass")
show("match x:\n    case {**_}:\n        pass")
show("match x:\n    case {k: 1}:\n        pass")
show("match x:\n    case P(x=1, x=2):\n        pass")
show("match x:\n    case P(x=1, 2):\n        pass")
show("match x:\n    case 1 as _:\n        pass")
show("match x:\n    case 1 as a.b:\n        pass")
show("match x:\n    case 1 as 2:\n        pass")
show("match x:\n    case f'{a}':\n        pass")
show("match x:\n    case -a:\n        pass")
show("match x:\n    case 1 + 2:\n        pass")
show("match x:\n    case 1 + 2j:\n        pass")
show("match x:\n    case a if:\n        pass")
show("match = 1; case = match")
