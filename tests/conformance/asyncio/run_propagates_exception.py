# An exception that leaves the main coroutine leaves asyncio.run as well, and the loop is closed.
import asyncio

seen = []


async def fail():
    seen.append(asyncio.get_running_loop())
    await asyncio.sleep(0)
    raise LookupError("no such page")


try:
    asyncio.run(fail())
except LookupError as error:
    print("caught", repr(error))
print(seen[0].is_closed(), seen[0].is_running())
try:
    seen[0].call_soon(print, "never")
except RuntimeError as error:
    print(error)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
