"""Function calls: the doubly recursive Fibonacci numbers, and integer additions and comparisons."""


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def main():
    """Every number up to the 27th, folded into one."""
    checksum = 0
    for n in range(5, 28):
        checksum = (checksum * 7 + fib(n)) % 1000003
    return checksum
