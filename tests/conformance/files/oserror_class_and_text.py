# OSError picks its subclass by errno, and prints errno, text and both file names.
import errno
import os

for number in (errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EISDIR, errno.ENOTDIR, errno.EPIPE):
    error = OSError(number, os.strerror(number), "name.txt")
    print(number, type(error).__name__, "|", error)

print(OSError(errno.EINVAL, "bad"), "|", type(OSError(errno.EINVAL, "bad")).__name__)
print(repr(OSError(2, "gone", "a.txt")), repr(OSError("only text")), OSError(1).errno)
both = OSError(errno.ENOENT, "gone", "from.txt", None, "to.txt")
print(both, both.filename, both.filename2)
print(IOError is OSError, EnvironmentError is OSError)
print(PermissionError(13, "Denied"), FileNotFoundError("free text").errno)
error = FileNotFoundError(2, "No such file", "x.txt")
print(error.args, error.strerror, error.filename, isinstance(error, OSError))
print(errno.ENOTEMPTY, errno.errorcode[39], os.strerror(39))
print(errno.EAGAIN, errno.EINTR, errno.ENOSYS, errno.ETIMEDOUT, errno.ENOSPC)
