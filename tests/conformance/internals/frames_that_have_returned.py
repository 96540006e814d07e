"""A frame that somebody holds keeps its callers when they have returned."""

import gc
import sys
import weakref


def names(frame):
    found = []
    while frame:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


def innermost():
    return sys._getframe()


def middle():
    return innermost()


class Caller:
    def outer(self):
        return middle()

    def outermost(self):
        return self.outer()


# Calls that were specialized make frames in another way.
for _ in range(10):
    frame = Caller().outermost()
    print(names(frame))


def made_by_generator():
    yield Caller().outermost()


print(names(next(made_by_generator())))


def fails(depth):
    if depth == 0:
        raise ValueError("deep")
    fails(depth - 1)


def caught():
    try:
        fails(3)
    except ValueError as error:
        return error


def keeps():
    return caught()


for _ in range(10):
    traceback = keeps().__traceback__
    print(names(traceback.tb_frame), traceback.tb_next.tb_frame.f_locals)


class Watched:
    pass


def holds(kept):
    watched = Watched()
    ends = weakref.ref(watched)
    frame = innermost()
    if kept:
        return frame, ends
    return None, ends


for kept in (True, False) * 3:
    frame, ends = holds(kept)
    print(kept, ends() is not None, frame and sorted(frame.f_back.f_locals))
    del frame
    gc.collect()
    print(ends())
