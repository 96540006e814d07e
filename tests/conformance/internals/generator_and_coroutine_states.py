# getgeneratorstate and getcoroutinestate follow the life of a generator and of a coroutine.
import inspect


def numbers():
    inside.append(inspect.getgeneratorstate(running))
    local = "seen"
    got = yield 1
    print("got", got, local)


inside = []
running = numbers()
print(inspect.getgeneratorstate(running), inspect.getgeneratorlocals(running))
next(running)
print(inside, inspect.getgeneratorstate(running), inspect.getgeneratorlocals(running))
print(running.gi_running, running.gi_suspended, running.gi_frame.f_lineno, running.gi_yieldfrom)
try:
    running.send("hello")
except StopIteration:
    print(inspect.getgeneratorstate(running), running.gi_frame, inspect.getgeneratorlocals(running))


async def work():
    return 5


coroutine = work()
print(inspect.getcoroutinestate(coroutine), inspect.isawaitable(coroutine), coroutine.cr_code.co_name)
try:
    coroutine.send(None)
except StopIteration as stop:
    print(stop.value, inspect.getcoroutinestate(coroutine))
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)
