"""The event loop of a page: there are no sockets to wait for, only time and other threads."""

import _thread

from . import base_events
from . import events
from . import wasi_network

__all__ = ("SelectorEventLoop", "EventLoop")


class _Alarm:
    """What the loop waits on: it rings when time is over or another thread says so."""

    def __init__(self):
        self._lock = _thread.allocate_lock()
        self._lock.acquire()

    def select(self, timeout):
        """Waits; None is for ever. Nothing comes of it: `BaseEventLoop` looks for itself."""
        if timeout is None:
            self._lock.acquire()
        elif timeout > 0:
            self._lock.acquire(timeout=timeout)
        else:
            self._lock.acquire(False)
        return ()

    def ring(self):
        if self._lock.locked():
            self._lock.release()


class SelectorEventLoop(base_events.BaseEventLoop):
    """The only loop there is; it has the name that programs ask for elsewhere.

    Connections are made within the program: a server listens for clients in the same interpreter.
    """

    def __init__(self):
        super().__init__()
        self._selector = _Alarm()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        self._selector.ring()

    async def create_server(self, protocol_factory, host=None, port=None, *, sock=None, ssl=None,
                            start_serving=True, **_options):
        wasi_network.refuse(sock=sock, ssl=ssl)
        addresses = wasi_network.tcp_addresses(host, port)
        return await self._serve(protocol_factory, addresses, start_serving)

    async def create_unix_server(self, protocol_factory, path=None, *, sock=None, ssl=None,
                                 start_serving=True, **_options):
        wasi_network.refuse(sock=sock, ssl=ssl)
        return await self._serve(protocol_factory, [str(path)], start_serving)

    async def _serve(self, protocol_factory, addresses, start_serving):
        server = wasi_network.Server(self, protocol_factory, addresses)
        if start_serving:
            await server.start_serving()
        return server

    async def create_connection(self, protocol_factory, host=None, port=None, *, sock=None, ssl=None,
                                **_options):
        wasi_network.refuse(sock=sock, ssl=ssl)
        if host is None and port is None:
            raise ValueError("host and port was not specified and no sock specified")
        return await wasi_network.connect(self, protocol_factory, wasi_network.tcp_address(host, port))

    async def create_unix_connection(self, protocol_factory, path=None, *, sock=None, ssl=None,
                                     **_options):
        wasi_network.refuse(sock=sock, ssl=ssl)
        return await wasi_network.connect(self, protocol_factory, str(path))


class _DefaultEventLoopPolicy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = SelectorEventLoop


EventLoop = SelectorEventLoop
