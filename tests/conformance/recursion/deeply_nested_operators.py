# Long rows of unary operators, lambdas, powers and conditions are nested too: 100 000 are refused, 20 are not.
def judge(label, source):
    try:
        compile(source, "<deep>", "eval")
        print(label, "compiled")
    except (SyntaxError, MemoryError, RecursionError):
        print(label, "refused")


for depth in (20, 100_000):
    print("depth", depth)
    judge("minus", "-" * depth + "1")
    judge("not", "not " * depth + "x")
    judge("lambda", "lambda: " * depth + "1")
    judge("power", "2 ** " * depth + "1")
    judge("conditional", "1 if x else " * depth + "1")
print(eval("-" * 50 + "7"), eval("not " * 51 + "7"), eval("~" * 30 + "7"))
