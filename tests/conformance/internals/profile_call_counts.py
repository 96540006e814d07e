# cProfile and pstats: how often each function was called, by whom, and the shape of the report.
import cProfile
import io
import pstats


def leaf(n):
    return n * n


def branch(n):
    return sum(leaf(i) for i in range(n))


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


profile = cProfile.Profile()
profile.enable()
branch(4)
branch(6)
factorial(10)
profile.disable()

stats = pstats.Stats(profile, stream=io.StringIO())
by_name = sorted(stats.stats.items(), key=lambda item: item[0][2])
for (file, line, name), (primitive, calls, total, cumulative, callers) in by_name:
    if name in ("leaf", "branch", "factorial", "<genexpr>"):
        print(name, primitive, calls, sorted(caller[2] for caller in callers), total <= cumulative)
text = io.StringIO()
pstats.Stats(profile, stream=text).strip_dirs().sort_stats("name").print_stats("leaf|factorial")
report = text.getvalue()
print("ncalls  tottime  percall  cumtime  percall filename:lineno(function)" in report)
print("10/1" in report, "main.py:7(leaf)" in report, "Ordered by: function name" in report)
print(cProfile.Profile().runcall(leaf, 7))
