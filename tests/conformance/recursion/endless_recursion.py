# A function that calls itself without end gets a RecursionError, which can be caught; the program goes on.
def forever(n):
    return forever(n + 1)


def depth(n=1):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


try:
    forever(0)
except RecursionError as error:
    print(type(error).__name__, error)
    print(error.args, isinstance(error, RuntimeError))
print("still alive")
reached = depth()
print(900 < reached <= 1000)
print(abs(depth() - reached) < 5)
print(sum(range(10)))
