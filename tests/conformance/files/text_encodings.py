# The same text written under several encodings, as bytes and read back.
text = "Grüße, 你好 ✓ 🐍\n"
for encoding in ("utf-8", "utf-16", "utf-16-le", "utf-32-be", "utf-8-sig"):
    with open("text.txt", "w", encoding=encoding) as f:
        f.write(text)
    with open("text.txt", "rb") as f:
        data = f.read()
    with open("text.txt", encoding=encoding) as f:
        print(encoding, len(data), data[:6], f.read() == text, f.encoding)

for encoding in ("latin-1", "cp1252", "ascii", "iso8859-15"):
    try:
        with open("text.txt", "w", encoding=encoding) as f:
            f.write("naïve €")
    except UnicodeEncodeError as error:
        print(encoding, "-", error)
    else:
        with open("text.txt", "rb") as f:
            print(encoding, f.read())

with open("text.txt", "w", encoding="utf-8") as f:
    f.write("é")
with open("text.txt", encoding="latin-1") as f:
    print(f.read())
with open("text.txt") as f:
    print(f.encoding.lower(), f.errors, f.read())
