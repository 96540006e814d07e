# A SyntaxWarning that the filters make an error becomes a SyntaxError with a position
import warnings

warnings.simplefilter("error")
for source in r"x = '\d'", "x is 5", "assert (1, 2)", "'a'()", "x = 1\ny = 2if x else 3", "[1][0, 1]":
    try:
        compile(source, "lesson.py", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        print("   ", error.filename, error.lineno, error.offset)

warnings.simplefilter("ignore")
print(eval(compile("'text' is 'text'", "lesson.py", "eval")))
print(eval(r"'\d'") == "\\d")
