# exec and eval in namespaces of one's own: globals, locals, builtins taken away, closures.
space = {"x": 10}
exec("y = x * 2\ndef f(): return y + 1", space)
print(space["y"], space["f"](), "__builtins__" in space, "y" in globals())
local = {}
exec("a = 1\nglobal b\nb = 2", space, local)
print(local, space["b"])
print(eval("x + n", {"x": 1}, {"n": 5}), eval("[i * x for i in range(3)]", {"x": 3}))
print(eval(compile("x ** 2", "made", "eval"), {"x": 9}), exec("1 + 1"))
for source in ("open('file')", "len([1])", "__import__('os')"):
    try:
        print(eval(source, {"__builtins__": {"len": len}}))
    except (NameError, ImportError) as error:
        print(type(error).__name__, error)


class Defaults(dict):
    def __missing__(self, name):
        return f"<{name}>"


print(eval("hello + world", {}, Defaults()))


def function():
    here = 1
    exec("here = 2")
    exec("here = 3", locals=(seen := {"here": 0}))
    return here, seen["here"]


print(function())
for wrong in (lambda: eval("x = 1"), lambda: eval("1", []), lambda: exec(5)):
    try:
        wrong()
    except (SyntaxError, TypeError) as error:
        print(type(error).__name__, str(error).split(" (")[0])
