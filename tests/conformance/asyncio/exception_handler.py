# The loop's exception handler hears of errors in callbacks; a handler of our own can report them.
import asyncio


def handler(loop, context):
    print("handler:", context["message"].split("(")[0], "|", repr(context.get("exception")))


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    loop.call_soon(int, "seven")
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0.005)
    loop.call_exception_handler({"message": "by hand", "exception": KeyError("k")})
    print(loop.get_exception_handler() is handler)
    try:
        loop.set_exception_handler("not callable")
    except TypeError as error:
        print(error)
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())


asyncio.run(main())
