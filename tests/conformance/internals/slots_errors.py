# What goes wrong with __slots__: conflicts with class variables, wrong names, two bases with slots.
def attempt(label, body):
    try:
        exec(body, {})
        print(label, "fine")
    except (TypeError, ValueError, AttributeError) as error:
        print(label, "-", type(error).__name__, error)


attempt("conflict", "class A:\n    __slots__ = ('x',)\n    x = 1")
attempt("bad name", "class A:\n    __slots__ = ('not a name',)")
attempt("number", "class A:\n    __slots__ = (5,)")
attempt("one string", "class A:\n    __slots__ = 'abc'\nA().abc = 1")
attempt("dictionary", "class A:\n    __slots__ = {'x': 'documentation'}\nassert A.x.__doc__ is None\nA().x = 2")
attempt("private", "class A:\n    __slots__ = ('__p',)\n    def f(self): self.__p = 1\nA().f()\nA()._A__p")
attempt("two bases", "class A:\n    __slots__ = 'a',\nclass B:\n    __slots__ = 'b',\nclass C(A, B): pass")
attempt("empty base", "class A:\n    __slots__ = 'a',\nclass B:\n    __slots__ = ()\nclass C(A, B): pass")
attempt("int subclass", "class A(int):\n    __slots__ = ('x',)")
attempt("duplicate", "class A:\n    __slots__ = ('__dict__', '__dict__')")
attempt("with dict", "class A:\n    __slots__ = ('x', '__dict__')\nA().anything = 1")
attempt("read only", "class A:\n    x = 1\n    __slots__ = ()\nA().x = 2")
attempt("class change", "class A:\n    __slots__ = 'a',\nclass B:\n    __slots__ = 'b',\na = A()\na.__class__ = B")
attempt("same layout", "class A:\n    __slots__ = 'a',\nclass B:\n    __slots__ = 'a',\na = A()\na.__class__ = B")
