# Class definitions that Python refuses
import abc


def attempt(source):
    try:
        exec(source, {"abc": abc})
    except Exception as error:
        print(f"{source!r} -> {type(error).__name__}: {error}")
    else:
        print(f"{source!r} -> no error")


attempt("class A(1): pass")
attempt("class A(None, int): pass")
attempt("class A(bool): pass")
attempt("class A(type(None)): pass")
attempt("class A(range): pass")
attempt("class A(int, str): pass")
attempt("class A(object, int): pass")
attempt("class A(int, int): pass")
attempt("class A: pass\nclass B(A): pass\nclass C(A, B): pass")
attempt("class X: pass\nclass Y: pass\nclass P(X, Y): pass\nclass Q(Y, X): pass\nclass R(P, Q): pass")
attempt("class M(type): pass\nclass N(type): pass\nclass A(metaclass=M): pass\nclass B(A, metaclass=N): pass")
attempt("class M(type): pass\nclass A(metaclass=M): pass\nclass B(metaclass=abc.ABCMeta): pass\nclass C(A, B): pass")
attempt("class A(int, metaclass=5): pass")
attempt("class A(x=1): pass")
attempt("class A:\n    def __init_subclass__(cls, a): pass\nclass B(A): pass")
attempt("class A:\n    __slots__ = 5")
attempt("class A:\n    __slots__ = ['a b']")
attempt("class A:\n    __slots__ = ['x']\n    x = 1")
attempt("class A(int):\n    __slots__ = ['x']\nclass B(tuple):\n    __slots__ = ['x']")
attempt("class A: __slots__ = 'a'\nclass B: __slots__ = 'b'\nclass C(A, B): pass")
attempt("class A:\n    __slots__ = ['__dict__', '__dict__']")
attempt("class A(*5): pass")
attempt("class A(lambda: 1): pass")
attempt("class A:\n    x = y")
