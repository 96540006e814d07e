# Metaclasses: __new__, __init__, __call__, enforcing a rule, and attributes of the class itself
class Documented(type):
    def __new__(mcls, name, bases, namespace, **options):
        print("new", name, options)
        for key, value in namespace.items():
            if callable(value) and not key.startswith("_") and not value.__doc__:
                raise TypeError(f"{name}.{key} needs a docstring")
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        cls.options = options

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)

    def __len__(cls): return len([k for k in vars(cls) if not k.startswith("_")])
    def __contains__(cls, item): return hasattr(cls, item)
    def __repr__(cls): return f"<documented {cls.__name__}>"
    @property
    def shout(cls): return cls.__name__.upper()

class Base(metaclass=Documented, level=1):
    def __init__(self, *args): self.args = args

    def run(self):
        """Run."""

class Child(Base): ...

print(Child(1, 2).args, len(Base), "run" in Child, Child, Base.shout)
print(Base.options, Child.options, type(Child).__name__)
try:
    class Bad(Base):
        def undocumented(self): ...
except TypeError as error:
    print(error)
print(hasattr(Child(), "shout"), isinstance(Child, Documented))
print(type(Documented).__name__, Documented.__mro__[1:])
