"""Generators, coroutines, exceptions, context managers, pattern matching, loops."""

import asyncio
import contextlib


def countdown(n):
    while n:
        yield n
        n -= 1


def flattened(tree):
    for item in tree:
        if isinstance(item, list):
            yield from flattened(item)
        else:
            yield item


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total // count


def pipeline(lines):
    stripped = (line.strip() for line in lines)
    numbers = (int(line) for line in stripped if line)
    return sum(n for n in numbers if n % 3)


class Managed:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log[0] += 1
        return self

    def __exit__(self, kind, error, traceback):
        self.log[1] += 1
        return kind is KeyError


@contextlib.contextmanager
def changed(options, **values):
    before = dict(options)
    options.update(values)
    try:
        yield options
    finally:
        options.clear()
        options.update(before)


class OwnError(ValueError):
    pass


def risky(n):
    if n % 5 == 0:
        raise OwnError(n)
    if n % 7 == 0:
        return {}["missing"]
    if n % 11 == 0:
        return 1 // 0
    return n


def careful(n):
    try:
        return risky(n)
    except OwnError as error:
        return error.args[0]
    except (KeyError, ZeroDivisionError):
        try:
            raise RuntimeError("again") from None
        except RuntimeError:
            return -1
    else:
        return 0
    finally:
        n += 1


def matched(command):
    match command:
        case ["go", direction]:
            return len(direction)
        case {"kind": "point", "x": x, "y": y}:
            return x + y
        case int(n) if n > 5:
            return n
        case str() | bytes():
            return 1
        case (a, b, *rest):
            return a + b + len(rest)
        case _:
            return 0


async def work(n):
    await asyncio.sleep(0)
    return n


async def numbers(n):
    for i in range(n):
        yield i


async def tasks():
    total = sum(await asyncio.gather(*(work(n) for n in range(300))))
    async for n in numbers(300):
        total += n
    async with asyncio.TaskGroup() as group:
        for n in range(200):
            group.create_task(work(n))
    queue = asyncio.Queue(5)

    async def produce():
        for n in range(300):
            await queue.put(n)
        await queue.put(None)

    producer = asyncio.create_task(produce())
    while (item := await queue.get()) is not None:
        total += item
    await producer
    return total


def collatz(n):
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n & 1 else n >> 1
        steps += 1
    return steps


def main():
    total = 0
    log = [0, 0]
    options = {"a": 1}
    running = averager()
    next(running)
    tree = [1, [2, [3, [4, 5], 6], 7], [8, [9]]]
    for n in range(9000):
        total += sum(countdown(8)) + sum(flattened(tree)) + running.send(n) + careful(n)
        with Managed(log), contextlib.suppress(IndexError):
            if n % 2:
                raise KeyError(n)
            [][0]
        if n % 4 == 0:
            with changed(options, a=n, b=2) as current:
                total += current["a"]
        for command in (["go", "north"], {"kind": "point", "x": n, "y": 1}, n, "text", (1, 2, 3, 4), None):
            total += matched(command)
        total += pipeline(["1 ", " 2", "", "5"])
        total %= 1_000_003
    for n in range(1, 3000):
        total += collatz(n)
    i = 0
    while True:
        i += 1
        if i % 2:
            continue
        if i > 200_000:
            break
        total ^= i
    return total, log, asyncio.run(tasks())


print(main())
