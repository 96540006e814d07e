# Data descriptors come before the instance's dictionary, which comes before other class attributes, then __getattr__.
class Data:
    def __get__(self, instance, owner):
        return "data descriptor"

    def __set__(self, instance, value):
        instance.__dict__["set"] = value


class NonData:
    def __get__(self, instance, owner):
        return f"non-data descriptor for {owner.__name__}"


class Meta(type):
    shown = "from the metaclass"
    plain = "never seen through the class"


class Example(metaclass=Meta):
    data = Data()
    other = NonData()
    plain = "class attribute"

    def __getattr__(self, name):
        return f"__getattr__({name})"


example = Example()
example.__dict__.update(data="instance", other="instance", plain="instance")
print(example.data, "|", example.other, "|", example.plain)
example.__dict__.clear()
print(example.data, "|", example.other, "|", example.plain)
print(example.missing, "|", example.shown, "|", Example.shown, "|", Example.plain)
example.data = 5
print(vars(example), object.__getattribute__(example, "set"))
try:
    object.__getattribute__(example, "missing")
except AttributeError as error:
    print(error, error.name, error.obj is example)
