# ast.literal_eval accepts literals and containers of them, nothing that computes.
import ast

for source in ["5", "-3.5", "'text'", "b'x'", "None", "[1, (2, 3), {'a': {4, 5}}]", "1 + 2j", "-1 - 2j", "set()", "()",
               "  7", "'a' 'b'", "0x_ff", "1_000", "{}", "...", "True", "+4"]:
    value = ast.literal_eval(source)
    print(f"{source!r:30} {value!r}")
for source in ["1 + 1", "f()", "x", "[x]", "__import__('os')", "'a' + 'b'", "f'x'", "lambda: 1", "{**{}}", "2 ** 3"]:
    try:
        ast.literal_eval(source)
    except ValueError as error:
        print(f"{source!r:30} {str(error).split(':')[0].split(' on line')[0]}")
for source in ["1 +", "", "[1, 2", "x = 1"]:
    try:
        ast.literal_eval(source)
    except SyntaxError as error:
        print(f"{source!r:30} {type(error).__name__}")
try:
    ast.literal_eval("{[]: 1}")
except TypeError as error:
    print(error)
print(ast.literal_eval(ast.parse("[1, 2]", mode="eval")))
