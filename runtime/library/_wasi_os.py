"""What `os` and `time` lack on WASI, or have in other numbers than on Linux."""

import _rehearse
import errno
import os
import posix
import time
import types

_open, _chdir, _getcwd = os.open, os.chdir, os.getcwd

#: Flags of Linux, and the ones that the C library of WASI has for them.
_FLAGS = {"O_CREAT": 0o100, "O_EXCL": 0o200, "O_TRUNC": 0o1000, "O_APPEND": 0o2000}
_NATIVE = {linux: getattr(os, name) for name, linux in _FLAGS.items()}
_READ, _WRITE = os.O_RDONLY, os.O_WRONLY


def open(path, flags, mode=0o777, *, dir_fd=None):
    """Opens a file; the descriptor is returned."""
    # Flags that `io.open` hands to an opener are the C library's already.
    if not flags & (_READ | _WRITE):
        native = (_READ, _WRITE, _READ | _WRITE)[flags & 3]
        flags = native | sum(one for linux, one in _NATIVE.items() if flags & linux)
    return _open(path, flags, mode, dir_fd=dir_fd)


def chdir(path):
    """Changes the working directory. Its name has no `..` in it afterwards."""
    if isinstance(path, int):
        raise NotImplementedError("chdir: there are no descriptors of folders here")
    path = os.fspath(path)
    if isinstance(path, bytes):
        path = os.fsdecode(path)
    target = os.path.normpath(os.path.join(_getcwd(), path)) if path else path
    try:
        _chdir(target)
    except OSError as error:
        error.filename = path
        raise


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Whether the file is there: who asks may do everything with it, but only folders can be entered."""
    try:
        found = os.stat(path)
    except OSError:
        return False
    return not mode & os.X_OK or found.st_mode & 0o170000 == 0o040000


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    """Has no effect but the error of a file that is not there: nothing here keeps permissions."""
    if not hasattr(mode, "__index__"):
        raise TypeError(f"'{type(mode).__name__}' object cannot be interpreted as an integer")
    os.stat(path)


def fchmod(fd, mode):
    """The same for an open file."""
    os.fstat(fd)


def get_terminal_size(fd=1, /):
    """Always the error of what is no terminal."""
    raise OSError(errno.ENOTTY, os.strerror(errno.ENOTTY))


_mask = 0o022


def umask(mask, /):
    """Sets the mask of permissions, which nothing here keeps, and returns the one before."""
    global _mask
    before, _mask = _mask, mask & 0o777
    return before


def process_time():
    """Seconds for which this program has computed: time in which it waits does not count."""
    return _rehearse.cpu_time() / 1e9


def process_time_ns():
    """The same in nanoseconds."""
    return _rehearse.cpu_time()


def thread_time():
    """The same for the thread: there is one processor for all of them."""
    return process_time()


def thread_time_ns():
    """The same in nanoseconds."""
    return process_time_ns()


_clock_info = time.get_clock_info


def get_clock_info(name, /):
    """Facts about a clock."""
    if name in ("process_time", "thread_time"):
        return types.SimpleNamespace(
            adjustable=False,
            implementation=f"clock_gettime(CLOCK_{name.split('_')[0].upper()}_CPUTIME_ID)",
            monotonic=True,
            resolution=1e-06,
        )
    return _clock_info(name)


def unbound(function):
    """The function as something that does not become a method where a class takes it for an attribute,
    as `logging.Formatter.converter` does: functions that are built in do not either."""
    return staticmethod(function)


def install():
    """Puts all of this into `os`, `posix` and `time`."""
    for function in (open, chdir, access, chmod, fchmod, umask, get_terminal_size):
        function.__module__ = "posix"
        for module in (os, posix):
            setattr(module, function.__name__, unbound(function))
    for module in (os, posix):
        module.O_RDONLY, module.O_WRONLY, module.O_RDWR = 0, 1, 2
        for name, flag in _FLAGS.items():
            setattr(module, name, flag)
    for function in (process_time, process_time_ns, thread_time, thread_time_ns, get_clock_info):
        function.__module__ = "time"
        setattr(time, function.__name__, unbound(function))
    os.environ.update(HOME="/home/learner", LANG="C.UTF-8", USER="learner")
