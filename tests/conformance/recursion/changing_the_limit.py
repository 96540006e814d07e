# sys.setrecursionlimit raises and lowers the limit; impossible values are refused.
import sys


def descend(n):
    return 0 if n == 0 else 1 + descend(n - 1)


sys.setrecursionlimit(5000)
print(sys.getrecursionlimit(), descend(4000))
try:
    descend(6000)
except RecursionError as error:
    print(error)
sys.setrecursionlimit(100)
try:
    descend(200)
except RecursionError as error:
    print(error)
print(descend(50))
sys.setrecursionlimit(1000)
for wrong in (0, -5, "many", 2.5):
    try:
        sys.setrecursionlimit(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(sys.getrecursionlimit())


def too_low():
    def deeper(n):
        return sys.setrecursionlimit(30) if n == 0 else deeper(n - 1)
    try:
        deeper(100)
    except RecursionError as error:
        print(str(error).split(":")[0])


too_low()
