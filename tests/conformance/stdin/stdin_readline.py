# sys.stdin.readline() keeps the line break, and gives an empty text only at the end.
import sys

print(repr(sys.stdin.readline()))
print(repr(sys.stdin.readline(4)), repr(sys.stdin.readline(100)))
print(repr(sys.stdin.readline(0)))
while line := sys.stdin.readline():
    print(repr(line), "blank" if line.isspace() else "text")
print(repr(sys.stdin.readline()))
