# pdb: breakpoints by line, by function and with a condition; tbreak, disable, clear.
import pdb


def square(n):
    return n * n


def loop():
    total = 0
    for i in range(6):
        total += square(i)
    return total


pdb.set_trace()
print(loop())
print(loop())
print("done")
