# Mode "a" always writes at the end, wherever the position was moved to.
with open("log.txt", "a") as f:
    print(f.mode, f.tell())
    f.write("one\n")
with open("log.txt", "a") as f:
    print(f.tell())
    f.write("two\n")
    print(f.tell())

with open("log.txt", "a+") as f:
    print(f.readable(), f.writable())
    print(repr(f.read()))
    f.seek(0)
    print(repr(f.readline()))
    f.seek(0)
    f.write("three\n")
    f.seek(0)
    print(f.read().split())

with open("log.txt", "ab") as f:
    f.seek(0)
    f.write(b"four\n")
with open("log.txt", "rb") as f:
    print(f.read())
