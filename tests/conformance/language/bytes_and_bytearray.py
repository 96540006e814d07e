# bytes, bytearray and memoryview
data = b"caf\xc3\xa9 \x00\n\t'\"\\"
print(data, ascii(data.decode()), len(data), data[3])
print(data[:3], list(b"ab"), b"a" b"b", rb"\n", bytes(3))
print("é".encode(), "é".encode("latin-1"), "€".encode("utf-16-le"))
print(bytes([65, 66]), bytes("ä", "utf-8"), bytes(range(5)))
print(b"abc".hex(), b"abc".hex("-"), b"abcdef".hex(":", 2))
print(bytes.fromhex("61 62 6a"), b"a,b,c".split(b","))
print(b"-".join([b"x", b"y"]))
print(b"Hello".upper(), b"hello".find(b"l"), b"hello".replace(b"l", b"L"))
print(b"x" in b"xyz", 120 in b"xyz", b"ab" < b"b", b"a" * 3)
print(b"%s is %d %.2f %x %r" % (b"it", 5, 1.5, 255, b"q"))
print(b" a ".strip(), b"abc".center(9, b"*"), b"\x80" > b"\x7f")
array = bytearray(b"hello")
array[0] = ord("J")
array[1:3] = b"EEE"
array += b"!"
array.append(63)
array.extend([33, 33])
print(array, array.pop(), array.decode(), array == b"JEEElo!?!")
print(bytes(array), array.insert(0, 95), array)
del array[::2]
print(array, array.reverse(), array, array.find(b"E"), bytearray(2))
print(bytearray("é", "utf-8"), type(array[:1]).__name__)
view = memoryview(array)
view[0] = 0x41
view[1:3] = b"BC"
print(array, view[0], bytes(view[1:]), len(view), view.readonly)
print(view.tolist(), view == array, memoryview(b"x").readonly)
try:
    array.append(1)
except BufferError as error:
    print("BufferError:", error)
view.release()
array.append(90)
print(array, b"abc".translate(bytes.maketrans(b"ab", b"AB")))
print(b"abc".translate(None, b"b"), b"1 2".isdigit(), b"A1".isalnum())
