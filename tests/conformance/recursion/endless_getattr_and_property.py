# The classic mistakes: __getattr__, __getattribute__, __setattr__ and a property that use themselves.
class Wrapper:
    def __getattr__(self, name):
        return getattr(self.inner, name)


class Greedy:
    def __getattribute__(self, name):
        return self.__dict__[name]


class Stubborn:
    def __setattr__(self, name, value):
        self.name = value


class Shy:
    @property
    def name(self):
        return self.name

    @name.setter
    def name(self, value):
        self.name = value


attempts = {
    "getattr": lambda: Wrapper().anything, "getattribute": lambda: Greedy().x,
    "setattr": lambda: setattr(Stubborn(), "x", 1), "property": lambda: Shy().name,
    "setter": lambda: setattr(Shy(), "name", 1), "hasattr": lambda: hasattr(Wrapper(), "x"),
}
for name, attempt in attempts.items():
    try:
        print(name, attempt())
    except RecursionError as error:
        print(name, str(error).startswith("maximum recursion depth exceeded"))
print("still alive")
