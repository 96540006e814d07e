# __str__, __repr__, __format__, __bool__, __len__, __bytes__ and who calls them
class Book:
    def __init__(self, title, pages):
        self.title, self.pages = title, pages

    def __repr__(self): return f"Book({self.title!r}, {self.pages})"
    def __str__(self): return self.title
    def __len__(self): return self.pages
    def __bytes__(self): return self.title.encode()
    def __format__(self, spec): return f"<{self.title:{spec}}>"
    def __int__(self): return self.pages
    def __index__(self): return 2
    def __float__(self): return self.pages / 10
    def __complex__(self): return 1j
    def __round__(self, digits=None): return ("rounded", digits)
    def __dir__(self): return ["z", "a"]
    def __sizeof__(self): return 1


b = Book("Emma", 0)
print(b, [b], {"k": b}, (b,), str(b), repr(b))
print(f"{b} {b!r} {b!s:>6} {b:^8}", "%s %r" % (b, b))
print("{:.2}".format(b))
print(bool(b), len(b), bytes(b), int(b), float(b), complex(b))
print(round(b), round(b, 3), dir(b), [10, 20, 30][b], hex(b))
print("abcdef"[b:], [0] * b, range(b), bin(b), b.__sizeof__())
print(isinstance(b, Book), b.__class__.__name__, "x".center(b.__index__()))


class Only:
    def __repr__(self): return "Only()"


class Child(Only):
    def __str__(self): return "child: " + super().__str__()


print(Only(), str(Only()), Child(), [Child()], f"{Only()}")
print(Child.__repr__ is Only.__repr__, bool(Only()))
