# struct: numbers to bytes and back, with orders, sizes and padding.
import struct

print(struct.pack(">hhl", 1, 2, 3), struct.pack("<I", 258), struct.pack("!d", 1.5), struct.pack("=3s?c", b"abcd", True, b"x"), struct.pack("5s", b"ab"), struct.pack("5p", b"ab"))
print(struct.unpack(">hhl", b"\x00\x01\x00\x02\x00\x00\x00\x03"), struct.unpack("<2i", bytes(8)), struct.unpack("<xBx", b"\x00\x07\x00"), struct.unpack("?e", struct.pack("?e", 5, 0.333)))
print([struct.calcsize(code) for code in (">l", "<q", "=bi", "@bi", "3s2h", "", "<d0s")])
print(struct.pack("<3H", *range(3)), struct.pack("<f", 0.1), struct.unpack("<f", struct.pack("<f", 0.1)), struct.pack(">q", -(2**63)))
record = struct.Struct("<10sHf")
packed = record.pack(b"raymond   ", 4658, 1264.5)
print(packed, record.size, record.format, record.unpack(packed), record)
buffer = bytearray(20)
record.pack_into(buffer, 2, b"x", 1, 2.0)
print(buffer, struct.unpack_from("<H", buffer, 12), list(struct.iter_unpack("<HB", b"\x01\x00\x02\x03\x00\x04")))
attempts = {
    "too big": lambda: struct.pack("b", 200),
    "negative": lambda: struct.pack("B", -1),
    "text": lambda: struct.pack("i", "a"),
    "short": lambda: struct.unpack("<i", b"abc"),
    "count": lambda: struct.pack("ii", 1),
    "letter": lambda: struct.pack("y", 1),
    "float range": lambda: struct.pack("<f", 1e300),
    "char": lambda: struct.pack("c", b"ab"),
    "string": lambda: struct.pack("3s", "abc"),
    "into": lambda: struct.pack_into("<i", bytearray(2), 0, 1),
    "iter": lambda: list(struct.iter_unpack("<H", b"abc")),
    "ushort": lambda: struct.pack("<H", 70000),
}
for title, attempt in attempts.items():
    try:
        print(title, attempt())
    except (struct.error, TypeError, OverflowError) as error:
        print(title, type(error).__name__, error)
