# pdb: list, args, pp, whatis, expressions, assignments, display, and errors in commands.
def report(name, *items, style="plain"):
    total = sum(items)
    breakpoint()
    text = f"{name}: {total}"
    return text


print(report("sums", 1, 2, 3))
print("end")
