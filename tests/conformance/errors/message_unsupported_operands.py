# Operators between types that do not go together
def attempt(*sources):
    for source in sources:
        try:
            result = eval(source)
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")
        else:
            print(f"{source} -> no error: {result!r}")


class Money:
    pass


m = Money()
attempt("1 + 'a'", "'a' + 1", "'a' - 'b'", "'a' * 'b'", "'a' * 1.5", "[1] + (2,)", "(1,) + [2]")
attempt("[1] - [1]", "{} + {}")
attempt("None + 1", "1 + None", "None - None", "m + 1", "1 + m", "m + m", "{1} + {2}", "b'a' + 'a'")
attempt("'a' + b'a'")
attempt("1 / 'a'", "1 // []", "1 % 'a'", "2 ** 'a'", "1 << 1.5", "1 & 1.5", "1.5 | 2", "~1.5", "-'a'")
attempt("+[]", "-None", "~'a'")
attempt("1 @ 2", "m @ m", "[1] * [2]", "[1] * 1.0", "{} | []", "{1} | [2]", "{1} & {}", "(1,) * 'a'")
attempt("range(3) + range(3)")
attempt("1 < 'a'", "'a' < 1", "None < 1", "[1] < (1,)", "m < m", "1 < None", "{} < {}", "1j < 2j")
attempt("int < str", "m >= 1")
attempt("print >> 5", "len + 1", "int + 1", "m ** 2", "divmod('a', 1)", "pow('a', 1)", "abs('a')")
attempt("round('a')", "m and m < 1")
attempt("sum(['a', 'b'])", "sum([[1], [2]])", "sum([b''])", "sum([1], 'a')", "max(1, 'a')")
attempt("min([None, 1])", "sorted([1, 'a'])")
