"""asyncio: tasks that wait for each other."""

import asyncio
import json
import random
import re


async def work(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def numbers(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


class Manager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        return False


async def main():
    print(await asyncio.gather(work("a", 0.002), work("b", 0.001)))
    task = asyncio.create_task(work("c", 0))
    async with Manager(), asyncio.timeout(1):
        print(await task, [i async for i in numbers(2)])
    queue = asyncio.Queue()
    await queue.put(1)
    print(await queue.get())
    async with asyncio.TaskGroup() as group:
        group.create_task(work("d", 0))
    try:
        await asyncio.wait_for(work("e", 1), 0.001)
    except TimeoutError:
        print("late")


asyncio.run(main())
print(json.dumps({"a": [1, 2.5, None, True, "é"]}, indent=2), json.loads('{"k": [1, {"x": "y"}]}'))
print(re.findall(r"\w+", "two words"), re.sub(r"(\d)", r"<\1>", "a1b2"), re.match(r"(?P<n>a+)", "aab")["n"], bool(re.search("^x$", "y", re.I)))
random.seed(1)
print(random.randint(1, 6) > 0, random.choice("ab") in "ab", random.random() < 1, sorted(random.sample(range(5), 2)) != [])
items = [1, 2, 3]
random.shuffle(items)
with open("notes.txt", "w") as file:
    file.write("one\ntwo\n")
with open("notes.txt") as file:
    print([line.rstrip() for line in file], file.name)
print(open("notes.txt").read())
