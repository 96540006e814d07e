# How text files translate line ends when reading and when writing.
raw = b"one\ntwo\r\nthree\rfour"
with open("mixed.txt", "wb") as f:
    f.write(raw)

for newline in (None, "", "\n", "\r", "\r\n"):
    with open("mixed.txt", newline=newline) as f:
        print(repr(newline), f.readlines(), f.newlines)

for newline in (None, "", "\n", "\r", "\r\n"):
    with open("written.txt", "w", newline=newline) as f:
        f.write("a\nb\r\nc\n")
    with open("written.txt", "rb") as f:
        print(repr(newline), f.read())

with open("mixed.txt", newline=None) as f:
    seen = []
    while line := f.readline():
        seen.append((line, f.newlines))
print(seen)
