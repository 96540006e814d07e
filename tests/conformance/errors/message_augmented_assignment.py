# Augmented assignments name the operator they could not carry out
def attempt(value, source):
    names = {"x": value}
    before = repr(value)
    try:
        exec(source, names)
    except Exception as error:
        print(f"x = {before}; {source} -> {type(error).__name__}: {error}")
    else:
        print(f"x = {before}; {source} -> {names['x']!r}")


attempt(1, "x += 'a'")
attempt("a", "x += 1")
attempt("a", "x -= 'b'")
attempt([1], "x += 5")
attempt([1], "x += 'ab'")
attempt([1], "x *= 1.5")
attempt([1], "x -= [1]")
attempt((1,), "x += [2]")
attempt({1}, "x |= [2]")
attempt({1}, "x &= {1, 2}")
attempt({}, "x |= [('a', 1)]")
attempt({}, "x |= 5")
attempt({}, "x += {}")
attempt(None, "x += 1")
attempt(5, "x //= 0")
attempt(5, "x **= 'a'")
attempt(5, "x @= 5")
attempt(5, "x <<= -1")
attempt(5, "x %= None")
attempt(b"a", "x += 'a'")
attempt((1, [2]), "x[1] += [3]")
attempt("abc", "x[0] += 'z'")
attempt({"k": 1}, "x['missing'] += 1")
attempt(1.5, "x &= 2")
