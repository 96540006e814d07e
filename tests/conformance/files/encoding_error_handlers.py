# The errors argument of open() for bytes and characters that do not fit the encoding.
with open("broken.txt", "wb") as f:
    f.write(b"ab\xff\xfecd\xc3")

for handler in ("ignore", "replace", "backslashreplace", "surrogateescape"):
    with open("broken.txt", encoding="utf-8", errors=handler) as f:
        print(handler, ascii(f.read()))

try:
    with open("broken.txt", encoding="utf-8") as f:
        f.read()
except UnicodeDecodeError as error:
    print(error)
    print(error.encoding, error.object, error.start, error.end, error.reason)

for handler in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace"):
    with open("out.txt", "w", encoding="ascii", errors=handler) as f:
        f.write("é–z")
    with open("out.txt", "rb") as f:
        print(handler, f.read())

with open("broken.txt", encoding="utf-8", errors="surrogateescape") as f:
    text = f.read()
with open("copy.txt", "w", encoding="utf-8", errors="surrogateescape") as f:
    f.write(text)
print(open("copy.txt", "rb").read() == open("broken.txt", "rb").read())
