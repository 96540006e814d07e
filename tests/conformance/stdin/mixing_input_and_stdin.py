# input(), readline(), next() and read() take turns on the same standard input.
import sys

print("input:", repr(input()))
print("readline:", repr(sys.stdin.readline()))
print("input:", repr(input("? ")))
print("next:", repr(next(sys.stdin)))
print("input after next:", repr(input()))
print("read 4:", repr(sys.stdin.read(4)))
print("input:", repr(input()))
print("read:", repr(sys.stdin.read()))
try:
    input()
except EOFError as error:
    print("EOFError", error)
