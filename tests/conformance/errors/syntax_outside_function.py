# return, yield, await and their kin where no function is around
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("return 1")
show("yield 1")
show("yield from x")
show("x = yield")
show("await x")
show("class A:\n    return 1")
show("class A:\n    yield 1")
show("for i in x:\n    return i")
show("def f():\n    await x")
show("async with a:\n    pass")
show("async for i in x:\n    pass")
show("def f():\n    async with a:\n        pass")
show("def f():\n    async for i in x:\n        pass")
show("def f():\n    return [i async for i in x]")
show("async def f():\n    yield from x")
show("async def f():\n    yield 1\n    return 2")
show("lambda: (yield)")
