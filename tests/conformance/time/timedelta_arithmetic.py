# timedelta: normal form, arithmetic, comparison and text.
from datetime import timedelta

for delta in (
    timedelta(days=1, hours=25, minutes=61, seconds=1.5),
    timedelta(seconds=-1),
    timedelta(weeks=2, milliseconds=5),
    timedelta(microseconds=0.5),
    timedelta(microseconds=1.5),
    timedelta(),
    timedelta.max,
    timedelta.min,
):
    print(str(delta), repr(delta), (delta.days, delta.seconds, delta.microseconds), delta.total_seconds())

a, b = timedelta(hours=5), timedelta(minutes=45)
print(a + b, a - b, b - a, -a, +a, abs(-b), a * 3, 0.5 * a, a / 2, a // 7)
print(a / b, a // b, a % b, divmod(a, b), divmod(-a, b))
print(a > b, a == timedelta(minutes=300), sorted([a, b, -a]), bool(timedelta()), hash(a) == hash(timedelta(minutes=300)))
print(sum([a, b, a], timedelta()), max(a, b), a * 1.5, timedelta(seconds=1) * (1 / 3))
for attempt in (lambda: a + 5, lambda: a / timedelta(), lambda: timedelta(days=10**10), lambda: a * "x", lambda: a < 5, lambda: a / 0, lambda: timedelta("1")):
    try:
        attempt()
    except (TypeError, ZeroDivisionError, OverflowError) as error:
        print(type(error).__name__, error)
