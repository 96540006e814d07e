"""Coroutines: async functions that wait for each other, driven by a trampoline of our own."""


class Call:
    """Awaiting it hands the call to the trampoline, which resumes the task with an answer."""
    def __init__(self, kind, target=None):
        self.kind, self.target = kind, target

    def __await__(self):
        return (yield self)
    __iter__ = __await__

class Channel:
    def __init__(self, room):
        self.room, self.items, self.takers, self.givers = room, [], [], []

    async def put(self, value):
        while len(self.items) >= self.room:
            await Call("sleep", self.givers)
        self.items.append(value)
        await Call("wake", self.takers)

    async def take(self):
        while not self.items:
            await Call("sleep", self.takers)
        value = self.items.pop(0)
        await Call("wake", self.givers)
        return value

class Task:
    def __init__(self, coroutine):
        self.coroutine, self.waiting, self.done, self.result = coroutine, [], False, None

class Trampoline:
    def __init__(self):
        self.ready, self.switches = [], 0

    def spawn(self, coroutine):
        task = Task(coroutine)
        self.ready.append((task, None))
        return task

    def run(self):
        while self.ready:
            turn, self.ready = self.ready, []
            for task, answer in turn:
                self.switches += 1
                try:
                    self.obey(task, task.coroutine.send(answer))
                except StopIteration as stop:
                    task.done, task.result = True, stop.value
                    self.ready += [(other, stop.value) for other in task.waiting]

    def obey(self, task, call):
        if call.kind == "sleep":
            call.target.append(task)
        elif call.kind == "wake":
            self.ready += [(other, None) for other in call.target] + [(task, None)]
            call.target.clear()
        elif call.target.done:
            self.ready.append((task, call.target.result))
        else:
            call.target.waiting.append(task)


async def move(source, sink, count):
    total = 0
    for value in range(count):
        value = await source.take() if source else value
        if sink:
            await sink.put(value * 3 % 1009)
        total = (total * 7 + value) % 1000003
    return total


async def tree(spawn, depth):
    children = [spawn(tree(spawn, depth - 1)) for _ in range(2)] if depth else []
    total = 1
    for child in children:
        total = (total * 2 + await Call("join", child)) % 1000003
    return total


def main():
    loop, first, second = Trampoline(), Channel(3), Channel(5)
    tasks = [loop.spawn(move(None, first, 1600)) for _ in range(5)]
    tasks += [loop.spawn(move(first, second, 4000)) for _ in range(2)]
    tasks += [loop.spawn(move(second, None, 8000)), loop.spawn(tree(loop.spawn, 11))]
    loop.run()
    return f"{' '.join(str(task.result) for task in tasks[-3:])} {loop.switches}"
