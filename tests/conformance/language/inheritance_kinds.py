# Single, multilevel, hierarchical, multiple and hybrid inheritance
class Base:
    kind = "base"
    def who(self): return [type(self).__name__, "Base.who"]

class Single(Base):
    def who(self): return super().who() + ["Single.who"]

class Multilevel(Single):
    kind = "multilevel"

class Sibling(Base):
    def who(self): return super().who() + ["Sibling.who"]

class Hybrid(Single, Sibling):
    def who(self): return super().who() + ["Hybrid.who"]

for cls in Base, Single, Multilevel, Sibling, Hybrid:
    print(cls().who(), cls.kind, [c.__name__ for c in cls.__bases__])
print([c.__name__ for c in Hybrid.__mro__])
print([c.__name__ for c in Base.__subclasses__()])
print(Base.__base__.__name__)
print(issubclass(Hybrid, Sibling))
print(isinstance(Hybrid(), (int, Single)), issubclass(bool, int))
print(isinstance(3, object))
print(super(Hybrid, Hybrid()).who(), super(Single, Hybrid()).who(), super(Single, Hybrid).who(Hybrid()))

class Overridden(list):
    def append(self, item):
        super().append(item * 2)
        return self

print(Overridden([1]).append(5), Overridden.append is list.append)
print(Overridden("ab") + [1], type(Overridden()[:]).__name__)
