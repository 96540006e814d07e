import io
import sys


class _Stream(io.RawIOBase):
    def __init__(self, fd):
        self._fd = fd

    def writable(self):
        return True

    def fileno(self):
        return self._fd

    def write(self, data):
        data = bytes(data)
        emit(self._fd, data)
        return len(data)


for _name, _fd, _errors in (("stdout", 1, "strict"), ("stderr", 2, "backslashreplace")):
    _text = io.TextIOWrapper(
        _Stream(_fd), encoding="utf-8", errors=_errors, newline="\n", write_through=True
    )
    setattr(sys, _name, _text)
    setattr(sys, f"__{_name}__", _text)
