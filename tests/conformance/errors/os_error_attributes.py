# OSError picks its subclass by the error number and keeps the file names
import errno
import os


def attempt(function, *args):
    try:
        function(*args)
    except OSError as error:
        print(type(error).__name__, error.errno == getattr(errno, errno.errorcode[error.errno]),
              error.strerror, error.filename, error.filename2, sep=" | ")


os.mkdir("folder")
open("folder/file.txt", "w").close()
attempt(open, "missing.txt")
attempt(open, "folder")
attempt(os.mkdir, "folder")
attempt(os.rmdir, "folder")
attempt(os.listdir, "folder/file.txt")
attempt(os.remove, "missing.txt")
attempt(os.rename, "missing.txt", "other.txt")
attempt(open, "folder/file.txt", "x")

for number in errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EISDIR, errno.ENOTDIR, errno.ETIMEDOUT, errno.EPIPE:
    error = OSError(number, os.strerror(number), "f.txt")
    print(type(error).__name__, error.strerror, error.filename, error.args == (number, error.strerror))
print(OSError("text").errno, OSError("text").args, str(OSError()))
print(IOError is OSError, EnvironmentError is OSError, issubclass(TimeoutError, OSError))
