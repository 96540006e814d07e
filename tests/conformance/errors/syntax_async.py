# async and await are keywords, with their own rules
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("async = 1")
show("await = 1")
show("async x = 1")
show("async def f()\n    pass")
show("async lambda: 1")
show("async class A:\n    pass")
show("async while x:\n    pass")
show("async try:\n    pass\nfinally:\n    pass")
show("async def f():\n    await")
show("async def f():\n    await x = 1")
show("async def f():\n    del await x")
show("async def f():\n    for i async in x:\n        pass")
show("async def f():\n    lambda: await x")
show("async def f():\n    def g():\n        await x")
show("async def f(a=await x):\n    pass")
show("async def f():\n    return [await x async for x in y]")
show("async def f():\n    yield from y")
show("x = (await y for y in z)")
