# base64, its relatives, and binascii.
import base64
import binascii

data = bytes(range(250, 256)) + b"hello"
print(base64.b64encode(data), base64.urlsafe_b64encode(data), base64.standard_b64encode(b"a"), base64.b64encode(b""), base64.b64encode(data, b"-_"))
print(base64.b64decode("aGVsbG8="), base64.b64decode(b"aGVs\nbG8="), base64.urlsafe_b64decode("-_8="), base64.b64decode("-_8=", altchars="-_"))
print(base64.b32encode(b"hello"), base64.b32decode("nbswy3dp", casefold=True), base64.b32hexencode(b"hi"), base64.b16encode(data), base64.b16decode("6869"))
print(base64.a85encode(b"hello world"), base64.a85decode("BOu!rD]j7BEbo7"), base64.b85encode(b"hello"), base64.b85decode(b"Xk~0{Zv"), base64.a85encode(b"\0\0\0\0", adobe=True), base64.z85encode(b"hello wo"))
print(base64.encodebytes(b"x" * 60), base64.decodebytes(b"aGk=\n"))
print(binascii.hexlify(b"\x01\xab", ":"), binascii.unhexlify("01ab"), binascii.crc32(b"abc"), binascii.b2a_base64(b"hi", newline=False), binascii.crc_hqx(b"abc", 0), b"\xde\xad".hex(" "), bytes.fromhex("de ad"))
for attempt in (
    lambda: base64.b64decode("abc"),
    lambda: base64.b64decode("a"),
    lambda: base64.b64decode("ab!c", validate=True),
    lambda: base64.b64decode("é"),
    lambda: base64.b64encode("text"),
    lambda: base64.b32decode("abc"),
    lambda: base64.b16decode("zz"),
    lambda: binascii.unhexlify("abc"),
    lambda: binascii.unhexlify("zz"),
    lambda: bytes.fromhex("zz"),
    lambda: base64.a85decode("vvvvv"),
    lambda: base64.b85decode("~~~~~"),
):
    try:
        print(attempt())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
