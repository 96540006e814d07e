"""Connections between two ends of one program, with the transports of a real network."""

import collections
import errno
import itertools
import os
import socket

from . import events
from . import transports
from .protocols import BufferedProtocol as _Buffered

#: Listening servers by address: `(host, port)`, or the path of a Unix socket.
_listening = {}
_ephemeral = itertools.count(49152)

#: All of these are this program.
_LOCAL = {None: "127.0.0.1", "": "127.0.0.1", "localhost": "127.0.0.1", "0.0.0.0": "127.0.0.1",
          "::1": "127.0.0.1", "::": "127.0.0.1"}


def refuse(*, sock, ssl):
    """Raises for what needs a real network."""
    if sock is not None:
        raise NotImplementedError("there are no sockets in a page: pass host and port")
    if ssl:
        raise NotImplementedError("there is no TLS in a page")


def tcp_address(host, port):
    return _LOCAL.get(host, host), int(port or 0)


def tcp_addresses(host, port):
    hosts = [host] if host is None or isinstance(host, str) else list(host)
    return list(dict.fromkeys(tcp_address(one, port) for one in hosts))


class _Socket:
    """What is left of a socket: its two names."""

    def __init__(self, name, peer=""):
        self._name = name
        self._peer = peer
        self.family = socket.AF_INET if isinstance(name, tuple) else getattr(socket, "AF_UNIX", 1)
        self.type = socket.SOCK_STREAM
        self.proto = 0

    def getsockname(self):
        return self._name

    def getpeername(self):
        return self._peer

    def setsockopt(self, *_args):
        pass

    def fileno(self):
        return -1

    def __repr__(self):
        return f"<in-process socket laddr={self._name!r}, raddr={self._peer!r}>"


class Server(events.AbstractServer):
    """A server for clients in this program."""

    def __init__(self, loop, protocol_factory, addresses):
        self._loop = loop
        self._protocol_factory = protocol_factory
        self._addresses = addresses
        self._bound = []
        self._connections = set()
        self._serving = None
        self._waiters = []
        self._closed = False

    def __repr__(self):
        return f"<{self.__class__.__name__} sockets={self.sockets!r}>"

    @property
    def sockets(self):
        return tuple(_Socket(address) for address in self._bound)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return bool(self._bound)

    async def start_serving(self):
        if self._bound or self._closed:
            return
        for address in self._addresses:
            if isinstance(address, tuple) and address[1] == 0:
                address = (address[0], next(_ephemeral))
            if address in _listening:
                self._unbind()
                text = os.strerror(errno.EADDRINUSE).lower()
                where = f"error while attempting to bind on address {address!r}"
                raise OSError(errno.EADDRINUSE, f"{where}: [errno {errno.EADDRINUSE}] {text}")
            _listening[address] = self
            self._bound.append(address)

    async def serve_forever(self):
        if self._serving is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._closed:
            raise RuntimeError(f"server {self!r} is closed")
        await self.start_serving()
        self._serving = self._loop.create_future()
        try:
            await self._serving
        finally:
            self._serving = None
            self.close()
            await self.wait_closed()

    def _unbind(self):
        for address in self._bound:
            _listening.pop(address, None)
        self._bound.clear()

    def close(self):
        if self._closed:
            return
        self._closed = True
        self._unbind()
        if self._serving is not None and not self._serving.done():
            self._serving.cancel()
        self._tell_waiters()

    def close_clients(self):
        for transport in list(self._connections):
            transport.close()

    def abort_clients(self):
        for transport in list(self._connections):
            transport.abort()

    async def wait_closed(self):
        if self._closed and not self._connections:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter

    def _detach(self, transport):
        self._connections.discard(transport)
        self._tell_waiters()

    def _tell_waiters(self):
        if self._closed and not self._connections:
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(None)
            self._waiters.clear()

    def _accept(self, far, name):
        transport = _Transport(self._loop, self._protocol_factory(), _Socket(far.name, name), self)
        self._connections.add(transport)
        transport.meet(far.transport)
        return transport


_Far = collections.namedtuple("_Far", "name transport")


async def connect(loop, protocol_factory, address):
    """The client's end of a connection to whoever listens at `address`."""
    server = _listening.get(address)
    if server is None:
        if isinstance(address, tuple):
            raise ConnectionRefusedError(errno.ECONNREFUSED, f"Connect call failed {address!r}")
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), address)
    mine = (address[0], next(_ephemeral)) if isinstance(address, tuple) else ""
    protocol = protocol_factory()
    transport = _Transport(loop, protocol, _Socket(mine, address))
    server._loop.call_soon_threadsafe(server._accept, _Far(address, transport), mine)
    await transport.connected
    return transport, protocol


class _Transport(transports._FlowControlMixin, transports.Transport):
    """One end. What is written is handed to the other end's loop."""

    def __init__(self, loop, protocol, sock, server=None):
        super().__init__({"socket": sock, "sockname": sock.getsockname(),
                          "peername": sock.getpeername()}, loop)
        self._protocol = protocol
        self._server = server
        self._far = None
        #: What was written, in pieces, and how much of it the other end has not taken yet.
        self._size = 0
        #: What arrived while reading was paused.
        self._held = collections.deque()
        self._paused = False
        self._eof = False
        self._closing = False
        self._lost = False
        self.connected = loop.create_future()

    def meet(self, far):
        """Connects the two ends; runs in the loop of this one, the server's."""
        self._far = far
        far._far = self
        self._loop.call_soon(self._protocol.connection_made, self)
        far._loop.call_soon_threadsafe(far._be_connected)
        self.connected.set_result(None)

    def _be_connected(self):
        self._protocol.connection_made(self)
        if not self.connected.done():
            self.connected.set_result(None)

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def is_reading(self):
        return not self._paused and not self._closing

    def get_write_buffer_size(self):
        return self._size

    def pause_reading(self):
        self._paused = True

    def resume_reading(self):
        if self._paused:
            self._paused = False
            self._loop.call_soon(self._take_held)

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("data argument must be a bytes-like object, "
                            f"not {type(data).__name__!r}")
        if self._eof:
            raise RuntimeError("Cannot call write() after write_eof()")
        if self._closing or not data:
            return
        data = bytes(data)
        self._size += len(data)
        self._maybe_pause_protocol()
        self._tell(self._far._arrive, data)

    def writelines(self, list_of_data):
        self.write(b"".join(list_of_data))

    def can_write_eof(self):
        return True

    def write_eof(self):
        if not self._eof and not self._closing:
            self._eof = True
            self._tell(self._far._arrive, None)

    def close(self):
        if self._closing:
            return
        self._closing = True
        self._tell(self._far._arrive, None)
        self._loop.call_soon(self._lose, None)

    def abort(self):
        self._closing = True
        self._held.clear()
        if self._far is not None:
            self._tell(self._far._lose, ConnectionResetError(errno.ECONNRESET,
                                                             os.strerror(errno.ECONNRESET)))
        self._loop.call_soon(self._lose, None)

    def _tell(self, call, *args):
        loop = self._far._loop
        if not loop.is_closed():
            loop.call_soon_threadsafe(call, *args)

    def _arrive(self, data):
        self._held.append(data)
        if not self._paused:
            self._take_held()

    def _take_held(self):
        while self._held and not self._paused and not self._lost:
            data = self._held.popleft()
            if data is None:
                keep_open = self._protocol.eof_received()
                if not keep_open:
                    self.close()
                continue
            if isinstance(self._protocol, _Buffered):
                self._fill(data)
            else:
                self._protocol.data_received(data)
            self._tell(self._far._was_taken, len(data))

    def _fill(self, data):
        while data:
            buffer = self._protocol.get_buffer(len(data))
            size = min(len(buffer), len(data))
            buffer[:size] = data[:size]
            self._protocol.buffer_updated(size)
            data = data[size:]

    def _was_taken(self, size):
        self._size -= size
        self._maybe_resume_protocol()

    def _lose(self, error):
        if self._lost:
            return
        self._lost = True
        self._closing = True
        self._protocol.connection_lost(error)
        if self._server is not None:
            self._server._detach(self)
