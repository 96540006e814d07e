# Calls with too few, too many or unknown arguments
def attempt(*sources):
    for source in sources:
        try:
            result = eval(source)
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")
        else:
            print(f"{source} -> no error: {result!r}")


def none():
    pass


def two(a, b):
    pass


def many(a, b=1, *, c, d, e=2):
    pass


def positional(a, b, /, c):
    pass


def variadic(a, *rest, key, **options):
    pass


attempt("none(1)", "none(1, 2)", "none(x=1)")
attempt("two()", "two(1)", "two(b=1)", "two(1, 2, 3)", "two(1, a=2)", "two(1, 2, c=3)")
attempt("many()", "many(1)", "many(1, 2, 3, c=1, d=2)", "many(1, c=1)", "many(1, 2, 3)")
attempt("many(1, c=1, d=2, f=3)")
attempt("positional(1, b=2, c=3)", "positional(a=1, b=2, c=3)", "positional(1, 2)", "positional(1, 2, d=1)")
attempt("variadic()", "variadic(1, 2)", "variadic(1, 2, a=1, key=2)", "(lambda x: x)()", "(lambda: 1)(2)")
attempt("two(*[1, 2, 3])", "two(**{'a': 1, 'z': 2})", "two(*5)", "two(**5)", "two(**{1: 2})")
attempt("two(1, **{'a': 2})")
attempt("two(a=1, **{'a': 2})", "many(1, *[2, 3], c=1)", "none(*None)", "none(**[1])")
