# Another thread may wake the loop with call_soon_threadsafe and run_coroutine_threadsafe.
import asyncio
import threading
import time


async def triple(n):
    await asyncio.sleep(0.005)
    return n * 3


def in_thread(loop, event, answers):
    time.sleep(0.01)
    answer = asyncio.run_coroutine_threadsafe(triple(14), loop)
    answers.append(answer.result(timeout=5))
    loop.call_soon_threadsafe(event.set)


async def main():
    loop = asyncio.get_running_loop()
    event, answers = asyncio.Event(), []
    thread = threading.Thread(target=in_thread, args=(loop, event, answers))
    start = loop.time()
    thread.start()
    await event.wait()
    print("woken by the thread:", 0.01 < loop.time() - start < 2)
    thread.join()
    print(answers)


asyncio.run(main())
