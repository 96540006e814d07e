"""Generators and coroutines that loops, `await`, `next` and `send` resume: what they end with, what
goes through them, and what can be seen of them while they run."""

import sys
import traceback


def repeat(action, times=60):
    """Often enough for every instruction to be specialized."""
    result = None
    for _ in range(times):
        result = action()
    return result


def squares(count):
    for number in range(count):
        yield number * number
    return "over"


def chained(count):
    ended = yield from squares(count)
    yield ended


print(repeat(lambda: [value for value in chained(4)]))


def failing(at):
    for number in range(5):
        if number == at:
            raise LookupError(number)
        yield number


def catching(at):
    seen = []
    try:
        for number in failing(at):
            seen.append(number)
    except LookupError as error:
        seen.append(repr(error))
        seen.append([entry.name for entry in traceback.extract_tb(error.__traceback__)])
    return seen


print(repeat(lambda: catching(3)))


def stopping():
    yield 1
    raise StopIteration("by hand")


def stopped():
    try:
        for _ in stopping():
            pass
    except RuntimeError as error:
        return f"{error}; {error.__cause__!r}; {error.__context__ is error.__cause__}"


print(repeat(stopped))


def by_next():
    steps = squares(2)
    values = [next(steps), next(steps)]
    try:
        next(steps)
    except StopIteration as stop:
        values.append(stop.value)
        values.append(stop.__context__)
    try:
        next(steps)
    except StopIteration as stop:
        values.append(stop.value)
    return values


print(repeat(by_next))


def echo():
    got = []
    while True:
        try:
            got.append((yield len(got)))
        except ValueError as error:
            got.append(f"threw {error}")
        if len(got) == 4:
            return got


def by_send():
    talk = echo()
    try:
        talk.send("too early")
    except TypeError as error:
        print_once(str(error))
    answers = [talk.send(None), talk.send("a"), talk.throw(ValueError("b")), talk.send("c")]
    try:
        talk.send("d")
    except StopIteration as stop:
        answers.append(stop.value)
    return answers


PRINTED = set()


def print_once(text):
    if text not in PRINTED:
        PRINTED.add(text)
        print(text)


print(repeat(by_send))


class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        if isinstance(answer, Exception):
            raise answer
        return answer * 2


async def inner(number):
    try:
        return await Ask(number) + 1
    finally:
        print_once("inner is left")


async def outer(count):
    total = 0
    for number in range(count):
        try:
            total += await inner(number)
        except KeyError as error:
            total += 1000
            print_once(f"outer has {error!r}, context {error.__context__!r}")
    return total


def drive(count, wrong=None):
    task = outer(count)
    question = task.send(None)
    try:
        while True:
            question = task.send(KeyError("wrong") if question == wrong else question)
    except StopIteration as stop:
        return stop.value


print(repeat(lambda: drive(5)), repeat(lambda: drive(5, 2)))


def reentrant():
    def steps():
        try:
            next(self)
        except ValueError as error:
            yield str(error)
        try:
            for _ in self:
                pass
        except ValueError as error:
            yield str(error)
    self = steps()
    return list(self) + [self.gi_running, self.gi_frame]


print(repeat(reentrant))


def seen_from_inside():
    def steps():
        frame = sys._getframe()
        yield frame.f_back.f_code.co_name, self.gi_running
        yield frame.f_back.f_code.co_name
    self = steps()
    result = [next(self), self.gi_running, self.gi_frame.f_back]
    for value in self:
        result.append(value)
    return result


print(repeat(seen_from_inside))


def handled():
    """Each has an exception that it handles of its own."""
    def steps():
        yield repr(sys.exception())
        try:
            raise OSError("inside")
        except OSError:
            yield repr(sys.exception())
            yield repr(sys.exception())
        yield repr(sys.exception())
    try:
        raise KeyError("outside")
    except KeyError:
        values = []
        for value in steps():
            values.append(value)
            values.append(repr(sys.exception()))
        return values


print(repeat(handled))


def left_early():
    events = []
    def steps():
        try:
            for number in range(10):
                yield number
        finally:
            events.append("closed")
    for value in steps():
        if value == 2:
            break
    return events


print(repeat(left_early))


def deep(depth):
    if depth:
        yield from deep(depth - 1)
    yield depth


print(repeat(lambda: sum(value for value in deep(30))))


def bottomless():
    yield from bottomless()


def too_deep():
    try:
        for _ in bottomless():
            pass
    except RecursionError as error:
        return str(error)[:32]


print(repeat(too_deep, 3))


def traced():
    events = []
    def tracer(frame, event, arg):
        if frame.f_code.co_name in ("squares", "count_them"):
            events.append((frame.f_code.co_name, event, arg if event == "return" else None))
        return tracer
    def count_them():
        return sum([value for value in squares(2)])
    count_them()
    sys.settrace(tracer)
    count_them()
    sys.settrace(None)
    return [event for event in events if event[1] != "line"]


print(repeat(traced, 3))


def started_in_between():
    """Tracing begins while a generator runs that the loop resumed."""
    events = []
    def tracer(frame, event, arg):
        events.append((frame.f_code.co_name, event))
        return tracer
    def steps():
        yield 1
        sys.settrace(tracer)
        yield 2
        sys.settrace(None)
        yield 3
    values = []
    for value in steps():
        values.append(value)
    return values


print(repeat(started_in_between, 30))


class Late:
    """A class of several that one call makes."""
    def __init__(self, value, factor=2):
        self.value = value * factor


class Later(Late):
    def __init__(self, value):
        super().__init__(value, 3)


class Made:
    made = 0

    def __new__(cls, value):
        Made.made += 1
        return super().__new__(cls)

    def __init__(self, value):
        self.value = -value


def made():
    values = []
    for kind in (Late, Later, Made, Late):
        values.append(kind(4).value)
    return values


print(repeat(made))
Late.__init__ = lambda self, value, factor=5: setattr(self, "value", value + factor)
print(repeat(made))
Later.__new__ = lambda cls, value: Late(1)
print(made(), Made.made)


def function():
    pass


print(vars(function) is function.__dict__, function.__dict__ is function.__dict__, function.__dict__)
function.mark = 1
print(function.__dict__, hasattr(function, "other"), "mark" in vars(function))
del function.mark
try:
    del function.mark
except AttributeError as error:
    print(error)
print(function.__dict__, ord("a"), chr(255), sum([True, 2, 3.5, 2**70]), sum([2**62, 2**62, 2**62]))
