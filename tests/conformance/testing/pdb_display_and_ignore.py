# pdb: display shows an expression whenever it changes; ignore skips a breakpoint some times.
def grow(n):
    return n * n + 1


def run():
    total = 0
    breakpoint()
    for n in range(5):
        total += grow(n)
    return total


print(run())
