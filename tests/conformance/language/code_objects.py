# Functions are objects: code objects, attributes, making functions from code, and dis without exact bytecode
import dis
import types


def area(width, height=2, *rest, unit="m", **options):
    """Area of a rectangle."""
    result = width * height
    return f"{result} {unit}"


code = area.__code__
print(code.co_name, code.co_argcount, code.co_kwonlyargcount)
print(code.co_varnames, code.co_nlocals, code.co_filename)
print(code.co_firstlineno, code.co_freevars, code.co_cellvars, "m" in code.co_consts, code.co_consts[0])
print(bool(code.co_flags & 4), bool(code.co_flags & 8), bool(code.co_flags & 32), type(code).__name__)
area.calls = 3
print(area.calls, area.__dict__, area.__name__, area.__qualname__)
print(area.__defaults__, area.__kwdefaults__, area.__doc__)
area.__name__, area.__kwdefaults__ = "surface", {"unit": "km"}
print(area(3), area.__name__, code.co_name)
twin = types.FunctionType(code.replace(co_name="twin"), globals(), "twin", (7,), None)
print(twin.__name__, twin(2, unit="cm"), twin.__code__ is code, twin.__code__ == code, callable(twin))
names = [instruction.opname for instruction in dis.get_instructions(area)]
print("RETURN_VALUE" in names)
print(any("BINARY_OP" in name for name in names))
print(dis.code_info(area).splitlines()[0])
expression = compile("a * b + 1", "<lesson>", "eval")
print(eval(expression, {"a": 2, "b": 3}), expression.co_names, expression.co_code.__class__.__name__)
area.__code__ = (lambda width, height=1, *rest, unit, **options: width).__code__
print(area(5), area.__defaults__)
print((lambda: 0).__code__.co_name, [c.co_name for c in compile("def f(): pass\nx = lambda: 1", "", "exec").co_consts
                                     if isinstance(c, types.CodeType)])
