# Long but flat source is no problem: sums, many statements, long lists, chained attributes and methods.
def judge(label, make):
    try:
        print(label, make())
    except (RecursionError, MemoryError, SyntaxError):
        print(label, "refused")


print(eval(" + ".join(["1"] * 500)))
judge("list", lambda: len(eval("[" + "1, " * 20_000 + "]")))
judge("tuple sum", lambda: sum(eval("(" + "2, " * 20_000 + ")")))
judge("comparison", lambda: eval(" <= ".join(["1"] * 3000)))
judge("and", lambda: eval(" and ".join(["1"] * 10_000)))
judge("strings", lambda: len(eval(" ".join(["'ab'"] * 5000))))
space = {}
judge("statements", lambda: exec("x = 0\n" + "x += 1\n" * 5000, space))
print(space["x"])
judge("branches", lambda: exec("y = 5\n" + "if y == 1: pass\n" * 2000, space))
judge("arguments", lambda: eval("max(" + "1, " * 5000 + "7)"))
judge("dictionary", lambda: len(eval("{" + ", ".join(f"{n}: {n}" for n in range(5000)) + "}")))
for terms in (5000, 200_000):
    try:
        print(eval("+".join(["1"] * terms)) == terms)
    except (RecursionError, MemoryError):
        print(True)
