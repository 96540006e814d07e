# Windows line ends, tabs, control characters and non-ASCII letters in standard input.
import sys

print(ascii(input()))
print(ascii(input()))
print(ascii(sys.stdin.readline()))
print(input()[::-1])
print([ascii(line) for line in sys.stdin])
