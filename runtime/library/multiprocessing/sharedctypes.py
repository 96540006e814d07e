"""Values and arrays of C types that processes share, told by their type codes."""

import struct

from . import get_context
from .context import assert_spawning
from .heap import BufferWrapper

__all__ = ["RawValue", "RawArray", "Value", "Array", "copy", "synchronized"]

#: For each type code the name of its type, and its layout on 64-bit Linux.
_CODES = {
    "c": ("c_char", "c"),
    "u": ("c_wchar", "i"),
    "b": ("c_byte", "b"),
    "B": ("c_ubyte", "B"),
    "h": ("c_short", "h"),
    "H": ("c_ushort", "H"),
    "i": ("c_int", "i"),
    "I": ("c_uint", "I"),
    "l": ("c_long", "q"),
    "L": ("c_ulong", "Q"),
    "q": ("c_longlong", "q"),
    "Q": ("c_ulonglong", "Q"),
    "f": ("c_float", "f"),
    "d": ("c_double", "d"),
}


def _code_of(typecode_or_type):
    # The simple types of `ctypes` carry their type code.
    code = getattr(typecode_or_type, "_type_", typecode_or_type)
    if isinstance(code, str) and code in _CODES:
        return code
    raise TypeError(f"{typecode_or_type!r} is no type code: there are {', '.join(_CODES)}")


class _Item:
    """How items of a type code lie in bytes."""

    def __init__(self, code):
        self.code = code
        self.name, format = _CODES[code]
        self.layout = struct.Struct("<" + format)
        self.size = self.layout.size

    def pack(self, value):
        if self.code == "c":
            if isinstance(value, int):
                value = bytes([value])
            if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                raise TypeError("one character bytes, bytearray, or an integer in range(256) expected")
        elif self.code == "u":
            if not isinstance(value, str) or len(value) != 1:
                raise TypeError("a unicode character expected")
            value = ord(value)
        elif self.code in "fd":
            if not isinstance(value, (int, float)) and not hasattr(value, "__float__"):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            value = float(value)
        else:
            value = self._wrapped(value)
        return self.layout.pack(value)

    def _wrapped(self, value):
        """Integers lose what is too large for them, as in C."""
        if not hasattr(value, "__index__"):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        bits = 8 * self.size
        value = value.__index__() & ((1 << bits) - 1)
        signed = self.layout.format[-1].islower()
        return value - (1 << bits) if signed and value >> (bits - 1) else value

    def unpack(self, data):
        value = self.layout.unpack(data)[0]
        return chr(value) if self.code == "u" else value

    def unpack_all(self, data):
        return [self.unpack(data[at:at + self.size]) for at in range(0, len(data), self.size)]


class _Raw:
    """Items in shared bytes."""

    def __init__(self, code, length, buffer=None):
        self._item = _Item(code)
        self._length = length
        self._buffer = buffer or BufferWrapper(self._item.size * length)

    def __reduce__(self):
        assert_spawning(self)
        return type(self), (self._item.code, self._length, self._buffer)


class _Value(_Raw):
    def __init__(self, code, length=1, buffer=None):
        super().__init__(code, length, buffer)

    @property
    def value(self):
        return self._item.unpack(self._buffer.read(0, self._item.size))

    @value.setter
    def value(self, value):
        self._buffer.write(0, self._item.pack(value))

    def __repr__(self):
        return f"{self._item.name}({self.value!r})"


class _Array(_Raw):
    def __len__(self):
        return self._length

    def _range(self, index):
        """The places that a slice names, and whether they lie side by side."""
        places = range(self._length)[index]
        return places, places.step == 1

    def _at(self, index):
        try:
            return range(self._length)[index]
        except IndexError:
            raise IndexError("invalid index") from None

    def _all(self):
        return self._item.unpack_all(self._buffer.read(0, self._length * self._item.size))

    def __iter__(self):
        return (self[index] for index in range(self._length))

    def __getitem__(self, index):
        size = self._item.size
        if not isinstance(index, slice):
            return self._item.unpack(self._buffer.read(self._at(index) * size, size))
        places, adjacent = self._range(index)
        if adjacent:
            data = self._buffer.read(places.start * size, len(places) * size)
            found = self._item.unpack_all(data)
        else:
            everything = self._all()
            found = [everything[place] for place in places]
        return {"c": b"", "u": ""}[self._item.code].join(found) if self._item.code in "cu" else found

    def __setitem__(self, index, value):
        size = self._item.size
        if not isinstance(index, slice):
            try:
                at = self._at(index)
            except IndexError:
                raise IndexError("invalid index") from None
            self._buffer.write(at * size, self._item.pack(value))
            return
        places, adjacent = self._range(index)
        packed = [self._item.pack(one) for one in value]
        if len(packed) != len(places):
            raise ValueError("Can only assign sequence of same size")
        if adjacent:
            self._buffer.write(places.start * size, b"".join(packed))
        else:
            for place, data in zip(places, packed):
                self._buffer.write(place * size, data)


class _Text(_Array):
    """An array of characters is text too, up to its first zero."""

    @property
    def raw(self):
        return self[:]

    @raw.setter
    def raw(self, value):
        if len(value) > self._length:
            raise ValueError("byte string too long")
        self[:len(value)] = value

    @property
    def value(self):
        text = self[:]
        return text.partition(text[:0] + ("\0" if isinstance(text, str) else b"\0"))[0]

    @value.setter
    def value(self, value):
        if len(value) > self._length:
            raise ValueError("byte string too long" if isinstance(value, bytes) else "string too long")
        zero = "\0" if isinstance(value, str) else b"\0"
        value += zero[:self._length - len(value)]
        self[:len(value)] = value


def RawValue(typecode_or_type, *args):
    """A value that processes share, without a lock."""
    value = _Value(_code_of(typecode_or_type))
    if args:
        [value.value] = args
    return value


def RawArray(typecode_or_type, size_or_initializer):
    """An array that processes share, without a lock."""
    code = _code_of(typecode_or_type)
    kind = _Text if code in "cu" else _Array
    if isinstance(size_or_initializer, int):
        if size_or_initializer < 0:
            raise ValueError("Array length must be >= 0")
        return kind(code, size_or_initializer)
    items = size_or_initializer if hasattr(size_or_initializer, "__len__") else list(size_or_initializer)
    array = kind(code, len(items))
    array[:] = items
    return array


def Value(typecode_or_type, *args, lock=True, ctx=None):
    """A value that processes share, and its lock."""
    return _locked(RawValue(typecode_or_type, *args), lock, ctx)


def Array(typecode_or_type, size_or_initializer, *, lock=True, ctx=None):
    """An array that processes share, and its lock."""
    return _locked(RawArray(typecode_or_type, size_or_initializer), lock, ctx)


def _locked(raw, lock, ctx):
    if lock is False:
        return raw
    if lock in (True, None):
        lock = (ctx or get_context()).RLock()
    if not hasattr(lock, "acquire"):
        raise AttributeError(f"{lock!r} has no method 'acquire'")
    return synchronized(raw, lock, ctx)


def copy(obj):
    """A copy of a raw value or array, shared as well."""
    made = type(obj)(obj._item.code, obj._length)
    made._buffer.write(0, obj._buffer.read(0, obj._buffer.size))
    return made


def synchronized(obj, lock=None, ctx=None):
    """A raw value or array with a lock that each access takes."""
    assert not isinstance(obj, SynchronizedBase), "object already synchronized"
    for raw, wrapper in _WRAPPERS:
        if isinstance(obj, raw):
            return wrapper(obj, lock, ctx)
    raise TypeError(f"{obj!r} is not shared")


class SynchronizedBase:
    def __init__(self, obj, lock=None, ctx=None):
        self._obj = obj
        self._lock = lock or (ctx or get_context()).RLock()
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __reduce__(self):
        assert_spawning(self)
        return synchronized, (self._obj, self._lock)

    def get_obj(self):
        return self._obj

    def get_lock(self):
        return self._lock

    def __repr__(self):
        return f"<{type(self).__name__} wrapper for {self._obj}>"


def _guarded(name):
    def get(self):
        with self:
            return getattr(self._obj, name)

    def set(self, value):
        with self:
            setattr(self._obj, name, value)

    return property(get, set)


class Synchronized(SynchronizedBase):
    value = _guarded("value")


class SynchronizedArray(SynchronizedBase):
    def __len__(self):
        return len(self._obj)

    def __getitem__(self, index):
        with self:
            return self._obj[index]

    def __setitem__(self, index, value):
        with self:
            self._obj[index] = value


class SynchronizedString(SynchronizedArray):
    value = _guarded("value")
    raw = _guarded("raw")


_WRAPPERS = ((_Text, SynchronizedString), (_Array, SynchronizedArray), (_Value, Synchronized))
