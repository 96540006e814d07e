# The same source may be right for exec and wrong for eval or single
def show(source, mode):
    try:
        result = compile(source, "<lesson>", mode)
    except SyntaxError as error:
        print(mode, repr(source), "->", error.msg, error.lineno, error.offset)
    else:
        print(mode, repr(source), "-> fine:", type(result).__name__)


for source in "1 + 1", "x = 1", "x = 1\ny = 2", "", "if x:\n    y\n", "  1", "1 +", "1\n2", "del x":
    for mode in "exec", "eval", "single":
        show(source, mode)

try:
    compile("1", "<lesson>", "evaluate")
except ValueError as error:
    print(error)
try:
    eval("1 +")
except SyntaxError as error:
    print(error.filename, error.lineno, error.offset, repr(error.text))
