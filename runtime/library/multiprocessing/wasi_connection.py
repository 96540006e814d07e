"""Connections between processes: pipes of the page's host."""

import io
import itertools

from .connection import _ConnectionBase
from .context import get_spawning_popen, reduction
from .wasi_broker import ask, let_go, milliseconds

__all__ = ["Connection", "Pipe", "SocketClient", "SocketListener", "wait"]

_ports = itertools.count(49152)


class Connection(_ConnectionBase):
    """One end of a pipe. It keeps messages apart: each arrives whole."""

    def _close(self, let_go=let_go):
        let_go(self._handle)

    def _send_bytes(self, buf):
        ask("send", self._handle, data=buf)

    def _recv_bytes(self, maxsize=None):
        _, message = ask("receive", self._handle)
        if maxsize is not None and len(message) > maxsize:
            return None
        buffer = io.BytesIO()
        buffer.write(message)
        return buffer

    def _poll(self, timeout):
        return bool(wait([self], timeout))


def Pipe(duplex=True):
    """Returns the two ends of a new pipe: without `duplex`, one to read from and one to write to."""
    (one, other), _ = ask("pipe")
    return Connection(one, writable=duplex), Connection(other, readable=duplex)


def wait(object_list, timeout=None):
    """Waits until one of these is ready: a connection to read from, a process that has ended.
    Returns those that are."""
    objects = list(object_list)
    handles = [one.fileno() if hasattr(one, "fileno") else one.__index__() for one in objects]
    ready, _ = ask("wait", milliseconds(timeout), *handles)
    return [one for one, handle in zip(objects, handles) if handle in ready]


def _name(address):
    if isinstance(address, tuple):
        host, port = address
        host = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "localhost": "127.0.0.1"}.get(host, host)
        return f"{host}:{port}"
    return str(address)


class SocketListener:
    """Waits at an address that the processes of this run can reach."""

    def __init__(self, address, family, backlog=1):
        if family == "AF_INET" and address[1] == 0:
            address = address[0], next(_ports)
        if family == "AF_INET":
            address = _name(address).rpartition(":")[0], address[1]
        (self._handle,), _ = ask("listen", data=_name(address).encode())
        self._address = address
        self._family = family
        self._last_accepted = None

    def accept(self):
        (handle,), _ = ask("accept", self._handle)
        self._last_accepted = "" if self._family == "AF_UNIX" else self._address
        return Connection(handle)

    def close(self):
        if self._handle is not None:
            let_go(self._handle)
            self._handle = None

    def __del__(self, let_go=let_go):
        if getattr(self, "_handle", None) is not None:
            let_go(self._handle)


def SocketClient(address):
    (handle,), _ = ask("connect", data=_name(address).encode())
    return Connection(handle)


def _reduce(connection):
    handle = connection.fileno()
    popen = get_spawning_popen()
    ends = connection.readable, connection.writable
    if popen is not None:
        # The process will hold it from its start.
        return Connection, (popen.duplicate_for_child(handle), *ends)
    ask("lend", handle)
    return _adopt, (handle, *ends)


def _adopt(handle, readable, writable):
    ask("adopt", handle)
    return Connection(handle, readable, writable)


reduction.register(Connection, _reduce)
