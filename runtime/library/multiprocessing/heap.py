"""Bytes that processes share. They lie with the page's host: there is no memory that workers could have
in common without headers that plain hosts do not send. Each access is a question to the host."""

import struct

from .wasi_broker import Handle, ask

__all__ = ["BufferWrapper"]


class BufferWrapper:
    """So many bytes, all zero, for this process and those that inherit them."""

    def __init__(self, size):
        if size < 0:
            raise ValueError(f"Size {size:n} out of range")
        (number,), _ = ask("cell", data=bytes(size))
        self._handle = Handle(number)
        self.size = size

    def read(self, offset, size):
        return ask("read", self._handle.number, offset, size)[1]

    def write(self, offset, data):
        ask("write", self._handle.number, offset, data=data)

    def create_memoryview(self):
        return _View(self, "B")


class _View:
    """What can be done with a `memoryview` item by item."""

    def __init__(self, wrapper, format):
        self._wrapper = wrapper
        self._item = struct.Struct(format)

    def cast(self, format):
        return _View(self._wrapper, format)

    def __len__(self):
        return self._wrapper.size // self._item.size

    def __getitem__(self, index):
        at = range(len(self))[index] * self._item.size
        return self._item.unpack(self._wrapper.read(at, self._item.size))[0]

    def __setitem__(self, index, value):
        at = range(len(self))[index] * self._item.size
        self._wrapper.write(at, self._item.pack(value))
