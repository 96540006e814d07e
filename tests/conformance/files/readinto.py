# readinto() fills a buffer the caller owns: bytearray, memoryview, array.
import array
import io

with open("r.bin", "wb") as f:
    f.write(b"abcdefghij")

buffer = bytearray(4)
with open("r.bin", "rb") as f:
    while count := f.readinto(buffer):
        print(count, bytes(buffer[:count]), buffer)

target = bytearray(b"..........")
with open("r.bin", "rb", buffering=0) as f:
    print(f.readinto(memoryview(target)[2:5]), target)
    print(f.readall())

numbers = array.array("H", [0, 0])
print(io.BytesIO(b"\x01\x00\x02\x00\x03").readinto(numbers), numbers)
with open("r.bin", "rb") as f:
    print(f.readinto1(target), target)
    try:
        f.readinto(b"immutable")
    except TypeError as error:
        print(error)
