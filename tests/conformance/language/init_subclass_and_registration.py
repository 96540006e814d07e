# __init_subclass__ and automatic registration without a metaclass; __class_getitem__
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.name = name or cls.__name__.lower()
        if cls.name in Plugin.registry:
            raise ValueError(f"{cls.name} is registered already")
        Plugin.registry[cls.name] = cls

    def __class_getitem__(cls, name): return cls.registry[name]

class Csv(Plugin): ...
class Json(Plugin, name="json5"): ...
class Deep(Json, name="deep"): ...

print(sorted(Plugin.registry), Plugin["csv"] is Csv, Deep.name, Plugin["deep"].__mro__[1].__name__)
try:
    class Other(Plugin, name="csv"): ...
except ValueError as error:
    print(error)
try:
    class Wrong(Plugin, title="x"): ...
except TypeError as error:
    print(error)

class RequiresRun:
    def __init_subclass__(cls):
        if "run" not in vars(cls):
            raise TypeError(f"{cls.__name__} must define run()")

for body in {"run": print}, {}:
    try:
        print(type("Task", (RequiresRun,), body).__name__)
    except TypeError as error:
        print(error)
print(Plugin.__init_subclass__.__self__ is Plugin, Csv.__subclasses__(), "Other" in globals())
