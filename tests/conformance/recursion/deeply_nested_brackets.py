# Source text with brackets nested too deeply is refused by compile, never a crash; moderate nesting works.
def judge(label, source, mode="eval"):
    try:
        compile(source, "<deep>", mode)
        print(label, "compiled")
    except (SyntaxError, MemoryError, RecursionError):
        print(label, "refused")


for depth in (20, 100_000):
    print("depth", depth)
    judge("parentheses", "(" * depth + "1" + ")" * depth)
    judge("brackets", "[" * depth + "]" * depth)
    judge("braces", "{1:" * depth + "1" + "}" * depth)
    judge("calls", "f(" * depth + ")" * depth)
    judge("indices", "x[" * depth + "1" + "]" * depth)
    judge("unclosed", "(" * depth)
print(eval("(" * 50 + "7" + ")" * 50))
judge("blocks", "".join("  " * n + "if x:\n" for n in range(20)) + "  " * 20 + "pass\n", "exec")
judge("blocks", "".join(" " * n + "if x:\n" for n in range(150)) + " " * 150 + "pass\n", "exec")
