# ast.parse and ast.literal_eval with deep nesting refuse politely.
import ast


def attempt(label, action):
    try:
        action()
        print(label, "worked")
    except (SyntaxError, MemoryError, RecursionError, ValueError):
        print(label, "refused")


attempt("literal 30", lambda: ast.literal_eval("[" * 30 + "]" * 30))
attempt("literal 100 000", lambda: ast.literal_eval("[" * 100_000 + "]" * 100_000))
attempt("dictionary 100 000", lambda: ast.literal_eval("{0:" * 100_000 + "1" + "}" * 100_000))
attempt("parse 100 000", lambda: ast.parse("(" * 100_000 + ")" * 100_000))
attempt("minus 100 000", lambda: ast.literal_eval("-" * 100_000 + "1"))
attempt("eval 100 000", lambda: eval("[" * 100_000 + "]" * 100_000))
print(ast.literal_eval("(1, [2, {3: (4,)}])"))
