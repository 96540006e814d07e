# The attributes of the built-in exceptions
def caught(function, *args):
    try:
        function(*args)
    except BaseException as error:
        return error


def stop():
    yield 1
    return "result"


def run_out():
    generator = stop()
    next(generator)
    next(generator)


error = caught(lambda: missing)
print(error.name, error.args)
error = caught(lambda: "x".foo)
print(error.name, repr(error.obj))
error = caught(lambda: __import__("nowhere"))
print(error.name, error.path, error.msg, error.name_from)
error = caught(run_out)
print(error.value, error.args)
error = caught(lambda: exit(3))
print(error.code)
error = caught(lambda: "é".encode("ascii"))
print(error.encoding, error.object, error.start, error.end, error.reason)
error = caught(lambda: b"a\xff".decode())
print(error.encoding, error.object, error.start, error.end, error.reason)
error = caught(lambda: {}["k"])
print(error.args, error.__cause__, error.__context__, error.__suppress_context__, hasattr(error, "__notes__"))
print(ImportError("text", name="n", path="p").path, NameError("text", name="n").name)
print(AttributeError("text", name="n", obj=3).obj, StopAsyncIteration(5).args)
print(caught(lambda: ImportError("x", nam=1)))
