# Two and three functions calling one another share the one limit.
def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


red = lambda n: "red" if n <= 0 else green(n - 1)
green = lambda n: "green" if n <= 0 else blue(n - 1)
blue = lambda n: "blue" if n <= 0 else red(n - 1)


print(is_even(800), is_odd(801), is_even(7))
print(red(600), red(601), red(602))
for attempt in (lambda: is_even(5000), lambda: red(10**9)):
    try:
        attempt()
    except RecursionError as error:
        print(error)


class Ping:
    def hit(self, other, n):
        return n if n == 0 else other.hit(self, n - 1)


class Pong(Ping):
    pass


print(Ping().hit(Pong(), 700))
try:
    Ping().hit(Pong(), 7000)
except RecursionError as error:
    print(error)
