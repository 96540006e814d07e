"""What an operating system does for processes, the page's host does here: it knows all of them, and
what they share. Each thing has a number there, its handle, for as long as a process holds it."""

import errno

import _rehearse

from . import context

_ERRORS = {
    b"end": lambda: EOFError(),
    b"broken": lambda: BrokenPipeError(errno.EPIPE, "Broken pipe"),
    b"closed": lambda: OSError(errno.EBADF, "Bad file descriptor"),
    b"full": lambda: ValueError("semaphore or lock released too many times"),
    b"many": lambda: BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable: too many processes"),
    b"refused": lambda: ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused"),
    b"taken": lambda: OSError(errno.EADDRINUSE, "Address already in use"),
}


def ask(name, *numbers, data=b""):
    """Asks the host, and waits for its answer: numbers and bytes."""
    head = " ".join([name, *map(str, numbers)]).encode()
    answer = _rehearse.call(b"".join((head, b"\n", data)))
    line, _, rest = answer.partition(b"\n")
    word, *words = line.split()
    if word != b"ok":
        raise _ERRORS[word]()
    return [int(word) for word in words], rest


def milliseconds(timeout):
    """A timeout as the host takes it: -1 is for ever."""
    return -1 if timeout is None else max(0, round(timeout * 1000 + 0.499))


def let_go(handle, *, call=_rehearse.call):
    """Tells the host that this process no longer holds it: also when modules are gone already."""
    call(b"close %d\n" % handle)


class Handle:
    """Something that this process holds until this object is gone. Processes inherit it."""

    def __init__(self, number):
        self.number = number

    def __del__(self, let_go=let_go):
        let_go(self.number)

    def __reduce__(self):
        context.assert_spawning(self)
        return Handle, (context.get_spawning_popen().duplicate_for_child(self.number),)
