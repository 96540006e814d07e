# sys.stdin.read() takes everything, or as many characters as asked.
import sys

print(repr(sys.stdin.read(5)))
print(repr(sys.stdin.read(0)))
print(repr(sys.stdin.read(3)))
print(repr(sys.stdin.readline()))
text = sys.stdin.read()
print(repr(text))
print(len(text.split()), text.count("\n"))
print(repr(sys.stdin.read()), repr(sys.stdin.read(10)))
