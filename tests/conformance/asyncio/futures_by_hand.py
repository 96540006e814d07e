# A Future is a box for a result that comes later; it can be filled only once.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done())
    for ask in (future.result, future.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(error)
    loop.call_later(0.005, future.set_result, "here it is")
    print(await future, "|", await future)
    try:
        future.set_result("again")
    except asyncio.InvalidStateError as error:
        print(error)
    print(repr(future), future.cancel())
    failed = loop.create_future()
    failed.set_exception(KeyError)
    try:
        await failed
    except KeyError as error:
        print(repr(error), repr(failed.exception()))
    odd = loop.create_future()
    odd.set_exception(StopIteration())
    print(repr(odd.exception()))
    cancelled = loop.create_future()
    print(cancelled.cancel(), cancelled)


asyncio.run(main())
