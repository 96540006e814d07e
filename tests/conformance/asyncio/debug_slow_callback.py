# In debug mode the loop logs callbacks that hold it up for too long.
import asyncio
import logging
import time


class Collect(logging.Handler):
    def emit(self, record):
        messages.append((record.levelname, record.getMessage()))


messages = []
logger = logging.getLogger("asyncio")
logger.addHandler(Collect())
logger.propagate = False


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.slow_callback_duration = 0.02
    await asyncio.sleep(0)
    time.sleep(0.05)
    await asyncio.sleep(0)


asyncio.run(main(), debug=True)
print({level for level, _ in messages})
print(all(text.startswith("Executing <") and text.endswith(" seconds") for _, text in messages))
print(any("Task" in text and "main()" in text for _, text in messages))

messages.clear()
asyncio.run(main())
print(messages)
