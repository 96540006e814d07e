# inspect.getmembers with predicates, getmro, classify_class_attrs, getattr_static.
import inspect


class Base:
    shared = 1

    def method(self):
        pass


class Child(Base):
    @property
    def computed(self):
        return "computed"

    @classmethod
    def make(cls):
        pass

    @staticmethod
    def helper():
        pass

    def __getattr__(self, name):
        return f"made up {name}"


print([name for name, _ in inspect.getmembers(Child, inspect.isfunction)])
print([name for name, _ in inspect.getmembers(Child(), inspect.ismethod)])
print([name for name, value in inspect.getmembers(Child()) if not name.startswith("__")])
print([cls.__name__ for cls in inspect.getmro(Child)])
for attribute in inspect.classify_class_attrs(Child):
    if not attribute.name.startswith("__"):
        print(attribute.name, attribute.kind, attribute.defining_class.__name__)
child = Child()
print(child.anything, type(inspect.getattr_static(child, "computed")).__name__,
      inspect.getattr_static(child, "anything", "nothing"))
print(inspect.getclasstree([Base, Child])[1][1][0][0].__name__)
