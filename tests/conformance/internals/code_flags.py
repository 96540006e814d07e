# The bits of co_flags: generator, coroutine, *args, **kwargs, nested, optimized.
import inspect


def plain():
    pass


def star(*args, **kwargs):
    def nested():
        return args
    return nested


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


names = ["OPTIMIZED", "NEWLOCALS", "VARARGS", "VARKEYWORDS", "NESTED", "GENERATOR", "COROUTINE", "ASYNC_GENERATOR"]
for function in (plain, star, star(), generator, coroutine, async_generator, lambda: 0):
    flags = function.__code__.co_flags
    print(function.__name__, [name for name in names if flags & getattr(inspect, "CO_" + name)])
module = compile("x = 1", "f", "exec").co_flags
print("module", [name for name in names if module & getattr(inspect, "CO_" + name)])
print(bool(compile("await f()", "f", "exec", flags=0x2000).co_flags & inspect.CO_COROUTINE))
