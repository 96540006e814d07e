# The "+" modes read and write through one file object.
with open("data.txt", "w+") as f:
    f.write("hello world")
    f.seek(0)
    print(f.read(5), f.tell())
    f.seek(0)
    f.write("HELLO")
    f.seek(0)
    print(f.read())

with open("data.txt", "r+") as f:
    print(f.mode)
    f.seek(6)
    f.write("W")
    f.flush()
    f.seek(0)
    print(f.read())

with open("data.txt", "r+b") as f:
    print(f.mode, type(f).__name__)
    print(f.read(2))
    f.write(b"__")
    print(f.read(3))
    f.seek(-1, 2)
    f.write(b"D!")
    f.seek(0)
    print(f.read())

try:
    open("absent.txt", "r+")
except FileNotFoundError as error:
    print(error)
