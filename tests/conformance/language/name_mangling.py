# Single and double underscores: convention, name mangling, and where mangling applies
class Account:
    __rate = 2
    _branch = "main"
    __public__ = "dunder names stay"

    def __init__(self):
        self.__balance = 0
        self._note = "by convention"

    def __add(self, amount):
        self.__balance += amount * Account.__rate
        return self.__balance

    def deposit(self, amount):
        return self.__add(amount)

    def inner(self):
        def nested(): return self.__balance
        return nested(), [self.__rate for _ in range(1)], (lambda __x: __x)(3), "__balance" in vars(self)


class Savings(Account):
    def __init__(self):
        super().__init__()
        self.__balance = "my own"

    def both(self):
        return self.__balance, self._Account__balance, getattr(self, "_Account__rate")


s = Savings()
print(s.deposit(5), s.both(), sorted(vars(s)), s.inner())
print(hasattr(s, "__balance"), Account._Account__rate, s.__public__)
print(sorted(n for n in vars(Account) if "ccount__" in n))
s.__balance = "made outside, not mangled"
print(s.__balance, s.both()[1])
_Under = type("_Under", (), {})
exec("class __Odd:\n    def __init__(self): self.__x = 1", made := {})
print(vars(made["__Odd"]()), "__x".startswith("_"))
