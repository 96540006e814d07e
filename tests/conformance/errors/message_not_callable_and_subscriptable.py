# Objects that cannot be called, subscripted, iterated over or entered
def attempt(*sources):
    for source in sources:
        try:
            result = eval(source)
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")
        else:
            print(f"{source} -> no error: {result!r}")


class Box:
    pass


def function():
    pass

x, box, text, nothing, numbers, squares = 5, Box(), "text", None, [1], (i * i for i in [])
attempt("x()", "text()", "nothing()", "numbers()", "box()", "len([])()", "x.real()", "function()()")
attempt("x[0]", "nothing[0]", "function[0]", "box[0]", "len[0]", "Box[0]", "int[0]", "print['a']")
attempt("squares[0]")
attempt("len(5)", "len(None)", "len(box)", "len(function)", "len(squares)", "len(Box)")
attempt("iter(5)", "iter(None)", "iter(box)", "iter(function)", "list(5)", "tuple(None)", "set(1.5)")
attempt("dict(5)")
attempt("next([])", "next(5)", "reversed({1})", "reversed(5)", "sum(5)", "max(5)", "sorted(None)")
attempt("zip(1)", "map(1)")
attempt("map(1, [2]).__next__()", "list(map(None, [1]))", "enumerate(5)", "1 in 5", "1 in None")
attempt("'a' in 5", "x in box")
attempt("[*5]", "{*None}", "{**5}", "[*box]", "(*5,)", "any(5)", "all(None)", "','.join(5)", "dict([1])")
attempt("dict([(1,)])")
