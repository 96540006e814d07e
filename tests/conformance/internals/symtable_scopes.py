# symtable: which names are local, global, free, parameters, imported, in each scope.
import symtable

source = """
import os
top = 1
def outer(a, *args):
    global g
    g = a
    local = top
    def inner():
        nonlocal local
        local += a
        return len(args)
    return inner
class C:
    x = 1
    def method(self): return x
"""
table = symtable.symtable(source, "example", "exec")


def show(table, depth=0):
    print("  " * depth + f"{table.get_type()} {table.get_name()} nested {table.is_nested()}")
    checks = ("parameter", "local", "global", "declared_global", "free", "nonlocal", "imported", "assigned")
    for symbol in sorted(table.get_symbols(), key=lambda s: s.get_name()):
        print("  " * depth + "  ", symbol.get_name(), *[c for c in checks if getattr(symbol, "is_" + c)()])
    for child in table.get_children():
        if child.get_type() != "annotation":
            show(child, depth + 1)


show(table)
outer = table.lookup("outer").get_namespace()
print(outer.get_parameters(), sorted(outer.get_locals()), outer.get_globals(), outer.get_frees())
print(table.lookup("C").get_namespace().get_type(), outer.has_children(), outer.is_optimized())
