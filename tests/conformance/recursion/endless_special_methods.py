# Endless recursion through __repr__, __eq__, __hash__, __call__, __len__, __getitem__, __add__ and others is caught.
class Loop:
    def __repr__(self):
        return f"Loop({self!r})"

    def __eq__(self, other):
        return self == other

    def __hash__(self):
        return hash(self)

    def __call__(self):
        return self()

    def __len__(self):
        return len(self)

    def __getitem__(self, index):
        return self[index]

    def __add__(self, other):
        return self + other

    def __contains__(self, item):
        return item in self

    def __iter__(self):
        return iter(self)


loop = Loop()
attempts = {"repr": lambda: repr(loop), "eq": lambda: loop == Loop(), "hash": lambda: {loop}, "call": loop,
            "len": lambda: bool(loop), "getitem": lambda: loop[1], "add": lambda: loop + 1, "in": lambda: 1 in loop,
            "iter": lambda: list(loop), "format": lambda: f"{loop}", "list": lambda: str([loop])}
for name, attempt in attempts.items():
    try:
        attempt()
    except RecursionError as error:
        print(name, str(error).startswith("maximum recursion depth exceeded"))
