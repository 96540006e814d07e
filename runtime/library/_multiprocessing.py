"""Semaphores that processes share, as `multiprocessing.synchronize` wants them."""

import threading

from multiprocessing.wasi_broker import ask, let_go, milliseconds

RECURSIVE_MUTEX = 0


class SemLock:
    """A semaphore of the host, and how often this process holds it."""

    SEM_VALUE_MAX = 2**31 - 1

    def __init__(self, kind, value, maxvalue, name, unlink):
        (self.handle,), _ = ask("semaphore", value, maxvalue)
        self._begin(kind, maxvalue, None if unlink else name)

    @classmethod
    def _rebuild(cls, handle, kind, maxvalue, name):
        self = cls.__new__(cls)
        self.handle = handle
        self._begin(kind, maxvalue, name)
        return self

    def _begin(self, kind, maxvalue, name):
        self.kind = kind
        self.maxvalue = maxvalue
        self.name = name
        self._held = 0
        self._holder = None

    def __del__(self, let_go=let_go):
        if hasattr(self, "handle"):
            let_go(self.handle)

    def acquire(self, block=True, timeout=None):
        if self.kind == RECURSIVE_MUTEX and self._is_mine():
            self._held += 1
            return True
        (taken,), _ = ask("acquire", self.handle, milliseconds(timeout) if block else 0)
        if taken:
            self._held += 1
            self._holder = threading.get_ident()
        return bool(taken)

    def release(self):
        if self.kind == RECURSIVE_MUTEX:
            if not self._is_mine():
                raise AssertionError("attempt to release recursive lock not owned by thread")
            if self._held > 1:
                self._held -= 1
                return
        # The holder of a lock knows that it is not free: no answer is needed.
        mine = self.maxvalue == 1 and self._held == 1 and self._is_mine()
        if mine:
            self._held -= 1
        ask("give" if mine else "free", self.handle)
        if not mine:
            self._held -= 1

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    def _count(self):
        return self._held

    def _is_mine(self):
        return self._held > 0 and self._holder == threading.get_ident()

    def _get_value(self):
        return ask("value", self.handle)[0][0]

    def _is_zero(self):
        return self._get_value() == 0

    def _after_fork(self):
        self._held = 0


def sem_unlink(name):
    """Does nothing: a semaphore goes with the last that holds it."""
