# Unpacking into the wrong number of names, and things that cannot be unpacked
def attempt(source):
    try:
        exec(source)
    except Exception as error:
        print(f"{source} -> {type(error).__name__}: {error}")


for source in (
    "a, b = 1, 2, 3", "a, b = 1,", "a, b, c = 'xy'", "a, b = ()", "a, = []", "[a] = 1, 2", "a, b = 5",
    "a, b = None", "a, *b = ()", "a, b, *c, d = 1, 2", "*a, b = []", "a, (b, c) = 1, (2,)",
    "a, (b, c) = 1, 2", "a, b = {1}", "a, b = {1: 2}", "a, b = range(5)", "a, b = range(10**20)",
    "for a, b in [(1, 2, 3)]: pass", "for a, b in [1]: pass", "for a, b in {'xyz': 1}: pass",
    "[a for a, b in [(1,)]]", "(a, b) = iter([1, 2, 3])", "a, b = (i for i in range(3))",
    "a, b = dict(x=1, y=2, z=3)", "x = [1, 2]; x[0], x[1], x[2] = 1, 2, 3", "a, b = lambda: 1",
    "a = *5,", "a, *b = 3",
):
    attempt(source)
