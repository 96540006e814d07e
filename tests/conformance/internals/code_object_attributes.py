# What a code object knows: names, arguments, constants, free and cell variables.
def outer(a, b=2, /, c=3, *rest, d, e=5, **options):
    total = a + b

    def inner(x):
        return x + total + a

    text = "constant"
    return inner, text, 3.5, (1, 2), None, len


code = outer.__code__
print(code.co_name, code.co_qualname, code.co_firstlineno)
print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals)
print(code.co_varnames)
print(code.co_cellvars, code.co_freevars, code.co_names)
inner = outer(1, d=4)[0].__code__
print(inner.co_qualname, inner.co_varnames, inner.co_freevars, inner.co_cellvars)
print(sorted({type(constant).__name__ for constant in code.co_consts} & {"code", "float", "str"}))
print("constant" in code.co_consts, 3.5 in code.co_consts)
print(isinstance(code.co_code, bytes), code.co_stacksize > 0, code.co_filename.endswith("main.py"))
print(outer.__closure__, [cell.cell_contents for cell in outer(10, d=0)[0].__closure__])
print([type(constant).__name__ for constant in compile("x = 1", "f", "exec").co_consts if constant is None])
