# sys.stdin.buffer gives the bytes of standard input.
import sys

print(sys.stdin.buffer.readline())
print(sys.stdin.buffer.read(4))
print(sys.stdin.buffer.read1(3))
data = sys.stdin.buffer.read()
print(data, len(data))
print(data.decode("utf-8"))
print(sys.stdin.buffer.read(), sys.stdin.buffer.readlines())
