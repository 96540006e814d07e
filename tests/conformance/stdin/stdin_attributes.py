# What sys.stdin is: its name, mode, encoding and abilities.
import io
import sys

print(sys.stdin.name, sys.stdin.mode, sys.stdin.encoding, sys.stdin.closed)
print(sys.stdin.readable(), sys.stdin.writable(), sys.stdin.fileno())
print(isinstance(sys.stdin, io.TextIOWrapper), sys.stdin is sys.__stdin__, sys.stdin.line_buffering)
print(sys.stdout.name, sys.stdout.fileno(), sys.stderr.name, sys.stderr.fileno(), sys.stdout.encoding)
try:
    sys.stdin.write("x")
except io.UnsupportedOperation as error:
    print("stdin:", error)
try:
    sys.stdout.read()
except io.UnsupportedOperation as error:
    print("stdout:", error)
print(input())
