# Names of comprehensions, lambdas, exec and eval beside a global name
x = "global"


def uses_global():
    global x
    return x


print(uses_global())
print([x for x in range(3)], x, [y := 5, y], y)
print(len is __builtins__.len, (lambda x: x)("argument"))
print(globals()["x"])
exec("x = 'from exec'; z = 1")
print(x, z, eval("x + '!'", {"x": "own globals"}))
print(eval("a + b", {"a": 1}, {"b": 2}))
print(sorted(locals().keys() & {"x", "z"}))
