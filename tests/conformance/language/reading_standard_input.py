# Reading standard input: input() with a prompt, iteration over sys.stdin, read, and the end of input
import sys

name = input("Your name: ")
age = int(input())
print(f"Hello {name}, next year you will be {age + 1}")
print(repr(input("An empty line follows: ")))
a, b, *rest = map(int, input().split())
print(a + b, rest)
print(repr(sys.stdin.readline()))
for line in sys.stdin:
    if line.strip() == "stop":
        break
    print("line:", line.rstrip("\n"))
print(repr(sys.stdin.read(7)), repr(sys.stdin.read()))
print(repr(sys.stdin.readline()), sys.stdin.readlines())
try:
    input("More? ")
except EOFError as error:
    print("EOFError:", error)
