# eval, exec, ast.parse and ast.literal_eval report the same mistakes in the same way
import ast

source = "total = price *"
for function in compile, exec, eval, ast.parse, ast.literal_eval:
    try:
        if function is compile:
            function(source, "<string>", "exec")
        else:
            function(source)
    except SyntaxError as error:
        print(function.__name__, error.filename, error.msg, error.lineno, error.offset)

TEXTS = "[1, 2", "{'a': 1, 'b'}", "f(1)", "1 + x", "  [1]", "[1] [2", "'a' + 'b'", "-5", "3 + 4j", "{1: {2}}"
for text in TEXTS:
    try:
        print(ast.literal_eval(text))
    except SyntaxError as error:
        print("SyntaxError:", error.msg)
    except ValueError as error:
        print("ValueError:", str(error).partition(":")[0])
