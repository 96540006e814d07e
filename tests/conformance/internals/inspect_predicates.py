# The is... functions of inspect, tried on all sorts of things.
import inspect


def function():
    pass


def generator():
    yield 1


async def coroutine():
    pass


async def async_generator():
    yield 1


class Class:
    def method(self):
        pass

    data = property(lambda self: 1)


samples = {"function": function, "lambda": lambda: 0, "generator": generator, "generator object": generator(),
           "coroutine": coroutine, "async generator": async_generator, "class": Class, "bound": Class().method,
           "unbound": Class.method, "builtin": len, "str.upper": str.upper, "module": inspect, "property": Class.data,
           "code": function.__code__, "int": 5}
checks = ["isfunction", "isgeneratorfunction", "isgenerator", "iscoroutinefunction", "isasyncgenfunction",
          "isclass", "ismethod", "isbuiltin", "isroutine", "ismethoddescriptor", "ismodule", "isdatadescriptor"]
for name, value in samples.items():
    print(f"{name:16}", *[check[2:] for check in checks if getattr(inspect, check)(value)])
