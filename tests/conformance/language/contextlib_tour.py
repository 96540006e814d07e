# contextlib: contextmanager, ExitStack, suppress, redirect_stdout, closing, nullcontext
import contextlib
import io

@contextlib.contextmanager
def tag(name):
    print(f"<{name}>", end="")
    try:
        yield name * 2
    except KeyError as error:
        print("caught", error, end="")
    finally:
        print(f"</{name}>")

with tag("b") as doubled:
    print(doubled, end="")
with tag("i"):
    {}["missing"]

@tag("p")
def paragraph():
    print("decorated", end="")

paragraph()
paragraph()
with contextlib.ExitStack() as stack:
    for name in "xy":
        stack.enter_context(tag(name))
    stack.callback(print, "callback", end=" ")
    stack.push(lambda kind, error, tb: print("pushed", kind, end=" "))
    print("inside", end=" ")
with contextlib.suppress(ZeroDivisionError, KeyError):
    1 / 0
with contextlib.redirect_stdout(io.StringIO()) as buffer:
    print("hidden")
print(repr(buffer.getvalue()), contextlib.nullcontext(5).__enter__())
with contextlib.closing(io.StringIO("text")) as text:
    print(text.read(), text.closed, end=" ")
print(text.closed)
