# A loop can be made, run, stopped, run again and closed by hand.
import asyncio


async def double(n):
    await asyncio.sleep(0)
    return n * 2


loop = asyncio.new_event_loop()
print(loop.run_until_complete(double(21)))
loop.call_soon(print, "one")
loop.call_later(0.02, loop.stop)
loop.call_later(0.005, print, "two")
loop.call_later(60, print, "never")
loop.run_forever()
print("stopped", loop.is_running(), loop.is_closed())
task = loop.create_task(double(4))
print(loop.run_until_complete(task), task.get_loop() is loop)
future = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as error:
    print(error)
loop.close()
loop.close()
print(loop.is_closed())
other = double(1)
try:
    loop.run_until_complete(other)
except RuntimeError as error:
    print(error)
other.close()
