# Error numbers are those of Linux
import errno
import os

for name in "EPERM ENOENT EINTR EIO EBADF EAGAIN ENOMEM EACCES EEXIST ENOTDIR EISDIR EINVAL EPIPE ERANGE".split():
    number = getattr(errno, name)
    print(name, number, errno.errorcode[number], os.strerror(number), type(OSError(number, "x")).__name__)
print(OSError(2, "No such file or directory", "data.csv"))
try:
    open("data.csv")
except FileNotFoundError as error:
    print(error, error.errno)
