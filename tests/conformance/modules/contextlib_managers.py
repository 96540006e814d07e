# contextlib: contextmanager, suppress, closing, redirect, nullcontext, ContextDecorator.
import contextlib
import io


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("swallowed", error)
    finally:
        print(f"</{name}>")


with tag("b") as value, tag("i"):
    print(value)
with tag("p"):
    raise ValueError("inside")


@tag("decorated")
def work():
    return "worked"


print(work(), work())
with contextlib.suppress(KeyError, IndexError):
    {}["missing"]
out = io.StringIO()
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
    print("captured")
print(repr(out.getvalue()))
with contextlib.closing(io.StringIO("x")) as f:
    pass
with contextlib.nullcontext(5) as five:
    print(f.closed, five)
