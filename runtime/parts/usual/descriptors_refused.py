"""What descriptors, properties and the making of classes refuse."""

import functools

class Meta(type):
    registry = {}

    @classmethod
    def __prepare__(mcs, name, bases, **kwargs):
        return {"prepared": True}

    def __new__(mcs, name, bases, namespace, flag=False, **kwargs):
        cls = super().__new__(mcs, name, bases, namespace, **kwargs)
        mcs.registry[name] = cls
        return cls

    def __init__(cls, name, bases, namespace, flag=False, **kwargs):
        super().__init__(name, bases, namespace, **kwargs)

    def __call__(cls, *args, **kwargs):
        return super().__call__(*args, **kwargs)

    def __instancecheck__(cls, instance):
        return super().__instancecheck__(instance)

    def __subclasscheck__(cls, subclass):
        return super().__subclasscheck__(subclass)

    def __getattr__(cls, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return f"class {name}"

    def __setattr__(cls, name, value):
        super().__setattr__(name, value)

    def __len__(cls):
        return 7

    def __iter__(cls):
        return iter([1])

    def __contains__(cls, item):
        return True

    def __getitem__(cls, item):
        return item

    def __repr__(cls):
        return f"<{cls.__name__}>"

    def __eq__(cls, other):
        return cls is other

    def __hash__(cls):
        return type.__hash__(cls)

    def __or__(cls, other):
        return "or"

    def __bool__(cls):
        return True

    def __dir__(cls):
        return super().__dir__()

    @property
    def size(cls):
        return 1


class Base(metaclass=Meta, flag=True):
    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"

    def __new__(cls, *args):
        return super().__new__(cls)


class Derived(Base, tag="t"): ...


class Lazy:
    """A descriptor without set."""

    def __init__(self, function):
        self.function = function
        functools.update_wrapper(self, function)

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Checked:
    def __init__(self, *, low=0):
        self.low = low

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name, None)

    def __set__(self, instance, value):
        if value < self.low:
            raise ValueError(f"{self.name} is below {self.low}")
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        delattr(instance, self.name)


class Account:
    balance = Checked(low=0)

    def __init__(self, balance):
        self.balance = balance

    @Lazy
    def history(self):
        return [self.balance]

    @property
    def owner(self):
        """The owner."""
        return self._owner

    @owner.setter
    def owner(self, value):
        self._owner = value

    @owner.deleter
    def owner(self):
        del self._owner

    @functools.cached_property
    def total(self):
        return 5

    @classmethod
    def empty(cls):
        return cls(0)

    @staticmethod
    def bank():
        return "bank"

    def _get(self):
        return 1

    old = property(_get, doc="old")
    __hidden = 3

    def hidden(self):
        return self.__hidden

    @functools.singledispatchmethod
    def show(self, value):
        return "any"

    @show.register
    def _(self, value: int):
        return "int"

    partial = functools.partialmethod(hidden)


account = Account(5)
for wrong in (lambda: account.owner, lambda: setattr(account, "balance", -1), lambda: setattr(account, "old", 1), lambda: delattr(account, "old"), lambda: Account.empty.x, lambda: Account(), lambda: Account(1, 2), lambda: Account(nope=1), lambda: account.empty(1), lambda: Account.hidden(), lambda: Derived(x=1), lambda: type("X", (int, str), {}), lambda: type("X", (1,), {}), lambda: type("X", (bool,), {}), lambda: type("A", (object, Account), {}), lambda: super().x, lambda: super(Account, 1), lambda: type("M", (Account, Base), {}, bad=1), lambda: type(), lambda: setattr(int, "x", 1), lambda: delattr(Account, "zzz"), lambda: object(1)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
