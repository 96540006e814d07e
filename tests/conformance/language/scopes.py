# Local, enclosing, global and built-in scopes, and how class bodies differ
x = "global"


def outer():
    x = "outer"

    def read(): return x

    def own(): x = "own"; return x

    def from_global():
        global x
        return x

    class Body:
        seen = x
        x = "class"
        after = x
        def method(self): return x
        values = [x for _ in range(1)]
        nested = (lambda: x)()

    return read(), own(), from_global(), Body.seen, Body.after, Body().method(), Body.values, Body.nested


print(outer(), x)
