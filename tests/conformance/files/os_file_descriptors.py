# The low level of files: os.open, read, write, lseek and close on descriptors.
import os

fd = os.open("low.bin", os.O_CREAT | os.O_RDWR)
print(isinstance(fd, int), fd > 2)
print(os.write(fd, b"hello world"), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 5))
print(os.lseek(fd, -3, os.SEEK_END), os.read(fd, 100), os.read(fd, 100))
os.ftruncate(fd, 4)
print(os.fstat(fd).st_size, os.path.getsize("low.bin"))
os.close(fd)
try:
    os.read(fd, 1)
except OSError as error:
    print(error)

try:
    os.open("low.bin", os.O_CREAT | os.O_EXCL | os.O_WRONLY)
except FileExistsError as error:
    print(error)

fd = os.open("low.bin", os.O_WRONLY | os.O_APPEND)
os.write(fd, b"!")
with os.fdopen(fd, "a") as f:
    f.write(" more")
print(open("low.bin").read(), os.O_RDONLY, os.O_RDWR != os.O_WRONLY)
fd = os.open("low.bin", os.O_WRONLY | os.O_TRUNC)
os.close(fd)
print(os.path.getsize("low.bin"))


def opener(path, flags):
    print("opening", path, flags & os.O_CREAT != 0)
    return os.open(path, flags)


with open("low.bin", "w", opener=opener) as f:
    print(f.name)
