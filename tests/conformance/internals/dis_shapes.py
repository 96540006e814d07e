# dis: instructions have names, arguments and lines; the listing mentions what the function uses.
import contextlib
import dis
import io


def area(width, height):
    if width < 0:
        raise ValueError("negative")
    return width * height


names = [instruction.opname for instruction in dis.get_instructions(area)]
print(any(name.startswith("LOAD_FAST") for name in names), "RETURN_VALUE" in names)
print(any(name.startswith("COMPARE_OP") for name in names), any("BINARY_OP" in name for name in names))
arguments = {str(instruction.argval) for instruction in dis.Bytecode(area)}
print("ValueError" in arguments, "negative" in arguments)
lines = {instruction.positions.lineno for instruction in dis.Bytecode(area) if instruction.positions}
print({8, 9, 10, 11} & lines)
text = io.StringIO()
with contextlib.redirect_stdout(text):
    dis.dis(area)
    dis.dis("a + b")
print("ValueError" in text.getvalue(), "RETURN_VALUE" in text.getvalue())
print("area" in dis.code_info(area), dis.Bytecode(area).codeobj is area.__code__)
print(dis.opmap["RETURN_VALUE"] == dis.opname.index("RETURN_VALUE"), dis.COMPILER_FLAG_NAMES[1])
